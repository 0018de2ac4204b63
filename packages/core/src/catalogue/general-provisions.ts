import type { AdvanceProvision, BudgetCode } from "../funding/index.js";
import type { Entry, Rulebook } from "../rulebook/index.js";
import { toldLaw } from "./told-law.js";

/** What holds for money of every activity. */
export interface GeneralProvisions {
  readonly advanceProvisions: readonly Entry<AdvanceProvision>[];
  readonly budgetCodes: readonly Entry<BudgetCode>[];
}

/**
 * What the law tells of the money of every activity on the rulebook's day: the ceiling of advances, when money is
 * returned, and where it is booked.
 *
 * @example
 * ```ts
 * import { generalProvisions } from "@khuyencong/core/catalogue";
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook, wholeLaw } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(wholeLaw(dongNai, dongNaiRegister), { asOf: "2026-03-01" });
 * generalProvisions(rulebook).budgetCodes[0]?.value.category; // => "280"
 * ```
 */
export function generalProvisions(rulebook: Rulebook): GeneralProvisions {
  const { advanceProvisions, budgetCodes } = toldLaw(rulebook);
  return { advanceProvisions, budgetCodes };
}
