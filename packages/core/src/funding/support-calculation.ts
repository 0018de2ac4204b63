import type { BilingualText, Dong, Ratio } from "../basis/index.js";

/** The figures from which a sum is worked out; at least one of ratio and cap. */
export interface SupportTerms {
  /** What the cost is, where it is not the cost of what is supported: the words say so. */
  readonly base?: "loan-interest" | undefined;
  readonly cost: Dong;
  readonly ratio: Ratio | undefined;
  /** The cap of the text, before any factor and before what was received earlier. */
  readonly cap: Dong | undefined;
  readonly capFactor: { readonly factor: Ratio; readonly label: BilingualText } | undefined;
  /** What earlier support has used of the cap. */
  readonly usedOfCap: Dong;
}

/** The highest support and how it comes about. All sums in đồng. */
export interface SupportCalculation {
  readonly terms: SupportTerms;
  readonly byRatio: Dong | undefined;
  /** The cap that binds here: with its factor, less what was used. */
  readonly capLeft: Dong | undefined;
  readonly binding: "ratio" | "cap" | "cost";
  readonly highest: Dong;
  /** What the applicant pays (vốn đối ứng). */
  readonly counterpart: Dong;
  /** The sum told in words. */
  readonly words: BilingualText;
}
