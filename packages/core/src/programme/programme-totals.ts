import { type Dong, sumOf } from "../basis/index.js";
import type { Programme } from "./programme.js";

/** Money by source, with the sum of both. */
export interface SourceTotals {
  readonly localFund: Dong;
  readonly otherFunds: Dong;
  readonly total: Dong;
}

/** The same for one year. */
export interface YearTotals extends SourceTotals {
  readonly year: number;
}

/**
 * The computed totals of every year, in the order of the document. What it prints is not looked at.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { totalsByYear } from "@khuyencong/core/programme";
 * totalsByYear(decision33)[0]?.total; // => 10346000000
 * ```
 */
export function totalsByYear(programme: Pick<Programme, "money">): readonly YearTotals[] {
  return programme.money.years.map(({ year, localFund, otherFunds }) => ({
    year,
    localFund,
    otherFunds,
    total: sumOf([localFund, otherFunds]),
  }));
}

/**
 * The computed totals of the whole programme by source.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { totalsBySource } from "@khuyencong/core/programme";
 * totalsBySource(decision33).total; // => 55750000000
 * ```
 */
export function totalsBySource(programme: Pick<Programme, "money">): SourceTotals {
  const { years } = programme.money;
  const localFund = sumOf(years.map((row) => row.localFund));
  const otherFunds = sumOf(years.map((row) => row.otherFunds));
  return { localFund, otherFunds, total: sumOf([localFund, otherFunds]) };
}

/**
 * The years that a programme runs, first to last.
 *
 * @example
 * ```ts
 * import { yearsOfPeriod } from "@khuyencong/core/programme";
 * yearsOfPeriod({ fromYear: 2026, toYear: 2028 }); // => [2026, 2027, 2028]
 * ```
 */
export function yearsOfPeriod({ fromYear, toYear }: Programme["period"]): readonly number[] {
  return Array.from({ length: toYear - fromYear + 1 }, (_, offset) => fromYear + offset);
}
