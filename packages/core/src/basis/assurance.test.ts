import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assuranceLabels, assuranceSchema, assurances, standingLabels, standingOf, weakestOf } from "./assurance.js";
import { bilingualTextSchema } from "./bilingual-text.js";

const anyMark = fc.constantFrom(...assurances);
const rankOf = (mark: (typeof assurances)[number]) => assurances.indexOf(mark);

describe("the marks", () => {
  test("from strongest to weakest", () =>
    expect(assurances).toEqual(["verified", "verified-original", "corroborated", "old-text", "inferred"]));

  test("a recollection is no mark: what is only remembered is no figure", () => {
    expect(assuranceSchema.safeParse("memory").success).toBe(false);
    expect(assuranceSchema.safeParse("MU").success).toBe(false);
    expect(assuranceSchema.safeParse(undefined).success).toBe(false);
  });

  test.each([
    ["verified", "settled"],
    ["verified-original", "needs-legal-check"],
    ["corroborated", "needs-legal-check"],
    ["old-text", "provisional"],
    ["inferred", "provisional"],
  ] as const)("%s is shown as %s", (mark, standing) => expect(standingOf(mark)).toBe(standing));

  test("a weaker mark is never shown as more settled than a stronger one", () => {
    const order = ["settled", "needs-legal-check", "provisional"];
    fc.assert(
      fc.property(anyMark, anyMark, (first, second) => {
        const [strong, weak] = rankOf(first) <= rankOf(second) ? [first, second] : [second, first];
        expect(order.indexOf(standingOf(strong))).toBeLessThanOrEqual(order.indexOf(standingOf(weak)));
      }),
    );
  });

  test("each has words in both languages, and no two the same", () => {
    const labels = [...Object.values(assuranceLabels), ...Object.values(standingLabels)];
    for (const label of labels) expect(bilingualTextSchema.safeParse(label).success).toBe(true);
    expect(new Set(labels.map(({ vi }) => vi)).size).toBe(labels.length);
  });
});

describe("an answer is as sure as its least sure ground", () => {
  test("of no ground nothing is said", () => expect(weakestOf([])).toBeUndefined());
  test("of one ground, that one", () => expect(weakestOf(["verified-original"])).toBe("verified-original"));
  test("it is read from anything that can be gone through once", () =>
    expect(weakestOf(new Set(["verified", "old-text"] as const).values())).toBe("old-text"));

  test("is one of the marks, and none of them is weaker", () => {
    fc.assert(
      fc.property(fc.array(anyMark, { minLength: 1 }), (marks) => {
        const weakest = weakestOf(marks) ?? expect.fail();
        expect(marks).toContain(weakest);
        for (const mark of marks) expect(rankOf(mark)).toBeLessThanOrEqual(rankOf(weakest));
      }),
    );
  });

  test("another ground never makes it surer", () => {
    fc.assert(
      fc.property(fc.array(anyMark, { minLength: 1 }), anyMark, (marks, more) => {
        const before = weakestOf(marks) ?? expect.fail();
        const after = weakestOf([...marks, more]) ?? expect.fail();
        expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
      }),
    );
  });
});
