import fc from "fast-check";
import type { Condition, Facts, FactType, FactValue, FactVocabulary, Test } from "../src/rules/index.js";

/** Names and words that break careless code: inherited properties, quotes, and what ends a line or a script. */
export const hostileTexts = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "a.b",
  'quo"te',
  "back`tick${1}",
  "back\\slash",
  "line\u2028break",
  "paragraph\u2029break",
  "new\nline",
  "</script>",
  "');process.exit(1);('",
];

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ minLength: 1, maxLength: 4, unit: "binary" }));
const choices = fc.uniqueArray(text, { minLength: 2, maxLength: 3 });
/** So few numbers that thresholds are hit, met from both sides and compared with one another. */
const number = fc.integer({ min: -3, max: 3 });

const factType: fc.Arbitrary<FactType> = fc.oneof(
  fc.constant<FactType>({ type: "boolean" }),
  fc.constant<FactType>({ type: "whole-number" }),
  choices.map((members): FactType => ({ type: "choice", choices: members })),
  choices.map((members): FactType => ({ type: "list", choices: members })),
);

/** `Object.fromEntries` makes `__proto__` an entry like any other. */
export const vocabularies: fc.Arbitrary<FactVocabulary> = fc
  .uniqueArray(fc.tuple(text, factType), { minLength: 2, maxLength: 6, selector: ([name]) => name })
  .map((entries) => Object.fromEntries(entries));

function valueOf(type: FactType): fc.Arbitrary<FactValue> {
  switch (type.type) {
    case "boolean":
      return fc.boolean();
    case "whole-number":
      return number;
    case "choice":
      return fc.constantFrom(...type.choices);
    case "list":
      return fc.subarray([...type.choices]);
  }
}

function testWithValue(fact: string, type: FactType): fc.Arbitrary<Test> {
  const equality = fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom("equal", "notEqual"),
    value: valueOf(type),
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
          value: number,
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
  const values = Object.entries(vocabulary).map(([name, type]) => fc.tuple(fc.constant(name), valueOf(type)));
  return fc.tuple(...values).map((entries) => Object.fromEntries(entries));
}

/** Facts of which some are not known: left out, or `undefined`. */
export function partialFacts(vocabulary: FactVocabulary): fc.Arbitrary<Facts> {
  const known = fc.array(fc.constantFrom<("known" | "absent" | "undefined")[]>("known", "absent", "undefined"), {
    minLength: 6,
    maxLength: 6,
  });
  return fc.tuple(completeFacts(vocabulary), known).map(([facts, states]) =>
    Object.fromEntries(
      Object.entries(facts)
        .filter((_, index) => states[index] !== "absent")
        .map(([name, value], index) => [name, states[index] === "undefined" ? undefined : value]),
    ),
  );
}

function joined(tests: readonly Test[], shape: readonly number[]): Condition {
  return tests.reduce<Condition>((condition, test, index) => {
    switch ((shape[index] ?? 0) % 4) {
      case 0:
        return { all: [condition, test] };
      case 1:
        return { any: [test, condition] };
      case 2:
        return { not: { all: [test, condition] } };
      default:
        return { any: [{ not: condition }, test] };
    }
  }, tests[0] ?? { all: [] });
}

/** Conditions that read each fact of the vocabulary once, each with a test that depends on its fact. */
export function readOnceConditions(vocabulary: FactVocabulary): fc.Arbitrary<Condition> {
  const tests = fc.tuple(...Object.entries(vocabulary).map(([name, type]) => testWithValue(name, type)));
  const shape = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
  return fc.tuple(tests, shape).map(([[first, ...rest], shapes]) =>
    first === undefined ? { all: [] } : rest.reduce<Condition>((condition, test, index) => grow(condition, test, shapes[index]), first),
  );
}
