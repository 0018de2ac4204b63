import type { InstrumentId } from "../basis/index.js";
import type { Programme } from "../programme/index.js";

/** What every programme of a commune rests on: the decree and what amended it, and who may spend how much. */
export const nationalBases = {
  decree: "nd-45-2012",
  amendment: "nd-235-2025",
  moneyCircular: "tt-28-2018-btc",
} as const satisfies Readonly<Record<string, InstrumentId>>;

/**
 * The instruments that a commune's programme is expected to cite, in the order in which documents name them; the checks
 * ask for these, and templates put them in. Which of them are in force on a day is for the caller to see.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { basesOfProgramme } from "@khuyencong/core/validation";
 * basesOfProgramme(decision33).at(-1); // => "qd-33-2026-dong-nai"
 * ```
 */
export function basesOfProgramme({ approvedBy }: Pick<Programme, "approvedBy">): readonly InstrumentId[] {
  return [...Object.values(nationalBases), approvedBy.instrument];
}
