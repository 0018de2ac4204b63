import { addDays } from "../basis/index.js";
import type { UnknownEntry } from "./entry.js";
import type { Pack } from "./pack.js";

type Placed = UnknownEntry & { readonly replaces?: string | undefined };

/** Two entries that fill the same slot at the same time and place. */
export interface FilledTwice {
  readonly first: string;
  readonly second: string;
  readonly slot: string;
}

function overlapInTime(first: Placed, second: Placed): boolean {
  return (
    (first.inForceTo === null || second.inForceFrom <= first.inForceTo) &&
    (second.inForceTo === null || first.inForceFrom <= second.inForceTo)
  );
}

/** A figure of an old province stands beside one of the whole jurisdiction: the nearer one holds there. */
function sameTerritory(first: Placed, second: Placed): boolean {
  return first.territory === second.territory;
}

/** An entry that another replaces has ended on the day before the other's first. */
function endsBefore(entry: Placed, successors: readonly Placed[]): Placed {
  const days = successors.filter(({ replaces }) => replaces === entry.id).map(({ inForceFrom }) => inForceFrom);
  const first = days.sort()[0];
  return first === undefined || (entry.inForceTo !== null && entry.inForceTo < first)
    ? entry
    : { ...entry, inForceTo: addDays(first, -1) };
}

/**
 * The entries of a pack, with what is to be added, that fill one slot at one time: figures for the same activity and
 * stream, answers to the same question, versions of the same register. A sound pack has none.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { filledTwice } from "@khuyencong/core/rulebook";
 * filledTwice(dongNai); // => []
 * ```
 */
export function filledTwice(pack: Pack, added: readonly Placed[] = []): readonly FilledTwice[] {
  const entries = [...pack.entries.map((entry) => endsBefore(entry, added)), ...added];
  const bySlot = new Map<string, Placed[]>();
  for (const entry of entries) {
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
