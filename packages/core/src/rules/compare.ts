import type { Operator } from "./condition.js";
import type { FactValue } from "./fact.js";
import type { Truth } from "./truth.js";

type Comparison = (observed: FactValue, expected: FactValue) => boolean;

const isOneOf: Comparison = (observed, expected) =>
  Array.isArray(expected) && expected.some((candidate) => candidate === observed);
const holds: Comparison = (observed, expected) => Array.isArray(observed) && observed.some((item) => item === expected);

/** What each operator means for two known values; types were checked when the condition was loaded. */
export const comparisons: Readonly<Record<Operator, Comparison>> = {
  equal: (observed, expected) => observed === expected,
  notEqual: (observed, expected) => observed !== expected,
  lessThan: (observed, expected) => observed < expected,
  lessThanInclusive: (observed, expected) => observed <= expected,
  greaterThan: (observed, expected) => observed > expected,
  greaterThanInclusive: (observed, expected) => observed >= expected,
  in: isOneOf,
  notIn: (observed, expected) => !isOneOf(observed, expected),
  contains: holds,
  doesNotContain: (observed, expected) => !holds(observed, expected),
};

/** The answer of one test; a value that is not known leaves it open. */
export function judge(operator: Operator, observed: FactValue | undefined, expected: FactValue | undefined): Truth {
  return observed === undefined || expected === undefined ? "unknown" : comparisons[operator](observed, expected);
}
