import { comparisons } from "./compare.js";
import type { Test } from "./condition.js";
import type { Facts, FactValue } from "./fact.js";
import { factReader } from "./read-fact.js";
import type { Truth } from "./truth.js";

/** Prepares the answer of one test from the fact that it observes and, where it compares two facts, the other one. */
export function judgeOfTest({ operator, value }: Test): (observed: FactValue | undefined, facts: Facts) => Truth {
  const compare = comparisons[operator];
  if (typeof value === "object" && "fact" in value) {
    const read = factReader(value.fact);
    return (observed, facts) => {
      const expected = read(facts);
      return observed === undefined || expected === undefined ? "unknown" : compare(observed, expected);
    };
  }
  return (observed) => (observed === undefined ? "unknown" : compare(observed, value));
}
