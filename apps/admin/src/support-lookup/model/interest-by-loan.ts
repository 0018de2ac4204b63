import type { BilingualText } from "@khuyencong/core/basis";
import type { LoanInterest, LoanInterestRow } from "@khuyencong/core/funding";

/** The months of each loan, in the order of the loans. */
export function interestByLoan({ rows }: LoanInterest): readonly {
  readonly loan: number;
  readonly rows: readonly LoanInterestRow[];
}[] {
  const loans = [...new Set(rows.map(({ loan }) => loan))];
  return loans.map((loan) => ({ loan, rows: rows.filter((row) => row.loan === loan) }));
}

/** What a person should check, each remark once however many months it is about. */
export function remarksOn({ rows }: LoanInterest): readonly BilingualText[] {
  return [...new Map(rows.flatMap(({ notes }) => notes).map((note) => [note.vi, note])).values()];
}
