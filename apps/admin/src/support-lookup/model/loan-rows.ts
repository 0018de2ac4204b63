import type { Dong } from "@khuyencong/core/basis";
import { type Loan, loansSchema } from "@khuyencong/core/facts";
import { readDong } from "./dong-text";
import { formatDong } from "./million-text";
import { monthAfter, monthsBetween } from "./month-text";

/** One month of a loan as it is typed: the sums stay text until they are read. */
export interface LoanMonthRow {
  readonly paid: string;
  readonly atReferenceRate: string;
  readonly isOverdue: boolean;
}
export const emptyMonth: LoanMonthRow = { paid: "", atReferenceRate: "", isOverdue: false };

/** One loan as it is typed. The rows follow one another month by month. */
export interface LoanRow {
  readonly purpose: Loan["purpose"] | undefined;
  readonly currency: Loan["currency"] | undefined;
  readonly term: Loan["term"] | undefined;
  /** The month in which interest began to run. */
  readonly firstMonth: string | undefined;
  /** The month of the first row, where a file holds months before the first one of interest. */
  readonly rowsFrom: string | undefined;
  readonly months: readonly LoanMonthRow[];
}

/** The most that is supported, and so the most worth typing. */
export const mostRows = 24;
export const rowsAtOnce = 6;
export const emptyLoan: LoanRow = {
  purpose: undefined,
  currency: undefined,
  term: undefined,
  firstMonth: undefined,
  rowsFrom: undefined,
  months: Array.from({ length: rowsAtOnce }, () => emptyMonth),
};

/** The same loan with more months to fill in; `count` is their number in all. */
export function withMonths(loan: LoanRow, count: number): LoanRow {
  const wanted = Math.min(Math.max(count, loan.months.length), Math.max(mostRows, loan.months.length));
  const more = Array.from({ length: wanted - loan.months.length }, () => emptyMonth);
  return more.length === 0 ? loan : { ...loan, months: [...loan.months, ...more] };
}

function written(amount: Dong | undefined): string {
  return amount === undefined ? "" : formatDong(amount);
}

function rowOf(loan: Loan): LoanRow {
  const start = [loan.firstMonth, ...loan.months.map(({ month }) => month)].sort()[0] ?? loan.firstMonth;
  const places = new Map(loan.months.map((each) => [monthsBetween(start, each.month), each]));
  const length = Math.max(rowsAtOnce, ...[...places.keys()].map((place) => place + 1));
  const months = Array.from({ length }, (_, place): LoanMonthRow => {
    const month = places.get(place);
    if (month === undefined) return emptyMonth;
    const { interestPaid, interestAtReferenceRate, isOverdue } = month;
    return { paid: written(interestPaid), atReferenceRate: written(interestAtReferenceRate), isOverdue };
  });
  const { purpose, currency, term, firstMonth } = loan;
  return { purpose, currency, term, firstMonth, rowsFrom: start === firstMonth ? undefined : start, months };
}

/** The rows of an answer; `undefined` while it is not known whether there are loans. */
export function loanRowsOf(answer: unknown): readonly LoanRow[] | undefined {
  return loansSchema.safeParse(answer).data?.map(rowOf);
}

/** The month of a row; none while the first one is not known. */
export function monthOfPlace({ firstMonth, rowsFrom }: LoanRow, place: number): string | undefined {
  const start = rowsFrom ?? firstMonth;
  return start === undefined ? undefined : monthAfter(start, place);
}

export function isEmptyMonth({ paid, atReferenceRate, isOverdue }: LoanMonthRow): boolean {
  return paid.trim() === "" && atReferenceRate.trim() === "" && !isOverdue;
}

function readRow(row: LoanMonthRow, month: string): Loan["months"][number] | undefined {
  const paid = readDong(row.paid);
  const reference = readDong(row.atReferenceRate);
  if (paid.kind !== "understood" || reference.kind === "not-understood") return undefined;
  const base = { month, interestPaid: paid.amount, isOverdue: row.isOverdue };
  return reference.kind === "empty" ? base : { ...base, interestAtReferenceRate: reference.amount };
}

function loanOfRow(row: LoanRow): Loan | undefined {
  const { purpose, currency, term, firstMonth } = row;
  if (purpose === undefined || currency === undefined || term === undefined || firstMonth === undefined) {
    return undefined;
  }
  const read = row.months.flatMap((each, place) => {
    const month = monthOfPlace(row, place);
    return month === undefined || isEmptyMonth(each) ? [] : [readRow(each, month)];
  });
  const known = read.filter((month) => month !== undefined);
  if (known.length === 0 || known.length < read.length) return undefined;
  return { purpose, currency, term, firstMonth, months: known };
}

/** The answer that rows give: none before every loan is whole, since a part of the interest would be a wrong sum. */
export function answerOfLoans(rows: readonly LoanRow[]): readonly Loan[] | undefined {
  const loans = rows.map(loanOfRow).filter((loan) => loan !== undefined);
  return rows.length === 0 || loans.length < rows.length ? undefined : loans;
}
