import type { FactValue } from "./fact.js";

/** The comparisons of the language, named as json-rules-engine names them. */
export const operators = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
] as const;
export type Operator = (typeof operators)[number];

/** Compares one fact with a fixed value, or with another fact of the same type. */
export interface Test {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: FactValue | { readonly fact: string };
}

/** A condition in json-rules-engine's JSON form: groups `all` and `any`, `not`, and tests of single facts. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test;

/**
 * Whether a condition is a single test.
 *
 * @example
 * ```ts
 * import { isTest } from "@khuyencong/core/rules";
 * isTest({ not: { fact: "project.isNew", operator: "equal", value: true } }); // => false
 * ```
 */
export function isTest(condition: Condition): condition is Test {
  return "fact" in condition;
}

/**
 * Whether a test compares with another fact rather than with a fixed value.
 *
 * @example
 * ```ts
 * import { comparesWithFact } from "@khuyencong/core/rules";
 * comparesWithFact({ fact: "a", operator: "equal", value: { fact: "b" } }); // => true
 * ```
 */
export function comparesWithFact(test: Test): test is Test & { readonly value: { readonly fact: string } } {
  return typeof test.value === "object" && !Array.isArray(test.value);
}

/**
 * Every single test of a condition, in reading order.
 *
 * @example
 * ```ts
 * import { testsOf } from "@khuyencong/core/rules";
 * testsOf({ all: [{ fact: "a", operator: "equal", value: 1 }] }).length; // => 1
 * ```
 */
export function testsOf(condition: Condition): readonly Test[] {
  if ("all" in condition) return condition.all.flatMap(testsOf);
  if ("any" in condition) return condition.any.flatMap(testsOf);
  if ("not" in condition) return testsOf(condition.not);
  return [condition];
}

/**
 * The facts that a condition reads, each once, in reading order.
 *
 * @example
 * ```ts
 * import { factsReadBy } from "@khuyencong/core/rules";
 * factsReadBy({ fact: "a", operator: "lessThan", value: { fact: "b" } }); // => ["a", "b"]
 * ```
 */
export function factsReadBy(condition: Condition): readonly string[] {
  const names = testsOf(condition).flatMap((test) =>
    comparesWithFact(test) ? [test.fact, test.value.fact] : [test.fact],
  );
  return [...new Set(names)];
}
