import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Dong,
  dong,
  dongSchema,
  formatMillions,
  formatMoney,
  isMoreThanShare,
  lesserOf,
  million,
  remainderOf,
  shareRoundedDown,
  sumOf,
} from "./money.js";
import { percent, type Ratio } from "./ratio.js";

const largest = 10_000_000_000_000;
const anySum = fc.integer({ min: 0, max: largest }).map(dong);
/** A share of at most the whole: the only kind that a support level uses as a ratio. */
const anyShare: fc.Arbitrary<Ratio> = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((denominator) =>
    fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
  );

/** What the share is by exact arithmetic, in whole numbers without limit. */
function exactShare(amount: Dong, ratio: Ratio): bigint {
  return (BigInt(amount) * BigInt(ratio.numerator)) / BigInt(ratio.denominator);
}

describe("a sum of money is whole đồng", () => {
  test.each([0, 1, 300_000_000, largest])("%d is a sum", (amount) => expect(dong(amount)).toBe(amount));

  test.each([
    ["less than nothing", -1],
    ["half a đồng", 0.5],
    ["above 10.000 tỷ", largest + 1],
    ["no number", Number.NaN],
    ["without end", Number.POSITIVE_INFINITY],
  ])("%s is none", (_, amount) => expect(() => dong(amount)).toThrow(RangeError));

  test.each([["1.000,5"], ["300000000"], [null], [300n], [[300]]])("%o is none: only a number is", (value) =>
    expect(dongSchema.safeParse(value).success).toBe(false),
  );

  test("55.750 triệu đồng is the whole programme in đồng", () => expect(million(55_750)).toBe(55_750_000_000));
  test("a triệu with a fraction that is whole đồng is kept", () => expect(million(1234.5)).toBe(1_234_500_000));
  test("a triệu with a fraction below one đồng is refused", () =>
    expect(() => million(0.000_000_1)).toThrow(RangeError));
});

describe("sums", () => {
  test("the sum of nothing is nothing", () => expect(sumOf([])).toBe(0));

  test("the five local slices of the programme are 34.650 triệu", () =>
    expect(sumOf([6_606, 6_166, 7_256, 6_766, 7_856].map(million))).toBe(million(34_650)));

  test("the five slices of other funds are 21.100 triệu", () =>
    expect(sumOf([3_740, 3_740, 4_340, 4_340, 4_940].map(million))).toBe(million(21_100)));

  test("a sum above what can be held exactly is refused, never rounded", () =>
    expect(() => sumOf([dong(largest), dong(1)])).toThrow(RangeError));

  test("the order does not matter, and the total is exact", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }).map(dong), { maxLength: 50 });
    fc.assert(
      fc.property(amounts, (list) => {
        const exact = list.reduce((total, amount) => total + BigInt(amount), 0n);
        expect(BigInt(sumOf(list))).toBe(exact);
        expect(sumOf([...list].reverse())).toBe(sumOf(list));
      }),
    );
  });

  test("what remains and what was taken make the whole, and what remains is never negative", () => {
    fc.assert(
      fc.property(anySum, anySum, (first, second) => {
        const remainder = remainderOf(first, second);
        expect(remainder).toBeGreaterThanOrEqual(0);
        if (second <= first) expect(sumOf([remainder, second])).toBe(first);
        else expect(remainder).toBe(0);
      }),
    );
  });

  test("the lesser of two is one of them and above neither", () => {
    fc.assert(
      fc.property(anySum, anySum, (first, second) => {
        const lesser = lesserOf(first, second);
        expect([first, second]).toContain(lesser);
        expect(lesser <= first && lesser <= second).toBe(true);
      }),
    );
  });
});

