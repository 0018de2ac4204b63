import { describe, expect, test } from "vitest";
import type { Condition } from "./condition.js";
import { evaluatorOf } from "./evaluate.js";
import type { Facts } from "./fact.js";
import type { Truth } from "./truth.js";

const a: Condition = { fact: "a", operator: "equal", value: true };
const b: Condition = { fact: "b", operator: "equal", value: true };

describe("groups", () => {
  test.each<[Facts, Truth, Truth]>([
    [{ a: true, b: true }, true, true],
    [{ a: true, b: false }, false, true],
    [{ a: false, b: false }, false, false],
    [{ a: true }, "unknown", true],
    [{ b: true }, "unknown", true],
    [{ a: false }, false, "unknown"],
    [{ b: false }, false, "unknown"],
    [{}, "unknown", "unknown"],
  ])("of %j: all is %s, any is %s", (facts, all, any) => {
    expect(evaluatorOf({ all: [a, b] })(facts)).toBe(all);
    expect(evaluatorOf({ any: [a, b] })(facts)).toBe(any);
    expect(evaluatorOf({ not: { not: { all: [a, b] } } })(facts)).toBe(all);
  });

  test("what is not known stays not known when it is denied", () => {
    expect(evaluatorOf({ not: a })({})).toBe("unknown");
    expect(evaluatorOf({ not: a })({ a: false })).toBe(true);
  });
});

test("a missing fact never makes a negative condition hold", () => {
  expect(evaluatorOf({ fact: "a", operator: "notEqual", value: true })({})).toBe("unknown");
  expect(evaluatorOf({ fact: "a", operator: "notIn", value: ["x"] })({})).toBe("unknown");
  expect(evaluatorOf({ fact: "a", operator: "doesNotContain", value: "x" })({})).toBe("unknown");
});

test("facts are read, never changed", () => {
  const facts = Object.freeze({ a: true });
  expect(evaluatorOf({ all: [a, b] })(facts)).toBe("unknown");
});
