import { type BilingualText, type Dong, dong, lesserOf, type Ratio, shareRoundedDown, sumOf } from "../basis/index.js";
import type { Loan, LoanMonth } from "../facts/index.js";
import { loanInterestMessages as messages } from "./loan-interest-messages.js";
import type { LoanTerms } from "./support-level.js";

/** The figures of the level: which interest counts, what share of it, up to what cap. */
export interface LoanInterestTerms {
  readonly loans: LoanTerms;
  readonly ratio: Ratio | undefined;
  readonly cap: Dong | undefined;
}

/** A share before rounding: whole đồng, and `remainder`/`of` of one đồng, in lowest terms. */
export interface ExactShare {
  readonly whole: Dong;
  readonly remainder: number;
  readonly of: number;
}

/** One month of one loan: whether its interest counts, and why. */
export interface LoanInterestRow {
  /** Place of the loan in the list, from 0. */
  readonly loan: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly interestPaid: Dong;
  readonly counts: boolean;
  /** Why it counts; where it does not, every reason. */
  readonly why: readonly BilingualText[];
  /** What a person should check. */
  readonly notes: readonly BilingualText[];
  /** The part of the interest that counts; 0 where none does. */
  readonly eligible: Dong;
  /** The share of the level, exact; `undefined` where the level has no ratio. */
  readonly share: ExactShare | undefined;
}

/** Interest month by month, and what it comes to. All sums in whole đồng. */
export interface LoanInterest {
  /** Loans as listed, each in order of months. */
  readonly rows: readonly LoanInterestRow[];
  readonly interestPaid: Dong;
  readonly eligible: Dong;
  /** The share of all eligible interest, before rounding. */
  readonly share: ExactShare | undefined;
  /** The least of eligible interest, its share rounded down, and the cap; earlier support is not yet taken off. */
  readonly highest: Dong;
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  return second === 0n ? first : greatestCommonDivisor(second, first % second);
}

function exactShare(amount: Dong, ratio: Ratio): ExactShare {
  const of = BigInt(ratio.denominator);
  const remainder = (BigInt(amount) * BigInt(ratio.numerator)) % of;
  const divisor = greatestCommonDivisor(of, remainder);
  return {
    whole: shareRoundedDown(amount, ratio),
    remainder: Number(remainder / divisor),
    of: Number(of / divisor),
  };
}

/** Months since the year 0. */
function placeOf(month: string): number {
  const [year, ofYear] = month.split("-").map(Number);
  return (year ?? 0) * 12 + (ofYear ?? 0);
}

function reasonsAgainst(loan: Loan, { isOverdue }: LoanMonth, place: number, terms: LoanTerms): BilingualText[] {
  const reasons: BilingualText[] = [];
  if (!terms.purposes.includes(loan.purpose)) reasons.push(messages.purpose(terms));
  if (!terms.currencies.includes(loan.currency)) reasons.push(messages.currency(terms));
  if (!terms.terms.includes(loan.term)) reasons.push(messages.term(terms));
  if (place < 1) reasons.push(messages.beforeFirstMonth);
  if (place > terms.months) reasons.push(messages.afterPeriod(terms.months));
  if (isOverdue) reasons.push(messages.overdue);
  return reasons;
}

/** The dearer part of a loan above the reference rate is not the State's to share. */
function eligibleOf({ interestPaid, interestAtReferenceRate }: LoanMonth): Dong {
  return interestAtReferenceRate === undefined ? interestPaid : lesserOf(interestPaid, interestAtReferenceRate);
}

function notesOf(loan: Loan, { interestPaid, interestAtReferenceRate }: LoanMonth): BilingualText[] {
  const notes: BilingualText[] = [];
  if (loan.months.some(({ isOverdue }) => isOverdue)) notes.push(messages.overdueNote);
  if (interestAtReferenceRate === undefined) notes.push(messages.referenceMissing);
  else if (interestAtReferenceRate < interestPaid) notes.push(messages.referenceApplied);
  return notes;
}

function rowsOf(loan: Loan, index: number, { loans: terms, ratio }: LoanInterestTerms): LoanInterestRow[] {
  const months = [...loan.months].sort((first, second) => placeOf(first.month) - placeOf(second.month));
  return months.map((month): LoanInterestRow => {
    const place = placeOf(month.month) - placeOf(loan.firstMonth) + 1;
    const against = reasonsAgainst(loan, month, place, terms);
    const counts = against.length === 0;
    const eligible = counts ? eligibleOf(month) : dong(0);
    return {
      loan: index,
      month: month.month,
      interestPaid: month.interestPaid,
      counts,
      why: counts ? [messages.counts(place, terms.months)] : against,
      notes: counts ? notesOf(loan, month) : [],
      eligible,
      share: ratio === undefined ? undefined : exactShare(eligible, ratio),
    };
  });
}

/**
 * The interest on loans of a relocation (hỗ trợ lãi vay khi di dời), month by month, and the support it leads to at
 * most. The share is taken on the sum of eligible interest and rounded **down** to the đồng once: rounding each month
 * would cost up to a đồng a month. Where a month gives its interest at the reference rate, the lesser of both counts.
 * Support is paid once the investment is completed. Circular 28/2018 Article 8(14); the clause on the reference rate
 * was read only in joint circular 26/2014 Article 6(2)(n), now replaced. Throws `RangeError` above 10.000 tỷ in all.
 *
 * @example
 * ```ts
 * import { million, percent } from "@khuyencong/core/basis";
 * import { loanSchema } from "@khuyencong/core/facts";
 * import { loanInterest } from "@khuyencong/core/funding";
 * import { relocationLoans } from "@khuyencong/core/packs/national";
 * const months = [{ month: "2026-01", interestPaid: 15_000_001, isOverdue: false }, { month: "2026-02", interestPaid: 15_000_000, isOverdue: true }];
 * const loan = loanSchema.parse({ purpose: "machines", currency: "vnd", term: "long", firstMonth: "2026-01", months });
 * const { eligible, share, highest } = loanInterest([loan], { loans: relocationLoans, ratio: percent(50), cap: million(500) });
 * [eligible, share, highest]; // => [15000001, { whole: 7500000, remainder: 1, of: 2 }, 7500000]
 * ```
 */
export function loanInterest(loans: readonly Loan[], terms: LoanInterestTerms): LoanInterest {
  const rows = loans.flatMap((loan, index) => rowsOf(loan, index, terms));
  const eligible = sumOf(rows.map((row) => row.eligible));
  const share = terms.ratio === undefined ? undefined : exactShare(eligible, terms.ratio);
  const byRatio = share === undefined ? eligible : lesserOf(eligible, share.whole);
  const highest = terms.cap === undefined ? byRatio : lesserOf(byRatio, terms.cap);
  return { rows, interestPaid: sumOf(rows.map((row) => row.interestPaid)), eligible, share, highest };
}
