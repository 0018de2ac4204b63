import type { FindingDescription } from "./describe-findings.js";
import { findingCodes, type ValidationCode } from "./finding-codes.js";
import { reportChecks } from "./report-checks.js";

type CodeOf<Check> = Check extends { readonly codes: Readonly<Record<infer Code extends string, unknown>> }
  ? Code
  : never;

/** A code that only reports get; what programmes get too is in `ValidationCode`. */
export type ReportCode = Exclude<CodeOf<(typeof reportChecks)[number]>, ValidationCode>;

/** Every code that only checks of a report give, with all that is said of it; stable like `findingCodes`. */
export const reportCodes: Readonly<Record<string, FindingDescription>> = Object.fromEntries(
  reportChecks.flatMap(({ codes }) => Object.entries(codes)).filter(([code]) => !Object.hasOwn(findingCodes, code)),
);
