import type { Problem } from "@khuyencong/validation/reading";
import { messages } from "../messages.js";
import { type Refusal, type RefusalFinding, RequestRefused } from "../problem.js";
import type { ValidationAnswer } from "./validate-file.js";

const noWorkbook: RefusalFinding = {
  code: "request.not-a-workbook",
  message: messages.notAWorkbook,
  fix: messages.askForAPage,
  pointer: "file",
};

function findingOf({ code, message, fix }: Problem): RefusalFinding {
  return { code, message, fix, pointer: "file" };
}

/** Why the officer's workbook cannot be given back with marks, as a refusal with every reason. */
export function noMarkedCopy(answer: Exclude<ValidationAnswer, { kind: "report" }>): RequestRefused {
  const findings = answer.kind === "not-a-workbook" ? [noWorkbook] : answer.problems.map(findingOf);
  const refusal: Refusal = { kind: "no-marked-copy", detail: messages.seeFindings(findings.length), findings };
  return new RequestRefused(refusal);
}
