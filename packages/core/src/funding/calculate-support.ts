import { lesserOf, remainderOf, shareRoundedDown } from "../basis/index.js";
import { fundingMessages } from "./messages.js";
import type { SupportCalculation, SupportTerms } from "./support-calculation.js";

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
  return { terms, byRatio, capLeft, binding, highest, counterpart, words: fundingMessages.sumInWords(terms, sums) };
}
