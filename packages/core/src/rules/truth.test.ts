import { describe, expect, test } from "vitest";
import { everyTruth, negate, someTruth, type Truth } from "./truth.js";

const truths: readonly Truth[] = [true, false, "unknown"];

describe("the truth tables are Kleene's", () => {
  test.each<[Truth, Truth]>([
    [true, false],
    [false, true],
    ["unknown", "unknown"],
  ])("not %s is %s", (truth, opposite) => {
    expect(negate(truth)).toBe(opposite);
  });

  test.each<[Truth, Truth, Truth, Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, "unknown", "unknown", true],
    [false, true, false, true],
    [false, false, false, false],
    [false, "unknown", false, "unknown"],
    ["unknown", true, "unknown", true],
    ["unknown", false, false, "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ])("of %s and %s: all is %s, any is %s", (first, second, all, any) => {
    expect(everyTruth([first, second])).toBe(all);
    expect(someTruth([first, second])).toBe(any);
  });
});

test("of nothing, all holds and any does not", () => {
  expect(everyTruth([])).toBe(true);
  expect(someTruth([])).toBe(false);
});

test("all and any mirror each other, as De Morgan has it", () => {
  for (const first of truths) {
    for (const second of truths) {
      for (const third of truths) {
        const parts = [first, second, third];
        expect(negate(everyTruth(parts))).toBe(someTruth(parts.map(negate)));
      }
    }
  }
});

test("the order of the parts changes nothing", () => {
  for (const first of truths) {
    for (const second of truths) {
      expect(everyTruth([first, second])).toBe(everyTruth([second, first]));
      expect(someTruth([first, second])).toBe(someTruth([second, first]));
    }
  }
});
