import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dong, million, sumOf } from "../basis/index.js";
import { capPeriodReadings, usedOfCap } from "./earlier-support.js";

const asked = { activities: ["advanced-machinery"], planYear: 2026 };
const support = (activity: string, amount: number, year: number) => ({ activity, amount: million(amount), year });
const history = [
  support("advanced-machinery", 100, 2024),
  support("advanced-machinery", 50, 2026),
  support("advanced-machinery", 20, 2026),
  support("showroom", 400, 2026),
];

describe("how much of a cap earlier support has used: no text says what period a cap covers", () => {
  test.each([
    ["once-ever", 170],
    ["per-year", 70],
    ["per-support", 0],
  ] as const)("read as %s: %d triệu", (reading, used) =>
    expect(usedOfCap(history, asked, reading)).toBe(million(used)),
  );

  test("with no history nothing is used, however the text is read", () => {
    for (const reading of capPeriodReadings) expect(usedOfCap([], asked, reading)).toBe(0);
  });

  test("support for another activity uses another cap", () => {
    for (const reading of capPeriodReadings)
      expect(usedOfCap([support("showroom", 400, 2026)], asked, reading)).toBe(0);
  });

  test("activities that share a row share its cap", () =>
    expect(usedOfCap(history, { ...asked, activities: ["advanced-machinery", "showroom"] }, "per-year")).toBe(
      million(470),
    ));

  test("the payer does not matter: the cap is the establishment's", () => {
    const paid = (["national", "provincial", "commune"] as const).map((source) => ({
      ...support("advanced-machinery", 10, 2026),
      source,
    }));
    expect(usedOfCap(paid, asked, "per-year")).toBe(million(30));
  });

  test("the year that counts is that of the plan, not the one before or after", () => {
    const years = [2025, 2026, 2027].map((year) => support("advanced-machinery", 10, year));
    expect(usedOfCap(years, asked, "per-year")).toBe(million(10));
    expect(usedOfCap(years, { ...asked, planYear: 2028 }, "per-year")).toBe(0);
  });

  test("once ever uses at least as much as by year, by year at least as much as by support", () => {
    const one = fc.record({
      activity: fc.constantFrom("advanced-machinery", "showroom"),
      amount: fc.nat({ max: 1_000_000_000 }).map(dong),
      year: fc.integer({ min: 2024, max: 2027 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 200 }), (earlier) => {
        const [ever = 0, year = 0, each = 0] = capPeriodReadings.map((reading) => usedOfCap(earlier, asked, reading));
        expect(ever).toBeGreaterThanOrEqual(year);
        expect(year).toBeGreaterThanOrEqual(each);
        expect(ever).toBeLessThanOrEqual(sumOf(earlier.map(({ amount }) => amount)));
      }),
    );
  });

  test("a history of amounts that are each allowed is counted, however large it is in all", () => {
    const largest = { activity: "advanced-machinery", amount: dong(10_000_000_000_000), year: 2020 };
    expect(usedOfCap([largest, largest], asked, "once-ever")).toBeGreaterThanOrEqual(largest.amount);
  });
});
