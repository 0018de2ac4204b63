import type { UnknownEntry } from "./entry.js";
import type { Pack } from "./pack.js";

/** Two entries that fill the same slot at the same time and place. */
export interface FilledTwice {
  readonly first: string;
  readonly second: string;
  readonly slot: string;
}

function overlapInTime(first: UnknownEntry, second: UnknownEntry): boolean {
  return (
    (first.inForceTo === null || second.inForceFrom <= first.inForceTo) &&
    (second.inForceTo === null || first.inForceFrom <= second.inForceTo)
  );
}

/** A figure of an old province stands beside one of the whole jurisdiction: the nearer one holds there. */
function sameTerritory(first: UnknownEntry, second: UnknownEntry): boolean {
  return first.territory === second.territory;
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
      const key = `${entry.kind} · ${slot}`;
      bySlot.set(key, [...(bySlot.get(key) ?? []), entry]);
    }
  }
  return [...bySlot].flatMap(([slot, filled]) =>
    filled.flatMap((second, index) =>
      filled
        .slice(0, index)
        .filter((first) => sameTerritory(first, second) && overlapInTime(first, second))
        .map((first) => ({ first: first.id, second: second.id, slot })),
    ),
  );
}
