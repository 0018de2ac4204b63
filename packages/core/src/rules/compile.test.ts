import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOfCompletions, idleTestsOf } from "../../test/brute-force.js";
import { completeFacts, conditionsOver, partialFacts, readOnceConditions } from "../../test/random-conditions.js";
import { vocabularies } from "../../test/random-vocabularies.js";
import { compileCondition } from "./compile.js";
import { type Condition, factsReadBy, testsOf } from "./condition.js";
import type { Facts, FactVocabulary } from "./fact.js";
import { missingFacts } from "./trace.js";

/** A vocabulary, a condition over it, and facts of which some are missing. */
const cases = vocabularies.chain((vocabulary) =>
  fc.tuple(fc.constant(vocabulary), conditionsOver(vocabulary), partialFacts(vocabulary)),
);
const readOnceCases = vocabularies.chain((vocabulary) =>
  fc.tuple(fc.constant(vocabulary), readOnceConditions(vocabulary), partialFacts(vocabulary)),
);

/** Brute force stays small: at most six tests wait for a fact. */
function isSmall(condition: Condition, facts: Facts): boolean {
  const waits = testsOf(condition).filter((test) => factsReadBy(test).some((name) => facts[name] === undefined));
  return waits.length <= 6;
}

function without(facts: Facts, name: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
}

describe("all ways to ask give one answer", () => {
  test("answer and trace, made from source and of closures", () => {
    fc.assert(
      fc.property(cases, ([, condition, facts]) => {
        const fastest = compileCondition(condition);
        const closures = compileCondition(condition, "closures");
        const trace = closures.trace(facts);
        expect(fastest.trace(facts)).toEqual(trace);
        expect([fastest.evaluate(facts), closures.evaluate(facts)]).toEqual([trace.truth, trace.truth]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a compiled condition keeps nothing of one question for the next", () => {
    const twoQuestions = vocabularies.chain((vocabulary) =>
      fc.tuple(conditionsOver(vocabulary), partialFacts(vocabulary), partialFacts(vocabulary)),
    );
    fc.assert(
      fc.property(twoQuestions, ([condition, first, second]) => {
        const compiled = compileCondition(condition);
        const before = compiled.trace(first);
        compiled.trace(second);
        expect(compiled.trace(first)).toEqual(before);
      }),
    );
  });
});

describe("a known answer can be relied upon", () => {
  test("it agrees with every completion of the missing facts", () => {
    fc.assert(
      fc.property(cases, ([vocabulary, condition, facts]) => {
        fc.pre(isSmall(condition, facts));
        const truth = compileCondition(condition).evaluate(facts);
        if (truth !== "unknown") expect([...answersOfCompletions(condition, facts, vocabulary)]).toEqual([truth]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("complete facts always give one", () => {
    const complete = vocabularies.chain((vocabulary) =>
      fc.tuple(conditionsOver(vocabulary), completeFacts(vocabulary)),
    );
    fc.assert(
      fc.property(complete, ([condition, facts]) => {
        expect(compileCondition(condition).evaluate(facts)).toBeTypeOf("boolean");
      }),
    );
  });

  test("taking a fact away may leave it open, but never turns it round", () => {
    fc.assert(
      fc.property(cases, ([, condition, facts]) => {
        const { evaluate } = compileCondition(condition);
        const truth = evaluate(facts);
        for (const name of Object.keys(facts)) expect([truth, "unknown"]).toContain(evaluate(without(facts, name)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("unknown means unknown, where each fact is read once", () => {
  test("two completions differ", () => {
    fc.assert(
      fc.property(readOnceCases, ([vocabulary, condition, facts]) => {
        if (compileCondition(condition).evaluate(facts) !== "unknown") return;
        expect(answersOfCompletions(condition, facts, vocabulary)).toEqual(new Set([true, false]));
      }),
    );
  });

  test("the facts that are asked for settle it, and the others need not be asked", () => {
    fc.assert(
      fc.property(readOnceCases, ([vocabulary, condition, facts]) => {
        const { trace } = compileCondition(condition);
        const asked = missingFacts(trace(facts));
        const other = Object.keys(vocabulary).filter((name) => facts[name] === undefined && !asked.includes(name));
        const known = Object.fromEntries([...Object.entries(facts), ...other.map((name) => [name, undefined])]);
        expect(missingFacts(trace(known))).toEqual(asked);
        expect(asked.length > 0).toBe(trace(facts).truth === "unknown");
      }),
    );
  });

  test("no test is idle: turned round, it changes some answer", () => {
    const small = vocabularies.filter((vocabulary) => Object.keys(vocabulary).length <= 4);
    const conditions = small.chain((vocabulary) => fc.tuple(fc.constant(vocabulary), readOnceConditions(vocabulary)));
    fc.assert(
      fc.property(conditions, ([vocabulary, condition]) => {
        expect(idleTestsOf(condition, vocabulary)).toEqual([]);
      }),
    );
  });
});

describe("where one fact is read twice, three values can be weaker than all completions", () => {
  const vocabulary: FactVocabulary = { a: { type: "boolean" } };
  const a: Condition = { fact: "a", operator: "equal", value: true };
  const excludedMiddle: Condition = { any: [a, { not: a }] };

  test("a or not a holds whatever a is, and still is not known", () => {
    expect(answersOfCompletions(excludedMiddle, {}, vocabulary)).toEqual(new Set([true]));
    expect(compileCondition(excludedMiddle).evaluate({})).toBe("unknown");
  });
});

test("what a condition reads is told", () => {
  const condition: Condition = { fact: "a", operator: "lessThan", value: { fact: "b" } };
  expect(compileCondition(condition)).toMatchObject({ condition, reads: ["a", "b"] });
});
