import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareKeys, countAt, type Key, placeOf, tallyOf, wouldMove } from "./standing.js";

const part = fc.constantFrom(1, 2, 3, Number.POSITIVE_INFINITY);
const key: fc.Arbitrary<Key> = fc.tuple(part, part);
const keys = fc.array(key, { maxLength: 12 });

describe("keys", () => {
  test("the first part decides, then the next; nothing known comes last", () => {
    expect(compareKeys([1, 9], [2, 1])).toBe(-1);
    expect(compareKeys([1, 2], [1, 1])).toBe(1);
    expect(compareKeys([4, 4], [Number.POSITIVE_INFINITY, 1])).toBe(-1);
    expect(compareKeys([1, 1], [1, 1])).toBe(0);
  });

  test("are in one order, however they are compared", () =>
    fc.assert(
      fc.property(key, key, key, (first, second, third) => {
        expect(compareKeys(first, second) + compareKeys(second, first)).toBe(0);
        if (compareKeys(first, second) <= 0 && compareKeys(second, third) <= 0) {
          expect(compareKeys(first, third)).toBeLessThanOrEqual(0);
        }
      }),
    ));
});

describe("places", () => {
  test("are one more than those before, counted one by one", () =>
    fc.assert(
      fc.property(keys, key, (given, own) => {
        const tally = tallyOf(given);
        expect(placeOf(tally, own)).toBe(1 + given.filter((other) => compareKeys(other, own) < 0).length);
        expect(countAt(tally, own)).toBe(given.filter((other) => compareKeys(other, own) === 0).length);
      }),
    ));

  test("a lift moves a project exactly where its place or its company changes", () =>
    fc.assert(
      fc.property(keys, key, key, (others, own, drawn) => {
        const lifted = compareKeys(drawn, own) < 0 ? drawn : ([0, 0] as const);
        const tally = tallyOf([...others, own]);
        const before = [placeOf(tallyOf(others), own), countAt(tallyOf(others), own)];
        const after = [placeOf(tallyOf(others), lifted), countAt(tallyOf(others), lifted)];
        const moves = before.join() !== after.join();
        expect(wouldMove(tally, own, lifted, true)).toBe(moves);
        expect(wouldMove(tallyOf(others), own, lifted, false)).toBe(moves);
      }),
    ));
});
