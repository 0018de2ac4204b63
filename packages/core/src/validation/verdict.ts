import type { BilingualText, Finding, Severity } from "../basis/index.js";

/** How a programme comes out; `unreadable` when there was nothing that could be checked. */
export type Verdict = "passed" | "passed-with-warnings" | "failed" | "unreadable";

/**
 * The verdicts in words.
 *
 * @example
 * ```ts
 * import { verdictLabels } from "@khuyencong/core/validation";
 * verdictLabels.failed.vi; // => "chưa đạt"
 * ```
 */
export const verdictLabels: Readonly<Record<Verdict, BilingualText>> = {
  passed: { vi: "đạt", en: "passed" },
  "passed-with-warnings": { vi: "đạt, có cảnh báo", en: "passed, with warnings" },
  failed: { vi: "chưa đạt", en: "failed" },
  unreadable: { vi: "không đọc được", en: "cannot be read" },
};

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/**
 * Counts findings by severity.
 *
 * @example
 * ```ts
 * import { countBySeverity } from "@khuyencong/core/validation";
 * countBySeverity([]); // => { error: 0, warning: 0, note: 0 }
 * ```
 */
export function countBySeverity(findings: readonly Pick<Finding, "severity">[]): Counts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/**
 * The verdict on a programme that was read: an error fails it, a warning does not.
 *
 * @example
 * ```ts
 * import { verdictOn } from "@khuyencong/core/validation";
 * verdictOn({ error: 0, warning: 2, note: 0 }); // => "passed-with-warnings"
 * ```
 */
export function verdictOn({ error, warning }: Counts): Exclude<Verdict, "unreadable"> {
  if (error > 0) return "failed";
  return warning > 0 ? "passed-with-warnings" : "passed";
}
