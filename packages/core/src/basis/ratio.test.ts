import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRatio, formatShare, percent, ratioSchema } from "./ratio.js";

describe("a ratio is two whole numbers", () => {
  test.each([
    ["50 %", { numerator: 50, denominator: 100 }],
    ["the factor 1,5", { numerator: 3, denominator: 2 }],
    ["nothing", { numerator: 0, denominator: 1 }],
  ])("%s", (_, ratio) => expect(ratioSchema.parse(ratio)).toEqual(ratio));

  test.each([
    ["a division by nothing", { numerator: 1, denominator: 0 }],
    ["less than nothing", { numerator: -1, denominator: 2 }],
    ["a fraction within a fraction", { numerator: 0.5, denominator: 1 }],
    ["half of it", { numerator: 1 }],
    ["a number", 0.5],
    ["a text", "50 %"],
    ["more than it needs", { numerator: 1, denominator: 2, rounding: "up" }],
  ])("%s is none", (_, value) => expect(ratioSchema.safeParse(value).success).toBe(false));

  test("a whole percentage is so many hundredths", () =>
    expect(percent(30)).toEqual({ numerator: 30, denominator: 100 }));

  test.each([12.5, -1, Number.NaN])("%d percent is no whole percentage", (value) =>
    expect(() => percent(value)).toThrow(),
  );
});

describe("a ratio as documents write it", () => {
  test.each([
    [percent(50), "50 %"],
    [percent(100), "100 %"],
    [percent(0), "0 %"],
    [{ numerator: 3, denominator: 2 }, "150 %"],
    [{ numerator: 1, denominator: 8 }, "12,5 %"],
    [{ numerator: 1, denominator: 3 }, "33,33 %"],
    [{ numerator: 2, denominator: 3 }, "66,67 %"],
    [{ numerator: 15, denominator: 1000 }, "1,5 %"],
    [{ numerator: 1005, denominator: 100_000 }, "1,01 %"],
  ])("%o is %s", (ratio, expected) => expect(formatRatio(ratio)).toBe(expected));
});

describe("what share one sum is of another, to two decimals", () => {
  test("the two shares of the programme, as Decision 33 prints them", () => {
    expect(formatShare(34_650, 55_750)).toBe("62,15 %");
    expect(formatShare(21_100, 55_750)).toBe("37,85 %");
  });

  test.each([
    [1, 2, "50,00 %"],
    [1, 3, "33,33 %"],
    [2, 3, "66,67 %"],
    [0, 5, "0,00 %"],
    [5, 5, "100,00 %"],
    [1, 20_000, "0,01 %"],
    [1, 20_001, "0,00 %"],
    [99_995, 1_000_000, "10,00 %"],
    [3, 2, "150,00 %"],
  ])("%d of %d is %s", (part, whole, expected) => expect(formatShare(part, whole)).toBe(expected));

  test("of nothing there is no share", () => expect(formatShare(0, 0)).toBe("–"));

  test("the same share is shown whether it is taken in đồng or in triệu", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (part, whole) => {
        expect(formatShare(part * 1_000_000, whole * 1_000_000)).toBe(formatShare(part, whole));
      }),
    );
  });

  test("is off by at most half a hundredth of a percent", () => {
    const amount = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(amount, amount, (part, whole) => {
        const shown = BigInt(formatShare(part, whole).replace(/[ %,]/g, ""));
        const difference = BigInt(part) * 10_000n - shown * BigInt(whole);
        const size = difference < 0n ? -difference : difference;
        expect(size * 2n <= BigInt(whole)).toBe(true);
      }),
    );
  });
});
