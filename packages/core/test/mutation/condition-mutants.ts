import {
  type Condition,
  type FactVocabulary,
  factTypeOf,
  isTest,
  type Operator,
  type Test,
} from "../../src/rules/index.js";
import type { MutationKind } from "./mutant.js";

/** A condition with one small wrong change. */
export interface ConditionMutant {
  readonly kind: MutationKind;
  readonly what: string;
  readonly condition: Condition;
}

/** The operators that are easily written for another. */
const mistaken: Readonly<Record<Operator, readonly Operator[]>> = {
  equal: ["notEqual"],
  notEqual: ["equal"],
  lessThan: ["lessThanInclusive", "greaterThan"],
  lessThanInclusive: ["lessThan", "greaterThanInclusive"],
  greaterThan: ["greaterThanInclusive", "lessThan"],
  greaterThanInclusive: ["greaterThan", "lessThanInclusive"],
  in: ["notIn"],
  notIn: ["in"],
  contains: ["doesNotContain"],
  doesNotContain: ["contains"],
};

function* mutantsOfValue(test: Test, vocabulary: FactVocabulary): Generator<ConditionMutant> {
  const { fact, value } = test;
  if (typeof value === "boolean") {
    yield { kind: "value", what: `${fact}: ${value} → ${!value}`, condition: { ...test, value: !value } };
  } else if (typeof value === "number") {
    for (const other of [value - 1, value + 1]) {
      yield { kind: "threshold", what: `${fact}: ${value} → ${other}`, condition: { ...test, value: other } };
    }
  } else if (typeof value === "string") {
    const type = factTypeOf(vocabulary, fact);
    const choices = type !== undefined && "choices" in type ? type.choices : [];
    for (const other of choices.filter((choice) => choice !== value)) {
      yield { kind: "value", what: `${fact}: ${value} → ${other}`, condition: { ...test, value: other } };
    }
  } else if (Array.isArray(value)) {
    yield* mutantsOfSet(test, value, vocabulary);
  }
}

function* mutantsOfSet(test: Test, value: readonly string[], vocabulary: FactVocabulary): Generator<ConditionMutant> {
  const type = factTypeOf(vocabulary, test.fact);
  const choices = type !== undefined && "choices" in type ? type.choices : [];
  for (const left of value.length > 1 ? value : []) {
    const condition = { ...test, value: value.filter((choice) => choice !== left) };
    yield { kind: "set", what: `${test.fact}: without ${left}`, condition };
  }
  for (const added of choices.filter((choice) => !value.includes(choice))) {
    yield { kind: "set", what: `${test.fact}: with ${added}`, condition: { ...test, value: [...value, added] } };
  }
}

function* mutantsOfTest(test: Test, vocabulary: FactVocabulary): Generator<ConditionMutant> {
  for (const operator of mistaken[test.operator]) {
    yield { kind: "operator", what: `${test.fact}: ${test.operator} → ${operator}`, condition: { ...test, operator } };
  }
  yield* mutantsOfValue(test, vocabulary);
}

function* mutantsOfGroup(
  name: "all" | "any",
  parts: readonly Condition[],
  vocabulary: FactVocabulary,
): Generator<ConditionMutant> {
  const group = (members: readonly Condition[], asName: "all" | "any" = name): Condition =>
    asName === "all" ? { all: members } : { any: members };
  for (const [index, part] of parts.entries()) {
    for (const mutant of conditionMutants(part, vocabulary)) {
      yield { ...mutant, condition: group(parts.with(index, mutant.condition)) };
    }
  }
  if (parts.length < 2) return;
  const other = name === "all" ? "any" : "all";
  yield { kind: "branch", what: `${name} → ${other}`, condition: group(parts, other) };
  for (const index of parts.keys()) {
    yield {
      kind: "branch",
      what: `without branch ${index + 1} of ${name}`,
      condition: group(parts.toSpliced(index, 1)),
    };
  }
}

/** Every small wrong change of a condition: an operator, a threshold, a value, a set, a branch. */
export function* conditionMutants(condition: Condition, vocabulary: FactVocabulary): Generator<ConditionMutant> {
  if (isTest(condition)) yield* mutantsOfTest(condition, vocabulary);
  else if ("all" in condition) yield* mutantsOfGroup("all", condition.all, vocabulary);
  else if ("any" in condition) yield* mutantsOfGroup("any", condition.any, vocabulary);
  else {
    yield { kind: "branch", what: "without not", condition: condition.not };
    for (const mutant of conditionMutants(condition.not, vocabulary)) {
      yield { ...mutant, condition: { not: mutant.condition } };
    }
  }
}
