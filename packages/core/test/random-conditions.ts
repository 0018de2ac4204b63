import fc from "fast-check";
import type { Condition, Facts, FactType, FactVocabulary, Test } from "../src/rules/index.js";
import { anyValue, numbers } from "./random-vocabularies.js";

function testWithValue(fact: string, type: FactType): fc.Arbitrary<Test> {
  const equality = fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom("equal", "notEqual"),
    value: anyValue(type),
  });
  switch (type.type) {
    case "boolean":
      return equality;
    case "whole-number":
      return fc.oneof(
        equality,
        fc.record({
          fact: fc.constant(fact),
          operator: fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
          value: numbers,
        }),
      );
    case "choice":
      return fc.oneof(
        equality,
        fc.record({
          fact: fc.constant(fact),
          operator: fc.constantFrom("in", "notIn"),
          // Never all of them: such a test would not depend on its fact.
          value: fc.subarray([...type.choices], { minLength: 1, maxLength: type.choices.length - 1 }),
        }),
      );
    case "list":
      return fc.record({
        fact: fc.constant(fact),
        operator: fc.constantFrom("contains", "doesNotContain"),
        value: fc.constantFrom(...type.choices),
      });
  }
}

function testWithFact(fact: string, type: FactType, vocabulary: FactVocabulary): readonly fc.Arbitrary<Test>[] {
  const others = Object.keys(vocabulary).filter((name) => vocabulary[name]?.type === type.type);
  if (type.type === "list") return [];
  const operators =
    type.type === "whole-number"
      ? (["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const)
      : (["equal", "notEqual"] as const);
  return [
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom(...operators),
      value: fc.record({ fact: fc.constantFrom(...others) }),
    }),
  ];
}

function grown(tests: fc.Arbitrary<Test>): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      tests,
      fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
      fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
      fc.record({ not: tie("condition") }),
    ),
  }));
  return condition;
}

/** Any condition over a vocabulary. */
export function conditionsOver(vocabulary: FactVocabulary): fc.Arbitrary<Condition> {
  const tests = Object.entries(vocabulary).flatMap(([name, type]) => [
    testWithValue(name, type),
    ...testWithFact(name, type, vocabulary),
  ]);
  return grown(fc.oneof(...tests));
}

/** Facts that are all known. */
export function completeFacts(vocabulary: FactVocabulary): fc.Arbitrary<Facts> {
  const values = Object.entries(vocabulary).map(([name, type]) => fc.tuple(fc.constant(name), anyValue(type)));
  return fc.tuple(...values).map((entries) => Object.fromEntries(entries));
}

/** Facts of which some are not known: left out, or `undefined`. */
export function partialFacts(vocabulary: FactVocabulary): fc.Arbitrary<Facts> {
  const entries = Object.entries(vocabulary).map(([name, type]) =>
    fc.oneof(
      anyValue(type).map((value) => [[name, value]] as const),
      fc.constant([[name, undefined]] as const),
      fc.constant([] as const),
    ),
  );
  return fc.tuple(...entries).map((states) => Object.fromEntries(states.flat()));
}

function grow(condition: Condition, test: Test, shape: number): Condition {
  switch (shape) {
    case 0:
      return { all: [condition, test] };
    case 1:
      return { any: [test, condition] };
    case 2:
      return { not: { all: [test, condition] } };
    default:
      return { any: [{ not: condition }, test] };
  }
}

/** Conditions that read each fact of the vocabulary once, each in a test that really depends on its fact. */
export function readOnceConditions(vocabulary: FactVocabulary): fc.Arbitrary<Condition> {
  const tests = Object.entries(vocabulary).map(([name, type]) => fc.tuple(testWithValue(name, type), fc.nat(3)));
  return fc
    .tuple(...tests)
    .map((parts) =>
      parts
        .slice(1)
        .reduce<Condition>((condition, [test, shape]) => grow(condition, test, shape), parts[0]?.[0] ?? { all: [] }),
    );
}
