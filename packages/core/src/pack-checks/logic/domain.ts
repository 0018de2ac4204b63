import { comparesWithFact, type FactVocabulary, factTypeOf, fitsFactType, type Test } from "../../rules/index.js";

/** A run of whole numbers, both ends counted; open ends are infinite. */
type Run = readonly [from: number, to: number];

/** The values that one fact may still take: single values, runs of whole numbers, or what a list has and lacks. */
export type Domain =
  | { readonly kind: "values"; readonly values: ReadonlySet<unknown> }
  | { readonly kind: "numbers"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly has: ReadonlySet<string>; readonly lacks: ReadonlySet<string> };

/** What a test says of one fact, or of a pair of facts that are compared. */
export interface Constraint {
  readonly subject: string;
  readonly domain: Domain;
}

const values = (...list: readonly unknown[]): Domain => ({ kind: "values", values: new Set(list) });
const numbers = (...runs: readonly Run[]): Domain => ({
  kind: "numbers",
  runs: runs.filter(([from, to]) => from <= to),
});

/** The whole numbers for which the comparison holds. */
function numbersOf(operator: Test["operator"], value: number): Domain | undefined {
  switch (operator) {
    case "equal":
      return numbers([value, value]);
    case "notEqual":
      return numbers([Number.NEGATIVE_INFINITY, value - 1], [value + 1, Number.POSITIVE_INFINITY]);
    case "lessThan":
      return numbers([Number.NEGATIVE_INFINITY, value - 1]);
    case "lessThanInclusive":
      return numbers([Number.NEGATIVE_INFINITY, value]);
    case "greaterThan":
      return numbers([value + 1, Number.POSITIVE_INFINITY]);
    case "greaterThanInclusive":
      return numbers([value, Number.POSITIVE_INFINITY]);
    default:
      return undefined;
  }
}

const opposites: Readonly<Record<Test["operator"], Test["operator"]>> = {
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

/** The operators of which one is the other turned round: a comparison and its opposite are one question. */
const asked: ReadonlySet<Test["operator"]> = new Set(["equal", "lessThan", "greaterThan", "in", "contains"]);

/** What cannot be reasoned about stays one yes-or-no question of its own: it contradicts only its own opposite. */
function opaque(test: Test): Constraint {
  const isAsked = asked.has(test.operator);
  const operator = isAsked ? test.operator : opposites[test.operator];
  return { subject: JSON.stringify([test.fact, operator, test.value]), domain: values(isAsked) };
}

function valuesOf(choices: readonly unknown[], { operator, value }: Test): Domain {
  const named = Array.isArray(value) ? value : [value];
  const isPositive = operator === "equal" || operator === "in";
  return values(...choices.filter((choice) => named.includes(choice) === isPositive));
}

/** What a test says of its fact where it holds, or where it does not. */
export function constraintOf(written: Test, holds: boolean, vocabulary: FactVocabulary): Constraint {
  const test = holds ? written : { ...written, operator: opposites[written.operator] };
  const type = factTypeOf(vocabulary, test.fact);
  if (type === undefined || comparesWithFact(test)) return opaque(test);
  const { operator, value } = test;
  if (type.type === "whole-number" && fitsFactType(type, value)) {
    const domain = numbersOf(operator, Number(value));
    return domain === undefined ? opaque(test) : { subject: test.fact, domain };
  }
  if (type.type === "list" && typeof value === "string") {
    const [has, lacks] = operator === "contains" ? [[value], []] : [[], [value]];
    return { subject: test.fact, domain: { kind: "list", has: new Set(has), lacks: new Set(lacks) } };
  }
  if (type.type === "boolean") return { subject: test.fact, domain: valuesOf([true, false], test) };
  if (type.type === "choice") return { subject: test.fact, domain: valuesOf(type.choices, test) };
  return opaque(test);
}

const common = <Value>(first: ReadonlySet<Value>, second: ReadonlySet<Value>) =>
  new Set([...first].filter((value) => second.has(value)));

/** The values that both allow. */
export function intersection(first: Domain, second: Domain): Domain {
  if (first.kind === "values" && second.kind === "values") return values(...common(first.values, second.values));
  if (first.kind === "numbers" && second.kind === "numbers") {
    const pairs = first.runs.flatMap(([from, to]) =>
      second.runs.map(([start, end]): Run => [Math.max(from, start), Math.min(to, end)]),
    );
    return numbers(...pairs);
  }
  if (first.kind === "list" && second.kind === "list") {
    return {
      kind: "list",
      has: new Set([...first.has, ...second.has]),
      lacks: new Set([...first.lacks, ...second.lacks]),
    };
  }
  return first;
}

/** Whether no value is left. */
export function isEmpty(domain: Domain): boolean {
  if (domain.kind === "values") return domain.values.size === 0;
  if (domain.kind === "numbers") return domain.runs.length === 0;
  return common(domain.has, domain.lacks).size > 0;
}
