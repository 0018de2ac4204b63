import { differenceBetween, type Pack, type Rulebook, type UnknownEntry } from "@khuyencong/core/rulebook";
import { isSameSlot } from "./slot-history";
import type { Telling } from "./telling";

/** Two versions of one rule or figure. */
export interface ChangedEntry {
  readonly before: UnknownEntry;
  readonly after: UnknownEntry;
}

export interface DayComparison {
  readonly changed: readonly ChangedEntry[];
  readonly added: readonly UnknownEntry[];
  readonly ended: readonly UnknownEntry[];
}

/**
 * What is different between the law of two days. An entry that ended and one that began in the same slot are one
 * change; what has no counterpart was added or ended.
 */
export function compareDays(
  before: Rulebook,
  after: Rulebook,
  kinds: Pack["kinds"],
  titleOf: (entry: UnknownEntry) => string,
): DayComparison {
  const { added, removed, changed } = differenceBetween(before, after);
  const ended = [...removed];
  const pairs: ChangedEntry[] = [...changed];
  const begun = added.filter((entry) => {
    const index = ended.findIndex((old) => isSameSlot(old, entry, kinds, titleOf));
    const [old] = index < 0 ? [] : ended.splice(index, 1);
    if (old !== undefined) pairs.push({ before: old, after: entry });
    return old === undefined;
  });
  return { changed: pairs, added: begun, ended };
}

/** One figure in both versions; absent where a version has none. */
export interface ComparedFigure {
  readonly id: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** All figures of two versions side by side, in the order of the later one. */
export function compareFigures(before: Telling, after: Telling): readonly ComparedFigure[] {
  const oldValue = (id: string) => before.figures.find((figure) => figure.id === id)?.value;
  const isGone = ({ id }: { readonly id: string }) => after.figures.every((figure) => figure.id !== id);
  return [
    ...after.figures.map(({ id, label, value }) => ({ id, label, before: oldValue(id), after: value })),
    ...before.figures.filter(isGone).map(({ id, label, value }) => ({ id, label, before: value, after: undefined })),
  ];
}
