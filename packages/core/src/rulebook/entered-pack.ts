import { addDays } from "../basis/index.js";
import type { UnknownEntry } from "./entry.js";
import type { OverrideEntry, Overrides } from "./overrides-schema.js";
import type { Pack } from "./pack.js";

/** What was replaced ends on the day before, and does not come back when its successor ends. */
function ended(entry: UnknownEntry, entered: readonly OverrideEntry[]): readonly UnknownEntry[] {
  const days = entered.filter(({ replaces }) => replaces === entry.id).map(({ inForceFrom }) => inForceFrom);
  const [first] = days.sort();
  if (first === undefined || (entry.inForceTo !== null && entry.inForceTo < first)) return [entry];
  return first <= entry.inForceFrom ? [] : [{ ...entry, inForceTo: addDays(first, -1) }];
}

/** The pack with what a province entered: its instruments and entries, and the end of what they replace. */
export function enteredPack(pack: Pack, { instruments, entries }: Overrides): Pack {
  return {
    ...pack,
    instruments: [...pack.instruments, ...instruments],
    entries: [
      ...pack.entries.flatMap((entry) => ended(entry, entries)),
      ...entries.map(({ replaces: _, ...entry }): UnknownEntry => entry),
    ],
  };
}
