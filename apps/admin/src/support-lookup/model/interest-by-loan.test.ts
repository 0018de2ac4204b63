import { million, percent } from "@khuyencong/core/basis";
import { loansSchema } from "@khuyencong/core/facts";
import { loanInterest } from "@khuyencong/core/funding";
import { relocationLoans } from "@khuyencong/core/packs/national";
import { describe, expect, it } from "vitest";
import { interestByLoan, remarksOn } from "./interest-by-loan";

const month = (name: string) => ({ month: name, interestPaid: 10_000_000, isOverdue: false });
const loan = { purpose: "machines", currency: "vnd", term: "long", firstMonth: "2026-01" };
const interest = loanInterest(
  loansSchema.parse([
    { ...loan, months: [month("2026-01"), month("2026-02")] },
    { ...loan, term: "short", months: [month("2026-01")] },
  ]),
  { loans: relocationLoans, ratio: percent(50), cap: million(500) },
);

describe("interest as the answer shows it", () => {
  it("stands loan by loan", () => {
    expect(interestByLoan(interest).map(({ loan: number, rows }) => [number, rows.length])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  it("says each remark once", () => {
    expect(interest.rows.flatMap(({ notes }) => notes).length).toBeGreaterThan(1);
    expect(remarksOn(interest)).toHaveLength(1);
  });
});
