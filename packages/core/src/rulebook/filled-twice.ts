import type { UnknownEntry } from "./entry.js";
import type { Pack } from "./pack.js";

/** Two entries that fill the same slot at the same time and place. */
export interface FilledTwice {
  readonly first: string;
  readonly second: string;
  readonly slot: string;
}

/**
 * The entries of a pack that fill one slot at one time: figures for the same activity and stream, answers to the same
 * question, versions of the same register. A sound pack has none.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { filledTwice } from "@khuyencong/core/rulebook";
 * filledTwice(dongNai); // => []
 * ```
 */
export function filledTwice(pack: Pack): readonly FilledTwice[] {
  const bySlot = new Map<string, UnknownEntry[]>();
  for (const entry of pack.entries) {
    const kind = pack.kinds.find(({ name }) => name === entry.kind);
    for (const slot of kind?.slotsOf(entry.value) ?? []) {
      // A figure of an old province stands beside one of the whole jurisdiction: the nearer one holds there.
      const key = [entry.kind, slot, ...(entry.territory === null ? [] : [entry.territory])].join(" · ");
      const filled = bySlot.get(key);
      if (filled === undefined) bySlot.set(key, [entry]);
      else filled.push(entry);
    }
  }
  return [...bySlot].flatMap(([slot, filled]) => overlapping(filled).map((pair) => ({ ...pair, slot })));
}

/** No known end comes after every end. */
function lastDay({ inForceTo }: UnknownEntry): string {
  return inForceTo ?? "9999-12-31";
}

/** In the order of their first days, each that begins while an earlier one still holds. */
function overlapping(filled: readonly UnknownEntry[]): readonly Omit<FilledTwice, "slot">[] {
  const [earliest, ...later] = [...filled].sort((first, second) => (first.inForceFrom < second.inForceFrom ? -1 : 1));
  if (earliest === undefined) return [];
  let longest = earliest;
  return later.flatMap((entry) => {
    const found = entry.inForceFrom <= lastDay(longest) ? [{ first: longest.id, second: entry.id }] : [];
    if (lastDay(entry) > lastDay(longest)) longest = entry;
    return found;
  });
}
