import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOfCompletions } from "../../../test/brute-force.js";
import { conditionsOver } from "../../../test/random-conditions.js";
import { vocabularies } from "../../../test/random-vocabularies.js";
import { type Condition, comparesWithFact, type FactVocabulary, testsOf } from "../../rules/index.js";
import { boxesOf } from "./boxes.js";
import { cannotHoldTogether, followsFrom } from "./prove.js";

const vocabulary: FactVocabulary = {
  workers: { type: "whole-number" },
  insured: { type: "whole-number" },
  isNew: { type: "boolean" },
  form: { type: "choice", choices: ["enterprise", "cooperative", "household"] },
  papers: { type: "list", choices: ["plan", "quotation"] },
};
const is = (fact: string, value: string | boolean | number): Condition => ({ fact, operator: "equal", value });
const workers = (operator: "lessThan" | "greaterThan" | "notEqual", value: number): Condition => ({
  fact: "workers",
  operator,
  value,
});
const holds = (paper: string): Condition => ({ fact: "papers", operator: "contains", value: paper });

describe("what cannot hold", () => {
  test.each<[string, Condition[]]>([
    ["more than 9 and fewer than 10: there is no half a person", [workers("greaterThan", 9), workers("lessThan", 10)]],
    ["exactly ten, and not ten", [is("workers", 10), workers("notEqual", 10)]],
    ["yes and no", [is("isNew", true), is("isNew", false)]],
    [
      "none of the three forms",
      [{ fact: "form", operator: "notIn", value: ["enterprise", "cooperative", "household"] }],
    ],
    ["with a plan and without one", [holds("plan"), { not: holds("plan") }]],
    [
      "a comparison of two facts and its opposite",
      [
        { fact: "workers", operator: "lessThan", value: { fact: "insured" } },
        { fact: "workers", operator: "greaterThanInclusive", value: { fact: "insured" } },
      ],
    ],
    [
      "neither new nor used, said through a double negation",
      [{ not: { any: [is("isNew", true), is("isNew", false)] } }],
    ],
  ])("%s", (_, conditions) => expect(cannotHoldTogether(conditions, vocabulary)).toBe(true));
});

describe("what can", () => {
  test.each<[string, Condition[]]>([
    ["more than 9 and fewer than 11", [workers("greaterThan", 9), workers("lessThan", 11)]],
    [
      "one branch is dead, the other lives",
      [is("isNew", true), { any: [is("isNew", false), is("form", "household")] }],
    ],
    ["with a plan and without a quotation", [holds("plan"), { not: holds("quotation") }]],
    ["nothing is asked", []],
  ])("%s", (_, conditions) => expect(cannotHoldTogether(conditions, vocabulary)).toBe(false));
});

describe("what follows", () => {
  test("from fifty or more follows more than ten, and not the other way round", () => {
    expect(followsFrom(workers("greaterThan", 10), [workers("greaterThan", 50)], vocabulary)).toBe(true);
    expect(followsFrom(workers("greaterThan", 50), [workers("greaterThan", 10)], vocabulary)).toBe(false);
  });
});

/** A condition over a vocabulary of its own. */
const anyCondition = vocabularies.chain((known) =>
  conditionsOver(known).map((condition) => ({ vocabulary: known, condition })),
);

describe("against trying every case", () => {
  test("what is proved impossible never holds; without comparisons of two facts, what never holds is proved impossible", () => {
    let impossible = 0;
    fc.assert(
      fc.property(anyCondition, ({ vocabulary: known, condition }) => {
        fc.pre(testsOf(condition).length <= 6);
        const canHold = [...answersOfCompletions(condition, {}, known)].includes(true);
        const isProved = cannotHoldTogether([condition], known);
        if (isProved) impossible += 1;
        if (isProved) expect(canHold).toBe(false);
        if (!canHold && !testsOf(condition).some(comparesWithFact)) expect(isProved).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(impossible).toBeGreaterThan(0);
  });
});

test("beyond a bound nothing is proved, rather than the memory filled", () => {
  const choice = (index: number): Condition => ({
    any: [is(`fact-${index}`, 1), is(`fact-${index}`, 2)],
  });
  const many = { all: Array.from({ length: 40 }, (_, index) => choice(index)) };
  expect(boxesOf(many, vocabulary)).toBeUndefined();
  expect(cannotHoldTogether([many, is("isNew", true), is("isNew", false)], vocabulary)).toBe(false);
});
