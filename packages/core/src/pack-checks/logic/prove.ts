import type { Condition, FactVocabulary } from "../../rules/index.js";
import { boxesOf } from "./boxes.js";

/**
 * Whether no case whatever meets all the conditions at once. `false` where one can, or where nothing can be proved.
 *
 * @example
 * ```ts
 * import { cannotHoldTogether } from "@khuyencong/core/pack-checks";
 * const workers = (operator: "lessThan" | "greaterThan") => ({ fact: "workers", operator, value: 10 });
 * cannotHoldTogether([workers("lessThan"), workers("greaterThan")], { workers: { type: "whole-number" } }); // => true
 * ```
 */
export function cannotHoldTogether(conditions: readonly Condition[], vocabulary: FactVocabulary): boolean {
  return boxesOf({ all: conditions }, vocabulary)?.length === 0;
}

/**
 * Whether the condition holds in every case that meets the others.
 *
 * @example
 * ```ts
 * import { followsFrom } from "@khuyencong/core/pack-checks";
 * const atLeast = (value: number) => ({ fact: "workers", operator: "greaterThanInclusive", value }) as const;
 * followsFrom(atLeast(10), [atLeast(50)], { workers: { type: "whole-number" } }); // => true
 * ```
 */
export function followsFrom(condition: Condition, others: readonly Condition[], vocabulary: FactVocabulary): boolean {
  return cannotHoldTogether([...others, { not: condition }], vocabulary);
}
