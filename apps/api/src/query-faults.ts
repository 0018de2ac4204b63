import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { messages } from "./messages.js";
import { type RefusalFinding, RequestRefused } from "./problem.js";

type Issue = z.core.$ZodIssue;

const dayParameters: ReadonlySet<string> = new Set(["asOf", "from", "to"]);

function faultsOf(issue: Issue, given: Readonly<Record<string, string[]>>): RefusalFinding[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, 20).map((key) => {
      const name = key.slice(0, 60);
      return { code: "request.unknown-parameter", message: messages.unknownParameter(name), pointer: name };
    });
  }
  const name = issue.path.map(String).join(".");
  const isGiven = Object.hasOwn(given, name);
  const fault = (code: string, message: RefusalFinding["message"]) => [{ code, message, pointer: name }];
  if (dayParameters.has(name)) {
    if (isGiven) return fault("request.not-a-day", messages.notADay(name));
    return fault("request.required", name === "asOf" ? messages.asOfRequired : messages.dayRequired(name));
  }
  if (!isGiven) return fault("request.required", messages.required(name));
  if (issue.code !== "invalid_value") return fault("request.not-valid", messages.notValid(name));
  return fault("request.not-a-choice", messages.notAChoice(name, issue.values.map(String)));
}

/** Hook of every route: refuses query parameters that are wrong, unknown or given twice, all at once. */
export function refuseQueryFaults(
  result: { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError },
  context: Context,
): void {
  if (result.success) return;
  const findings = result.error.issues.flatMap((issue) => faultsOf(issue, context.req.queries()));
  throw new RequestRefused({ kind: "invalid-request", detail: messages.seeFindings(findings.length), findings });
}
