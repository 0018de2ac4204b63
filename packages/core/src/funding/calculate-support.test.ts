import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import {
  bilingualTextSchema,
  type Dong,
  dong,
  million,
  percent,
  type Ratio,
  shareRoundedDown,
} from "../basis/index.js";
import { calculateSupport } from "./calculate-support.js";
import type { SupportTerms } from "./support-calculation.js";

const machinery: Omit<SupportTerms, "cost"> = {
  ratio: percent(50),
  cap: million(300),
  capFactor: undefined,
  usedOfCap: dong(0),
};
const model: Omit<SupportTerms, "cost"> = { ...machinery, ratio: percent(30), cap: million(1_000) };
const line = { factor: { numerator: 3, denominator: 2 }, label: { vi: "dây chuyền công nghệ", en: "technology line" } };

describe("the worked sums of the national frame", () => {
  test.each([
    ["machinery of 700: the cap binds", machinery, 700, 300, 400, "cap"],
    ["machinery of 600: ratio and cap meet", machinery, 600, 300, 300, "ratio"],
    ["machinery of 500: the ratio binds", machinery, 500, 250, 250, "ratio"],
    ["a technology line of 1.000: one and a half caps", { ...machinery, capFactor: line }, 1_000, 450, 550, "cap"],
    ["a technology line of 800: the ratio is not raised", { ...machinery, capFactor: line }, 800, 400, 400, "ratio"],
    ["a model of 2.000", model, 2_000, 600, 1_400, "ratio"],
    ["a model of 4.000", model, 4_000, 1_000, 3_000, "cap"],
    [
      "an exemplary model of 60: no ratio, so never more than the cost",
      { ...machinery, ratio: undefined, cap: million(100) },
      60,
      60,
      0,
      "cost",
    ],
    ["an exemplary model of 150", { ...machinery, ratio: undefined, cap: million(100) }, 150, 100, 50, "cap"],
    ["a ratio without a cap", { ...machinery, cap: undefined }, 10_000, 5_000, 5_000, "ratio"],
  ] as const)("%s", (_, terms, cost, highest, counterpart, binding) =>
    expect(calculateSupport({ ...terms, cost: million(cost) })).toMatchObject({
      highest: million(highest),
      counterpart: million(counterpart),
      binding,
    }),
  );

  test("a cost that does not divide is rounded down: the odd đồng is the applicant's", () =>
    expect(calculateSupport({ ...machinery, cost: dong(500_000_001) })).toMatchObject({
      highest: 250_000_000,
      counterpart: 250_000_001,
    }));

  test("the cap is reached one đồng above 600 triệu, not at it", () => {
    const bindingAt = (cost: number) => calculateSupport({ ...machinery, cost: dong(cost) }).binding;
    expect([599_999_999, 600_000_000, 600_000_001, 600_000_002].map(bindingAt)).toEqual([
      "ratio",
      "ratio",
      "ratio",
      "cap",
    ]);
  });
});

describe("what was received earlier uses up the cap", () => {
  test.each([
    [0, 300, "cap"],
    [100, 200, "cap"],
    [299, 1, "cap"],
    [300, 0, "cap"],
    [900, 0, "cap"],
  ])("%d of 300 used, cost 700: at most %d", (used, highest, binding) => {
    const sum = calculateSupport({ ...machinery, cost: million(700), usedOfCap: million(used) });
    expect(sum).toMatchObject({ highest: million(highest), binding });
  });

  test("a factor raises the cap first, then what was used comes off", () =>
    expect(
      calculateSupport({ ...machinery, cost: million(1_000), capFactor: line, usedOfCap: million(300) }),
    ).toMatchObject({ capLeft: million(150), highest: million(150) }));

  test("it never touches the ratio", () =>
    expect(calculateSupport({ ...machinery, cost: million(100), usedOfCap: million(200) })).toMatchObject({
      highest: million(50),
      binding: "ratio",
    }));
});

const share: fc.Arbitrary<Ratio> = fc
  .integer({ min: 1, max: 10_000 })
  .chain((denominator) =>
    fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
  );
