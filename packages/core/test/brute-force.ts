import {
  type Condition,
  type Facts,
  type FactType,
  type FactValue,
  type FactVocabulary,
  factsReadBy,
  factTypeOf,
  isTest,
  type Operator,
  type Test,
  testsOf,
  tracerOf,
} from "../src/rules/index.js";

function numbersIn(condition: Condition, facts: Facts): readonly number[] {
  const values = [
    ...testsOf(condition).flatMap(({ value }) => value),
    ...Object.values(facts).flatMap((value) => value ?? []),
  ];
  return values.filter((value) => typeof value === "number");
}

function subsetsOf(members: readonly string[]): readonly (readonly string[])[] {
  return members.reduce<readonly (readonly string[])[]>(
    (subsets, member) => subsets.concat(subsets.map((subset) => [...subset, member])),
    [[]],
  );
}

/** Values of one fact that tell all its other values apart: members, subsets, and both sides of every threshold. */
function tellingValues(type: FactType | undefined, numbers: readonly number[]): readonly FactValue[] {
  switch (type?.type) {
    case undefined:
      return [];
    case "boolean":
      return [true, false];
    case "choice":
      return type.choices;
    case "list":
      return subsetsOf(type.choices);
    case "whole-number":
      return [...new Set([0, ...numbers].flatMap((number) => [number - 1, number, number + 1]))];
  }
}

/** Every way, up to what the condition can tell apart, to fill in the facts that it reads and that are not known. */
export function completionsOf(condition: Condition, facts: Facts, vocabulary: FactVocabulary): readonly Facts[] {
  const numbers = numbersIn(condition, facts);
  return factsReadBy(condition)
    .filter((name) => !Object.hasOwn(facts, name) || facts[name] === undefined)
    .reduce<readonly Facts[]>(
      (completions, name) => {
        const values = tellingValues(factTypeOf(vocabulary, name), numbers);
        return completions.flatMap((completion) =>
          // Not a spread alone: `__proto__` must become an entry like any other.
          values.map((value) => Object.fromEntries([...Object.entries(completion), [name, value]])),
        );
      },
      [facts],
    );
}

/** The answers of the completions, each once; asked of the closures, whose meaning other tests fix. */
export function answersOfCompletions(
  condition: Condition,
  facts: Facts,
  vocabulary: FactVocabulary,
): ReadonlySet<unknown> {
  const trace = tracerOf(condition);
  return new Set(completionsOf(condition, facts, vocabulary).map((completion) => trace(completion).truth));
}

/** The operator that says the opposite. */
const opposites: Readonly<Record<Operator, Operator>> = {
  equal: "notEqual",
  notEqual: "equal",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
  in: "notIn",
  notIn: "in",
  contains: "doesNotContain",
  doesNotContain: "contains",
};

/** The condition with one of its tests put in another's place. */
function withTest(condition: Condition, replaced: Test, replacement: Test): Condition {
  const within = (part: Condition) => withTest(part, replaced, replacement);
  if (isTest(condition)) return condition === replaced ? replacement : condition;
  if ("all" in condition) return { all: condition.all.map(within) };
  if ("any" in condition) return { any: condition.any.map(within) };
  return { not: within(condition.not) };
}

/** Tests of a condition whose answer never changes its own: turned round, every completion still answers the same. */
export function idleTestsOf(condition: Condition, vocabulary: FactVocabulary): readonly Test[] {
  const completions = completionsOf(condition, {}, vocabulary);
  const trace = tracerOf(condition);
  return testsOf(condition).filter((test) => {
    const turned = tracerOf(withTest(condition, test, { ...test, operator: opposites[test.operator] }));
    return completions.every((completion) => turned(completion).truth === trace(completion).truth);
  });
}
