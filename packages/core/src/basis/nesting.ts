/**
 * Whether a value nests objects and lists deeper than a limit. Looks without recursion, so that a hostile value cannot
 * exhaust the stack before it is refused.
 *
 * @example
 * ```ts
 * import { isNestedDeeperThan } from "@khuyencong/core/basis";
 * isNestedDeeperThan({ all: [{ not: {} }] }, 3); // => true
 * ```
 */
export function isNestedDeeperThan(value: unknown, limit: number): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    const depth = next.depth + 1;
    if (depth > limit) return true;
    for (const member of Object.values(next.value)) waiting.push({ value: member, depth });
  }
  return false;
}