const factor = fc.integer({ min: 1, max: 100 }).chain((denominator) =>
  fc.record({
    numerator: fc.integer({ min: denominator, max: 3 * denominator }),
    denominator: fc.constant(denominator),
  }),
);
const amount = (largest: number) => fc.integer({ min: 0, max: largest }).map(dong);
const terms: fc.Arbitrary<SupportTerms> = fc
  .record({
    cost: fc.integer({ min: 1, max: 10_000_000_000_000 }).map(dong),
    ratio: fc.option(share, { nil: undefined }),
    cap: fc.option(amount(3_000_000_000_000), { nil: undefined }),
    capFactor: fc.option(fc.record({ factor, label: fc.constant(line.label) }), { nil: undefined }),
    usedOfCap: amount(3_000_000_000_000),
  })
  .filter(({ ratio, cap }) => ratio !== undefined || cap !== undefined);

function raisedCap({ cap, capFactor }: SupportTerms): Dong | undefined {
  if (cap === undefined) return undefined;
  return capFactor === undefined ? cap : shareRoundedDown(cap, capFactor.factor);
}

describe("for every cost and every level", () => {
  test("support and counterpart make the cost, to the đồng", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { highest, counterpart } = calculateSupport(given);
        expect(highest + counterpart).toBe(given.cost);
      }),
    );
  });

  test("support exceeds neither the cost, nor the cap with its factor, nor the ratio", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { highest } = calculateSupport(given);
        expect(highest).toBeLessThanOrEqual(given.cost);
        expect(highest).toBeLessThanOrEqual(raisedCap(given) ?? given.cost);
        if (given.ratio !== undefined) {
          const { numerator, denominator } = given.ratio;
          expect(BigInt(highest) * BigInt(denominator) <= BigInt(given.cost) * BigInt(numerator)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("one đồng more would break what is said to bind", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { highest, binding, byRatio, capLeft } = calculateSupport(given);
        const limits = { ratio: byRatio, cap: capLeft, cost: given.cost };
        expect(highest).toBe(limits[binding]);
      }),
    );
  });

  test("a lower cost, a lower cap, a longer history never give more", () => {
    fc.assert(
      fc.property(terms, fc.nat({ max: 1_000_000_000 }), (given, step) => {
        const { highest } = calculateSupport(given);
        const cheaper = { ...given, cost: dong(Math.max(1, given.cost - step)) };
        const stricter = { ...given, cap: given.cap === undefined ? undefined : dong(Math.max(0, given.cap - step)) };
        const longer = { ...given, usedOfCap: dong(given.usedOfCap + step) };
        for (const less of [cheaper, stricter, longer]) {
          expect(calculateSupport(less).highest).toBeLessThanOrEqual(highest);
        }
      }),
    );
  });

  test("the same terms give the same sum, and are not changed", () => {
    fc.assert(
      fc.property(terms, (given) => {
        expect(calculateSupport(Object.freeze({ ...given }))).toEqual(calculateSupport(given));
      }),
    );
  });

  test("is told in a sentence of both languages without technical words", () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { words } = calculateSupport(given);
        expect(bilingualTextSchema.parse(words)).toEqual(words);
        expect(technicalWordsIn(words.vi)).toEqual([]);
        expect(words.vi).toContain("Hỗ trợ tối đa");
        expect(words.vi).not.toMatch(/được hưởng|được nhận/);
      }),
    );
  });
});

describe("the sum told in words", () => {
  const wordsOf = (given: SupportTerms) => calculateSupport(given).words;

  test("ratio, cap, what binds, and what the applicant pays", () =>
    expect(wordsOf({ ...machinery, cost: million(700) }).vi).toBe(
      "50 % của 700 triệu đồng là 350 triệu đồng; trần 300 triệu đồng. Hỗ trợ tối đa 300 triệu đồng (mức trần quyết định); đơn vị đối ứng 400 triệu đồng.",
    ));

  test("the factor of a technology line with what it comes to", () =>
    expect(wordsOf({ ...machinery, cost: million(1_000), capFactor: line }).vi).toBe(
      "50 % của 1.000 triệu đồng là 500 triệu đồng; trần 300 triệu đồng × 1,5 (dây chuyền công nghệ) còn 450 triệu đồng. Hỗ trợ tối đa 450 triệu đồng (mức trần quyết định); đơn vị đối ứng 550 triệu đồng.",
    ));

  test("what was received earlier, taken off", () =>
    expect(wordsOf({ ...machinery, cost: million(700), usedOfCap: million(100) }).en).toBe(
      "50 % of 700 million đồng is 350 million đồng; the cap is 300 million đồng, less 100 million đồng already received, that is 200 million đồng. At most 200 million đồng (the cap binds); the applicant pays 500 million đồng.",
    ));
});
