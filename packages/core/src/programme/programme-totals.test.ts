import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dong } from "../basis/index.js";
import { smallProgramme } from "./programme-fixture.js";
import { totalsBySource, totalsByYear, yearsOfPeriod } from "./programme-totals.js";

describe("computed totals", () => {
  it("add up each year", () => {
    expect(totalsByYear(smallProgramme())).toEqual([
      { year: 2027, localFund: 300_000_000, otherFunds: 400_000_000, total: 700_000_000 },
      { year: 2028, localFund: 250_000_000, otherFunds: 250_000_000, total: 500_000_000 },
    ]);
  });

  it("add up each source and both", () => {
    expect(totalsBySource(smallProgramme())).toEqual({
      localFund: 550_000_000,
      otherFunds: 650_000_000,
      total: 1_200_000_000,
    });
  });

  it("agree by row and by column for any figures", () => {
    const sum = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(sum, sum), { minLength: 1, maxLength: 6 }), (rows) => {
        const { money } = smallProgramme();
        const years = rows.map(([localFund, otherFunds], offset) => ({
          year: 2026 + offset,
          localFund: dong(localFund),
          otherFunds: dong(otherFunds),
          statedTotal: dong(0),
        }));
        const programme = { money: { ...money, years } };
        const byRow = totalsByYear(programme).reduce((total, row) => total + row.total, 0);
        expect(byRow).toBe(totalsBySource(programme).total);
      }),
    );
  });
});

describe("the years of a period", () => {
  it("run from first to last", () => {
    expect(yearsOfPeriod({ fromYear: 2026, toYear: 2030 })).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(yearsOfPeriod({ fromYear: 2026, toYear: 2026 })).toEqual([2026]);
  });
});
