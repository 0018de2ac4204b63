import { type Dong, dong, largestAmount } from "../basis/index.js";
import type { EarlierSupport } from "../facts/index.js";

/** The open question of what period a cap covers, and how it can be read. */
export const capPeriodQuestion = "cap-period";
export const capPeriodReadings = ["once-ever", "per-year", "per-support"] as const;
export type CapPeriodReading = (typeof capPeriodReadings)[number];

/**
 * How much of a cap earlier support has used, under one reading of the period that a cap covers.
 * Support from any level counts: the cap is the establishment's, not the payer's.
 *
 * @example
 * ```ts
 * import { million } from "@khuyencong/core/basis";
 * import { usedOfCap } from "@khuyencong/core/funding";
 * const earlier = [{ activity: "advanced-machinery", amount: million(200), year: 2024 }];
 * usedOfCap(earlier, { activities: ["advanced-machinery"], planYear: 2026 }, "per-year"); // => 0
 * ```
 */
export function usedOfCap(
  earlier: readonly EarlierSupport[],
  asked: { readonly activities: readonly string[]; readonly planYear: number },
  reading: CapPeriodReading,
): Dong {
  if (reading === "per-support") return dong(0);
  const used = earlier
    .filter((support) => asked.activities.includes(support.activity))
    .filter((support) => reading === "once-ever" || support.year === asked.planYear)
    .reduce((total, support) => total + support.amount, 0);
  // No cap is higher than the largest amount: what goes beyond it has used every cap.
  return dong(Math.min(used, largestAmount));
}
