import { canonicalJson } from "./canonical-json.js";
import type { UnknownEntry } from "./entry.js";
import type { Rulebook } from "./resolve-rulebook.js";

/** What is different between two rulebooks, entry by entry. */
export interface RulebookDifference {
  readonly added: readonly UnknownEntry[];
  readonly removed: readonly UnknownEntry[];
  readonly changed: readonly { readonly before: UnknownEntry; readonly after: UnknownEntry }[];
}

/**
 * The entries that came, went or changed from one rulebook to another.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { differenceBetween, resolveRulebook } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * differenceBetween(rulebook, rulebook).added; // => []
 * ```
 */
export function differenceBetween(before: Rulebook, after: Rulebook): RulebookDifference {
  const beforeById = new Map(before.entries.map((entry) => [entry.id, entry]));
  const afterIds = new Set(after.entries.map((entry) => entry.id));
  const changed = after.entries.flatMap((entry) => {
    const old = beforeById.get(entry.id);
    return old !== undefined && canonicalJson(old) !== canonicalJson(entry) ? [{ before: old, after: entry }] : [];
  });
  return {
    added: after.entries.filter((entry) => !beforeById.has(entry.id)),
    removed: before.entries.filter((entry) => !afterIds.has(entry.id)),
    changed,
  };
}
