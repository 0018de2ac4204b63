import { loansSchema } from "@khuyencong/core/facts";
import { describe, expect, it } from "vitest";
import { answerOfLoans, emptyLoan, emptyMonth, type LoanRow, loanRowsOf, mostRows, withMonths } from "./loan-rows";

const loan: LoanRow = {
  purpose: "machines",
  currency: "vnd",
  term: "long",
  firstMonth: "2026-01",
  rowsFrom: undefined,
  months: [
    { paid: "15.000.000", atReferenceRate: "", isOverdue: false },
    { paid: "14,500,000", atReferenceRate: "12.000.000", isOverdue: true },
    emptyMonth,
  ],
};
const answer = [
  {
    purpose: "machines",
    currency: "vnd",
    term: "long",
    firstMonth: "2026-01",
    months: [
      { month: "2026-01", interestPaid: 15_000_000, isOverdue: false },
      { month: "2026-02", interestPaid: 14_500_000, interestAtReferenceRate: 12_000_000, isOverdue: true },
    ],
  },
];

describe("loans as they are typed", () => {
  it("are an answer once whole; empty months are left out", () => {
    expect(answerOfLoans([loan])).toEqual(answer);
    expect(loansSchema.safeParse(answerOfLoans([loan])).success).toBe(true);
  });

  it.each([
    ["no loan", []],
    ["no purpose", [{ ...loan, purpose: undefined }]],
    ["no first month", [{ ...loan, firstMonth: undefined }]],
    ["no month filled in", [{ ...loan, months: [emptyMonth] }]],
    ["an overdue month without its interest", [{ ...loan, months: [{ ...emptyMonth, isOverdue: true }] }]],
    ["interest that cannot be read", [{ ...loan, months: [{ ...emptyMonth, paid: "nhiều" }] }]],
    ["a reference that cannot be read", [{ ...loan, months: [{ ...emptyMonth, paid: "1", atReferenceRate: "x" }] }]],
    ["a second loan half typed", [loan, emptyLoan]],
  ])("are none with %s", (_, rows) => expect(answerOfLoans(rows)).toBeUndefined());

  it("come back from an answer as they were, and give it again", () => {
    const [row] = loanRowsOf(answer) ?? [];
    expect(row?.months[1]).toEqual({ paid: "14.500.000", atReferenceRate: "12.000.000", isOverdue: true });
    expect(answerOfLoans(loanRowsOf(answer) ?? [])).toEqual(answer);
  });

  it("show months before the first one of a file, and gaps", () => {
    const [known] = answer;
    const months = [
      { month: "2025-11", interestPaid: 1, isOverdue: false },
      { month: "2026-02", interestPaid: 2, isOverdue: false },
    ];
    const rows = loanRowsOf([{ ...known, months }]) ?? [];
    expect(rows[0]?.months.map(({ paid }) => paid).slice(0, 4)).toEqual(["1", "", "", "2"]);
    expect([rows[0]?.firstMonth, rows[0]?.rowsFrom]).toEqual(["2026-01", "2025-11"]);
    expect(answerOfLoans(rows)).toEqual([{ ...known, months }]);
  });

  it("say nothing where nothing was answered, and 'none' where none was taken", () => {
    expect(loanRowsOf(undefined)).toBeUndefined();
    expect(loanRowsOf("x")).toBeUndefined();
    expect(loanRowsOf([])).toEqual([]);
  });

  it("have room for two years and no more, and never lose a month", () => {
    expect(withMonths(loan, 12).months).toHaveLength(12);
    expect(withMonths(loan, 99).months).toHaveLength(mostRows);
    expect(withMonths(loan, 1)).toBe(loan);
    expect(withMonths({ ...loan, months: Array.from({ length: 30 }, () => emptyMonth) }, 99).months).toHaveLength(30);
  });
});
