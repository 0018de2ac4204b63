import type { FindingDescription } from "./describe-findings.js";
import { programmeChecks } from "./programme-checks.js";
import { structureCodes } from "./structure-codes.js";

type CodeOf<Check> = Check extends { readonly codes: Readonly<Record<infer Code extends string, unknown>> }
  ? Code
  : never;

/** One code of the catalogue. */
export type ValidationCode = keyof typeof structureCodes | CodeOf<(typeof programmeChecks)[number]>;

/**
 * Every code that checks of a programme can give, with all that is said of it. Stable: a code is never reused for
 * something else, and one that goes out of use is not taken again. What a decision on a project finds keeps its own
 * codes (`rule.`, `notice.`, `coverage.`, `transition.`, `place.`).
 */
export const findingCodes: Readonly<Record<string, FindingDescription>> = Object.fromEntries(
  [structureCodes, ...programmeChecks.map(({ codes }) => codes)].flatMap((codes) => Object.entries(codes)),
);
