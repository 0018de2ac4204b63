import type { UnknownEntry } from "./entry.js";
import type { Pack } from "./pack.js";

/** Two entries that fill the same slot at the same time and place. */
export interface FilledTwice {
  readonly first: string;
  readonly second: string;
  readonly slot: string;
}

/**
 * What stands between a slot and a part of it: "product-selection · national / regional level" is one case of
 * "product-selection · national". A slot and a part of it may not both be filled.
 *
 * @example
 * ```ts
 * import { narrowing } from "@khuyencong/core/rulebook";
 * ["trade-association · national", "cấp vùng"].join(narrowing); // => "trade-association · national / cấp vùng"
 * ```
 */
export const narrowing = " / ";

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
      const key = [entry.kind, ...(entry.territory === null ? [] : [entry.territory]), slot].join(" · ");
      const filled = bySlot.get(key);
      if (filled === undefined) bySlot.set(key, [entry]);
      else filled.push(entry);
    }
  }
  return [...bySlot].flatMap(([slot, filled]) => {
    const [wider = slot] = slot.split(narrowing);
    const ofWider = wider === slot ? [] : (bySlot.get(wider) ?? []);
    return [...overlapping(filled), ...overlappingWith(filled, ofWider)].map((pair) => ({ ...pair, slot }));
  });
}

/** No known end comes after every end. */
function lastDay({ inForceTo }: UnknownEntry): string {
  return inForceTo ?? "9999-12-31";
}

/** Each of the one list with each of the other that holds at some same time. */
function overlappingWith(
  parts: readonly UnknownEntry[],
  wider: readonly UnknownEntry[],
): readonly Omit<FilledTwice, "slot">[] {
  return wider.flatMap((whole) =>
    parts
      .filter((part) => part.inForceFrom <= lastDay(whole) && whole.inForceFrom <= lastDay(part))
      .map((part) => ({ first: whole.id, second: part.id })),
  );
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
