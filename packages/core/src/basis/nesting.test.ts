import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNestedDeeperThan } from "./nesting.js";

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner, _, index) => (index % 2 === 0 ? [inner] : { inner }), 1);
}

describe("how deep a value nests", () => {
  test("a plain value has no depth", () => expect(isNestedDeeperThan("text", 0)).toBe(false));
  test("an empty list is one deep", () =>
    expect([0, 1].map((limit) => isNestedDeeperThan([], limit))).toEqual([true, false]));

  test("exactly at the limit is still inside", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (depth, limit) => {
        expect(isNestedDeeperThan(nested(depth), limit)).toBe(depth > limit);
      }),
    ));

  test("a value nested a hundred thousand times is answered, not run out of stack", () =>
    expect(isNestedDeeperThan(nested(100_000), 64)).toBe(true));
});
