import type { TopLevelCondition } from "json-rules-engine";
import { type Condition, comparesWithFact, isTest, operators, type Test } from "../rules/index.js";

type NestedCondition = Extract<TopLevelCondition, { readonly all: unknown }>["all"][number];

/** A copy: the library keeps what it is given, and our conditions are nobody else's to keep. */
function testFor(test: Test): NestedCondition {
  const { fact, operator, value } = test;
  if (!operators.includes(operator)) throw new TypeError(`json-rules-engine knows no operator "${String(operator)}"`);
  if (comparesWithFact(test)) return { fact, operator, value: { fact: test.value.fact } };
  return { fact, operator, value: Array.isArray(value) ? [...value] : value };
}

function groupFor(parts: readonly Condition[]): NestedCondition[] {
  if (parts.length === 0) throw new RangeError("An empty group has no answer; json-rules-engine would let it pass");
  return parts.map(nestedFor);
}

function nestedFor(condition: Condition): NestedCondition {
  return isTest(condition) ? testFor(condition) : toEngineConditions(condition);
}

/**
 * A condition in the form that json-rules-engine's `Engine` takes. The two languages are one, except that the library
 * wants a group at the top, lets an empty group pass and finds an unknown operator only when it is reached: both are
 * refused here.
 *
 * @example
 * ```ts
 * import { toEngineConditions } from "@khuyencong/core/json-rules-engine";
 * toEngineConditions({ fact: "workers", operator: "lessThan", value: 20 }); // => { all: [{ fact: "workers", operator: "lessThan", value: 20 }] }
 * ```
 */
export function toEngineConditions(condition: Condition): TopLevelCondition {
  if ("all" in condition) return { all: groupFor(condition.all) };
  if ("any" in condition) return { any: groupFor(condition.any) };
  if ("not" in condition) return { not: nestedFor(condition.not) };
  return { all: [testFor(condition)] };
}
