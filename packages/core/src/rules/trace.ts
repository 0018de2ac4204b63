import { comparisons } from "./compare.js";
import { type Condition, comparesWithFact, type Test } from "./condition.js";
import type { Facts, FactValue } from "./fact.js";
import { negate, type Truth } from "./truth.js";

/** How a condition came out, part by part; no part is skipped, so that every reason can be told. */
export type Trace =
  | { readonly kind: "test"; readonly truth: Truth; readonly test: Test; readonly observed: FactValue | undefined }
  | { readonly kind: "all" | "any"; readonly truth: Truth; readonly parts: readonly Trace[] }
  | { readonly kind: "not"; readonly truth: Truth; readonly part: Trace };

/** Builds the trace of one set of facts. */
export type Tracer = (facts: Facts) => Trace;

function tracerOfTest(test: Test): Tracer {
  const { fact } = test;
  const compare = comparisons[test.operator];
  if (comparesWithFact(test)) {
    const other = test.value.fact;
    return (facts) => {
      const observed = facts[fact];
      const expected = facts[other];
      const truth = observed === undefined || expected === undefined ? "unknown" : compare(observed, expected);
      return { kind: "test", truth, test, observed };
    };
  }
  const expected = test.value;
  if (typeof expected === "object" && "fact" in expected) throw new TypeError("a fact reference is no fixed value");
  return (facts) => {
    const observed = facts[fact];
    return { kind: "test", truth: observed === undefined ? "unknown" : compare(observed, expected), test, observed };
  };
}

function tracerOfGroup(kind: "all" | "any", conditions: readonly Condition[]): Tracer {
  const tracers = conditions.map(tracerOf);
  const decisive = kind === "any";
  return (facts) => {
    let truth: Truth = !decisive;
    const parts: Trace[] = [];
    for (const tracer of tracers) {
      const part = tracer(facts);
      parts.push(part);
      if (part.truth === decisive) truth = decisive;
      else if (part.truth === "unknown" && truth !== decisive) truth = "unknown";
    }
    return { kind, truth, parts };
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
  if ("all" in condition) return tracerOfGroup("all", condition.all);
  if ("any" in condition) return tracerOfGroup("any", condition.any);
  if ("not" in condition) {
    const tracer = tracerOf(condition.not);
    return (facts) => {
      const part = tracer(facts);
      return { kind: "not", truth: negate(part.truth), part };
    };
  }
  return tracerOfTest(condition);
}

function* missingIn(trace: Trace): Generator<string> {
  if (trace.truth !== "unknown") return;
  if (trace.kind === "not") yield* missingIn(trace.part);
  else if (trace.kind === "test") {
    if (trace.observed === undefined) yield trace.test.fact;
    if (comparesWithFact(trace.test)) yield trace.test.value.fact;
  } else for (const part of trace.parts) yield* missingIn(part);
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
  return [...new Set(missingIn(trace))];
}
