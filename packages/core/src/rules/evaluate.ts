import { judge } from "./compare.js";
import type { Condition, Test } from "./condition.js";
import type { Facts } from "./fact.js";
import { expectedReader, factReader } from "./read-fact.js";
import { negate, type Truth } from "./truth.js";

/** Gives the answer alone. */
export type Evaluator = (facts: Facts) => Truth;

function evaluatorOfTest(test: Test): Evaluator {
  const { operator, fact } = test;
  const observed = factReader(fact);
  const expected = expectedReader(test);
  return (facts) => judge(operator, observed(facts), expected(facts));
}

/** One part with the decisive answer settles a group: `false` in `all`, `true` in `any`. */
function evaluatorOfGroup(conditions: readonly Condition[], decisive: boolean): Evaluator {
  const parts = conditions.map(evaluatorOf);
  return (facts) => {
    let truth: Truth = !decisive;
    for (const part of parts) {
      const answer = part(facts);
      if (answer === decisive) return decisive;
      if (answer === "unknown") truth = "unknown";
    }
    return truth;
  };
}

/** Prepares a checked condition for evaluation by closures. */
export function evaluatorOf(condition: Condition): Evaluator {
  if ("all" in condition) return evaluatorOfGroup(condition.all, false);
  if ("any" in condition) return evaluatorOfGroup(condition.any, true);
  if ("not" in condition) {
    const part = evaluatorOf(condition.not);
    return (facts) => negate(part(facts));
  }
  return evaluatorOfTest(condition);
}
