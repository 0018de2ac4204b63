import { assuranceLabels } from "../basis/index.js";
import type { EntryKind, UnknownEntry } from "./entry.js";
import { type CitedFigure, type Figure, textFigures } from "./figure.js";
import { figureMessages } from "./figure-messages.js";

/**
 * How the entries of each kind are put into figures, by the name of the kind. Apart from the kinds, because a decision
 * never reads a figure in words.
 */
export type FigureWriters = ReadonlyMap<string, (value: unknown) => readonly Figure[]>;

/**
 * How the entries of one kind are put into figures: one row of {@link FigureWriters}.
 *
 * @example
 * ```ts
 * import { figureWriter, registerKind } from "@khuyencong/core/rulebook";
 * figureWriter(registerKind, () => [])[0]; // => "register"
 * ```
 */
export function figureWriter<Value>(
  { name, schema }: EntryKind<Value>,
  write: (value: Value) => readonly Figure[],
): readonly [kind: string, write: (value: unknown) => readonly Figure[]] {
  return [name, (value) => write(schema.parse(value))];
}

/**
 * What an entry says, figure by figure and text by text, each with its law; its mark and its note come last. Where
 * nobody wrote its kind, these are all.
 *
 * @example
 * ```ts
 * import { national } from "@khuyencong/core/packs/national";
 * import { figuresBy } from "@khuyencong/core/rulebook";
 * const level = national.entries.find(({ id }) => id === "level.national.demonstration-model");
 * level && figuresBy(new Map(), level)[0]?.label.vi; // => "Mức độ chắc chắn"
 * ```
 */
export function figuresBy(writers: FigureWriters, entry: UnknownEntry): readonly CitedFigure[] {
  const figures = writers.get(entry.kind)?.(entry.value) ?? [];
  const envelope = textFigures([
    ["assurance", figureMessages.assurance, assuranceLabels[entry.assurance]],
    ["note", figureMessages.note, entry.note],
  ]);
  return [...figures, ...envelope].map((figure) => ({ ...figure, citations: figure.citations ?? entry.citations }));
}
