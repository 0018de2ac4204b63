import { describe, expect, test } from "vitest";
import { comparisons, judge } from "./compare.js";
import { type Operator, operators } from "./condition.js";
import type { FactValue } from "./fact.js";

const table: readonly (readonly [FactValue, Operator, FactValue, boolean])[] = [
  [true, "equal", true, true],
  [true, "equal", false, false],
  [false, "notEqual", true, true],
  [false, "notEqual", false, false],
  [5, "equal", 5, true],
  [5, "equal", 6, false],
  [5, "notEqual", 6, true],
  [5, "notEqual", 5, false],
  [4, "lessThan", 5, true],
  [5, "lessThan", 5, false],
  [6, "lessThan", 5, false],
  [4, "lessThanInclusive", 5, true],
  [5, "lessThanInclusive", 5, true],
  [6, "lessThanInclusive", 5, false],
  [4, "greaterThan", 5, false],
  [5, "greaterThan", 5, false],
  [6, "greaterThan", 5, true],
  [4, "greaterThanInclusive", 5, false],
  [5, "greaterThanInclusive", 5, true],
  [6, "greaterThanInclusive", 5, true],
  ["local", "equal", "local", true],
  ["local", "equal", "Local", false],
  ["local", "notEqual", "national", true],
  ["local", "notEqual", "local", false],
  ["local", "in", ["local", "national"], true],
  ["local", "in", ["national"], false],
  ["local", "notIn", ["national"], true],
  ["local", "notIn", ["national", "local"], false],
  // A part of a word is not the word.
  ["loc", "in", ["local"], false],
  [["a", "b"], "contains", "b", true],
  [["a", "b"], "contains", "c", false],
  [[], "contains", "a", false],
  [["ab"], "contains", "a", false],
  [["a", "b"], "doesNotContain", "c", true],
  [["a", "b"], "doesNotContain", "a", false],
  [[], "doesNotContain", "a", true],
  // The empty list is a known answer, and so are nought and the empty text.
  [0, "equal", 0, true],
  ["", "equal", "", true],
  [0, "lessThan", 1, true],
];

describe("every operator on every type it fits", () => {
  test.each(table)("%j %s %j → %j", (observed, operator, expected, answer) => {
    expect(comparisons[operator](observed, expected)).toBe(answer);
  });

  test("no operator is left out", () => {
    expect(new Set(table.map(([, operator]) => operator))).toEqual(new Set(Object.keys(comparisons)));
  });
});

describe("values of another type are never equal, and never hold", () => {
  test.each<[FactValue, Operator, FactValue, boolean]>([
    ["1", "equal", 1, false],
    [1, "notEqual", "1", true],
    [1, "equal", true, false],
    ["a", "in", "abc", false],
    ["abc", "contains", "a", false],
    ["abc", "doesNotContain", "a", true],
  ])("%j %s %j → %j", (observed, operator, expected, answer) => {
    expect(comparisons[operator](observed, expected)).toBe(answer);
  });
});

describe("a value that is not known leaves the answer open, whatever the operator", () => {
  test.each(operators)("%s", (operator) => {
    expect(judge(operator, undefined, 1)).toBe("unknown");
    expect(judge(operator, 1, undefined)).toBe("unknown");
    expect(judge(operator, undefined, undefined)).toBe("unknown");
    expect(judge(operator, 1, 1)).toBe(comparisons[operator](1, 1));
  });
});
