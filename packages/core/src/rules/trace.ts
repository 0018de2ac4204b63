import { judge } from "./compare.js";
import { type Condition, comparesWithFact, type Test } from "./condition.js";
import type { Facts } from "./fact.js";
import { expectedReader, factReader } from "./read-fact.js";
import { allNode, anyNode, comparisonNode, notNode, type Trace, testNode } from "./trace-node.js";

export type { Trace } from "./trace-node.js";

/** Builds the trace of one set of facts. */
export type Tracer = (facts: Facts) => Trace;

function tracerOfTest(test: Test): Tracer {
  const { operator, fact } = test;
  const observedIn = factReader(fact);
  const expectedIn = expectedReader(test);
  const comparesFacts = comparesWithFact(test);
  return (facts) => {
    const observed = observedIn(facts);
    const expected = expectedIn(facts);
    const truth = judge(operator, observed, expected);
    return comparesFacts ? comparisonNode(truth, test, observed, expected) : testNode(truth, test, observed);
  };
}

/**
 * Prepares a checked condition for evaluation with a full trace.
 *
 * @example
 * ```ts
 * import { tracerOf } from "@khuyencong/core/rules";
 * tracerOf({ fact: "workers", operator: "greaterThanInclusive", value: 50 })({ workers: 49 }).truth; // => false
 * ```
 */
export function tracerOf(condition: Condition): Tracer {
  if ("all" in condition) {
    const parts = condition.all.map(tracerOf);
    return (facts) => allNode(parts.map((part) => part(facts)));
  }
  if ("any" in condition) {
    const parts = condition.any.map(tracerOf);
    return (facts) => anyNode(parts.map((part) => part(facts)));
  }
  if ("not" in condition) {
    const part = tracerOf(condition.not);
    return (facts) => notNode(part(facts));
  }
  return tracerOfTest(condition);
}

function addMissing(trace: Trace, missing: string[]): void {
  if (trace.truth !== "unknown") return;
  if (trace.kind === "not") addMissing(trace.part, missing);
  else if (trace.kind === "test") {
    const { test, observed, compared } = trace;
    if (observed === undefined && !missing.includes(test.fact)) missing.push(test.fact);
    if (comparesWithFact(test) && compared === undefined && !missing.includes(test.value.fact))
      missing.push(test.value.fact);
  } else for (const part of trace.parts) addMissing(part, missing);
}

/**
 * The facts that an undecided trace waits for, each once. A fact whose value can no longer matter is not asked for.
 *
 * @example
 * ```ts
 * import { missingFacts, tracerOf } from "@khuyencong/core/rules";
 * const trace = tracerOf({ any: [{ fact: "a", operator: "equal", value: true }, { fact: "b", operator: "equal", value: true }] })({ a: false });
 * missingFacts(trace); // => ["b"]
 * ```
 */
export function missingFacts(trace: Trace): readonly string[] {
  const missing: string[] = [];
  addMissing(trace, missing);
  return missing;
}
