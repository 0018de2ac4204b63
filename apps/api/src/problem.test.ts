import { expect, test } from "vitest";
import { messages } from "./messages.js";
import { faultsAt, problemOf } from "./problem.js";

const finding = {
  code: "application.required",
  severity: "error",
  category: "structure",
  message: { vi: "Chưa có", en: "Missing" },
  citations: [],
  where: { kind: "document", pointer: "/planYear" },
} as const;

test("a problem is told in one language, with every finding and its place in the request", () => {
  const findings = faultsAt("/applications/3", [{ ...finding, citations: [] }]);
  const refusal = { kind: "invalid-application", detail: messages.seeFindings(1), findings } as const;
  expect(problemOf(refusal, "en", "/v1/decisions")).toEqual({
    type: "/docs#problem-invalid-application",
    title: "The application cannot be read",
    status: 422,
    detail: 'There is 1 point to mend; see "findings".',
    instance: "/v1/decisions",
    findings: [{ code: "application.required", message: "Missing", pointer: "/applications/3/planYear" }],
  });
  expect(problemOf(refusal, "vi", "/v1/decisions").findings[0]?.message).toBe("Chưa có");
});