describe("a share of a sum", () => {
  test.each([
    ["50 % of 700 triệu", million(700), percent(50), 350_000_000],
    ["30 % of 2.000 triệu", million(2_000), percent(30), 600_000_000],
    ["half of 3 đồng: down", dong(3), percent(50), 1],
    ["30 % of 1 đồng: down to nothing", dong(1), percent(30), 0],
    ["70 % of 300 triệu", million(300), percent(70), 210_000_000],
    ["a third of 100 đồng", dong(100), { numerator: 1, denominator: 3 }, 33],
    ["1,5 times 300 triệu", million(300), { numerator: 3, denominator: 2 }, 450_000_000],
    ["nought percent", million(700), percent(0), 0],
    ["the whole", dong(700_000_001), percent(100), 700_000_001],
  ])("%s", (_, amount, ratio, expected) => expect(shareRoundedDown(amount, ratio)).toBe(expected));

  test("is exact to the đồng for every sum and every ratio, however large", () => {
    fc.assert(
      fc.property(anySum, anyShare, (amount, ratio) => {
        expect(BigInt(shareRoundedDown(amount, ratio))).toBe(exactShare(amount, ratio));
      }),
      { numRuns: 2000 },
    );
  });

  test("never exceeds its ratio, not even by one đồng, and one đồng more would", () => {
    fc.assert(
      fc.property(anySum, anyShare, (amount, ratio) => {
        const share = shareRoundedDown(amount, ratio);
        expect(isMoreThanShare(share, amount, ratio)).toBe(false);
        if (share < largest) expect(isMoreThanShare(dong(share + 1), amount, ratio)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("is exact where a product of plain numbers would lose its last digits", () => {
    const amount = dong(9_999_999_999_999);
    const ratio = { numerator: 999_999, denominator: 1_000_000 };
    expect(shareRoundedDown(amount, ratio)).toBe(9_999_989_999_999);
    expect(BigInt(shareRoundedDown(amount, ratio))).toBe(exactShare(amount, ratio));
  });

  test("does not shrink when the sum or the ratio grows", () => {
    fc.assert(
      fc.property(anySum, anySum, anyShare, (first, second, ratio) => {
        const [less, more] = first <= second ? [first, second] : [second, first];
        expect(shareRoundedDown(less, ratio)).toBeLessThanOrEqual(shareRoundedDown(more, ratio));
      }),
    );
  });
});

describe("more than a share is strictly more", () => {
  test.each([
    ["one đồng below 70 %", 489_999_999, false],
    ["exactly 70 %", 490_000_000, false],
    ["one đồng above 70 %", 490_000_001, true],
  ])("%s of 700 triệu", (_, part, expected) =>
    expect(isMoreThanShare(dong(part), million(700), percent(70))).toBe(expected),
  );

  test("nothing is not more than any share of nothing", () =>
    expect(isMoreThanShare(dong(0), dong(0), percent(0))).toBe(false));

  test("agrees with exact arithmetic", () => {
    fc.assert(
      fc.property(anySum, anySum, anyShare, (part, whole, ratio) => {
        const exact = BigInt(part) * BigInt(ratio.denominator) - BigInt(whole) * BigInt(ratio.numerator);
        expect(isMoreThanShare(part, whole, ratio)).toBe(exact > 0n);
      }),
    );
  });
});

describe("money as Vietnamese documents write it", () => {
  test.each([
    [1_234_500_000, "1.234,5"],
    [55_750_000_000, "55.750"],
    [300_000_000, "300"],
    [1_000_000_000, "1.000"],
    [1_234_567, "1,234567"],
    [500_000, "0,5"],
    [1, "0,000001"],
    [0, "0"],
    [100_000, "0,1"],
    [1_000_000_100_000, "1.000.000,1"],
    [largest, "10.000.000"],
  ])("%d đồng is %s triệu đồng", (amount, expected) => expect(formatMillions(dong(amount))).toBe(expected));

  test("the unit stands behind the figure, and both languages show the same figure", () =>
    expect(formatMoney(million(1_000))).toEqual({ vi: "1.000 triệu đồng", en: "1.000 million đồng" }));

  test("the figure can be read back to the đồng", () => {
    fc.assert(
      fc.property(anySum, (amount) => {
        const [whole = "", fraction = ""] = formatMillions(amount).split(",");
        const back = BigInt(whole.replaceAll(".", "")) * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
        expect(back).toBe(BigInt(amount));
      }),
    );
  });

  test("dots stand between groups of three and nowhere else", () => {
    fc.assert(
      fc.property(anySum, (amount) => {
        expect(formatMillions(amount)).toMatch(/^\d{1,3}(?:\.\d{3})*(?:,\d{0,5}[1-9])?$/);
      }),
    );
  });
});
