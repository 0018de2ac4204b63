import { describe, expect, test } from "vitest";
import type { Test } from "./condition.js";
import { allNode, anyNode, comparisonNode, notNode, testNode } from "./trace-node.js";
import { everyTruth, negate, someTruth, type Truth } from "./truth.js";

const truths: readonly Truth[] = [true, false, "unknown"];
const asked: Test = { fact: "a", operator: "equal", value: true };
const nodes = truths.map((truth) => testNode(truth, asked, undefined));

test("a test is recorded with what was observed", () => {
  expect(testNode(false, asked, false)).toEqual({ kind: "test", truth: false, test: asked, observed: false });
});

test("a comparison of two facts is recorded with both", () => {
  const growth: Test = { fact: "now", operator: "greaterThan", value: { fact: "before" } };
  expect(comparisonNode(true, growth, 2, 1)).toEqual({
    kind: "test",
    truth: true,
    test: growth,
    observed: 2,
    compared: 1,
  });
});

test.each(nodes)("a denial turns $truth round and keeps its part", (part) => {
  expect(notNode(part)).toEqual({ kind: "not", truth: negate(part.truth), part });
});

describe("groups keep every part, also behind a decisive one", () => {
  const pairs = nodes.flatMap((first) => nodes.map((second) => [first, second] as const));

  test.each(pairs)("$truth and $truth", (...parts) => {
    const of = parts.map(({ truth }) => truth);
    expect(allNode(parts)).toEqual({ kind: "all", truth: everyTruth(of), parts });
    expect(anyNode(parts)).toEqual({ kind: "any", truth: someTruth(of), parts });
  });
});
