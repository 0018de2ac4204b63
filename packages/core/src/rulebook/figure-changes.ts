import type { UnknownEntry } from "./entry.js";
import type { CitedFigure, Figure } from "./figure.js";

/** One figure that two versions of an entry give differently; `undefined` where a version has none. */
export interface FigureChange {
  readonly label: Figure["label"];
  readonly before: CitedFigure | undefined;
  readonly after: CitedFigure | undefined;
}

/** Puts an entry into figures. */
export type FiguresOfEntry = (entry: UnknownEntry) => readonly CitedFigure[];

/**
 * The figures that differ in words, in the order of the earlier version, then what only the later one has.
 *
 * @example
 * ```ts
 * import { figuresOfEntry } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { figureChanges } from "@khuyencong/core/rulebook";
 * const level = dongNai.entries.find(({ id }) => id === "level.national.demonstration-model");
 * level && figureChanges(figuresOfEntry, level, level); // => []
 * ```
 */
export function figureChanges(
  figuresOf: FiguresOfEntry,
  before: UnknownEntry,
  after: UnknownEntry,
): readonly FigureChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const oldByKey = new Map(old.map((figure) => [figure.key, figure]));
  const nowByKey = new Map(now.map((figure) => [figure.key, figure]));
  const keys = new Set([...oldByKey.keys(), ...nowByKey.keys()]);
  return [...keys].flatMap((key) => {
    const [first, second] = [oldByKey.get(key), nowByKey.get(key)];
    const label = second?.label ?? first?.label;
    if (label === undefined || (first?.text.vi === second?.text.vi && first?.text.en === second?.text.en)) return [];
    return { label, before: first, after: second };
  });
}
