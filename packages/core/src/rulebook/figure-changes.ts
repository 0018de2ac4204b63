import { assuranceLabels, type Citation } from "../basis/index.js";
import type { EntryKind, UnknownEntry } from "./entry.js";
import { type Figure, textFigures } from "./figure.js";
import { rulebookMessages } from "./messages.js";

/** One figure or text with the law on which it rests. */
export interface CitedFigure extends Figure {
  readonly citations: readonly Citation[];
}

/** One figure that two versions of an entry give differently; `undefined` where a version has none. */
export interface FigureChange {
  readonly label: Figure["label"];
  readonly before: CitedFigure | undefined;
  readonly after: CitedFigure | undefined;
}

/**
 * What an entry says, figure by figure and text by text, each with its law; its mark and its note come last.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { figuresOfEntry } from "@khuyencong/core/rulebook";
 * const level = dongNai.entries.find(({ id }) => id === "level.national.demonstration-model");
 * level && figuresOfEntry(dongNai.kinds, level).slice(0, 2).map(({ label, text }) => `${label.vi}: ${text.vi}`);
 * // => ["Tỷ lệ hỗ trợ tối đa: 30 %", "Mức trần: 1.000 triệu đồng/mô hình"]
 * ```
 */
export function figuresOfEntry(kinds: readonly EntryKind<unknown>[], entry: UnknownEntry): readonly CitedFigure[] {
  const figures = kinds.find(({ name }) => name === entry.kind)?.figuresOf(entry.value) ?? [];
  const { assurance, note } = rulebookMessages.figures;
  const envelope = textFigures([
    ["assurance", assurance, assuranceLabels[entry.assurance]],
    ["note", note, entry.note],
  ]);
  return [...figures, ...envelope].map((figure) => ({ ...figure, citations: figure.citations ?? entry.citations }));
}

/**
 * The figures that differ in words, in the order of the earlier version, then what only the later one has.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { figureChanges } from "@khuyencong/core/rulebook";
 * const level = dongNai.entries.find(({ id }) => id === "level.national.demonstration-model");
 * level && figureChanges(dongNai.kinds, level, level); // => []
 * ```
 */
export function figureChanges(
  kinds: readonly EntryKind<unknown>[],
  before: UnknownEntry,
  after: UnknownEntry,
): readonly FigureChange[] {
  const [old, now] = [figuresOfEntry(kinds, before), figuresOfEntry(kinds, after)];
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
