import {
  type BilingualText,
  type Dong,
  lesserOf,
  type Ratio,
  remainderOf,
  shareRoundedDown,
} from "../basis/index.js";
import { fundingMessages } from "./messages.js";

/** The figures from which a sum is worked out; at least one of ratio and cap. */
export interface SupportTerms {
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

/**
 * The highest support ("mức tối đa") for a cost: the least of ratio, cap and cost. Never an entitlement.
 *
 * @example
 * ```ts
 * import { dong, million, percent } from "@khuyencong/core/basis";
 * import { calculateSupport } from "@khuyencong/core/funding";
 * const { highest, binding, counterpart } = calculateSupport({
 *   cost: million(700), ratio: percent(50), cap: million(300), capFactor: undefined, usedOfCap: dong(0),
 * });
 * [highest, binding, counterpart]; // => [300000000, "cap", 400000000]
 * ```
 */
export function calculateSupport(terms: SupportTerms): SupportCalculation {
  const { cost, ratio, cap, capFactor, usedOfCap } = terms;
  const byRatio = ratio === undefined ? undefined : shareRoundedDown(cost, ratio);
  const raisedCap = cap === undefined || capFactor === undefined ? cap : shareRoundedDown(cap, capFactor.factor);
  const capLeft = raisedCap === undefined ? undefined : remainderOf(raisedCap, usedOfCap);
  let binding: SupportCalculation["binding"] = "cost";
  let highest = cost;
  if (byRatio !== undefined && byRatio < highest) {
    binding = "ratio";
    highest = byRatio;
  }
  if (capLeft !== undefined && capLeft < highest) {
    binding = "cap";
    highest = lesserOf(highest, capLeft);
  }
  const counterpart = remainderOf(cost, highest);
  const sums = { byRatio, capLeft, binding, highest, counterpart };
  return { terms, ...sums, words: fundingMessages.sumInWords(terms, sums) };
}
