import { type Condition, factsReadBy } from "./condition.js";
import { type Evaluator, evaluatorOf } from "./evaluate.js";
import { evaluatorFromSource, mayMakeFunctions, tracerFromSource } from "./source.js";
import { type Tracer, tracerOf } from "./trace.js";

/** A condition made ready once, to be asked many times. */
export interface CompiledCondition {
  readonly condition: Condition;
  /** The facts it reads, each once. */
  readonly reads: readonly string[];
  /** The answer alone; the fastest way to ask. */
  readonly evaluate: Evaluator;
  /** The answer with every part of it. */
  readonly trace: Tracer;
}

/**
 * Prepares a checked condition once: the answer alone as fast as hand-written code, or with a full trace.
 * `how: "closures"` keeps to closures, which mean the same and need no permission to make functions from text;
 * where that permission is missing (a page with a strict content security policy) closures are taken anyway.
 *
 * @example
 * ```ts
 * import { compileCondition } from "@khuyencong/core/rules";
 * const isLarge = compileCondition({ fact: "workers", operator: "greaterThan", value: 200 });
 * [isLarge.evaluate({ workers: 201 }), isLarge.evaluate({ workers: 200 }), isLarge.evaluate({})]; // => [true, false, "unknown"]
 * ```
 */
export function compileCondition(condition: Condition, how: "fastest" | "closures" = "fastest"): CompiledCondition {
  const reads = factsReadBy(condition);
  const evaluate = evaluatorOf(condition);
  return how === "fastest" && mayMakeFunctions()
    ? { condition, reads, evaluate: evaluatorFromSource(condition, evaluate), trace: tracerFromSource(condition) }
    : { condition, reads, evaluate, trace: tracerOf(condition) };
}
