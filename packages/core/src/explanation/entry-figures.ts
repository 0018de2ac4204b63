import { eligibilityFigures } from "../eligibility/index.js";
import { fundingFigures } from "../funding/index.js";
import {
  type CitedFigure,
  enteredFigures,
  type FigureWriters,
  figuresBy,
  figureWriter,
  type UnknownEntry,
} from "../rulebook/index.js";
import { routeKind } from "./route.js";

/**
 * How every kind of entry of the law is put into figures. A jurisdiction with kinds of its own joins theirs:
 * `new Map([...lawFigures, figureWriter(kind, write)])`.
 *
 * @example
 * ```ts
 * import { lawFigures } from "@khuyencong/core/explanation";
 * ["rule", "support-level", "route", "ruling"].every((kind) => lawFigures.has(kind)); // => true
 * ```
 */
export const lawFigures: FigureWriters = new Map([
  ...enteredFigures,
  ...fundingFigures,
  ...eligibilityFigures,
  figureWriter(routeKind, ({ steps }) =>
    steps.map(({ office, task }, place) => ({ key: `step ${place}`, label: office, text: task })),
  ),
]);

/**
 * What an entry says, figure by figure and text by text, each with its law; its mark and its note come last.
 *
 * @example
 * ```ts
 * import { figuresOfEntry } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * const level = dongNai.entries.find(({ id }) => id === "level.national.demonstration-model");
 * level && figuresOfEntry(level).slice(0, 2).map(({ label, text }) => `${label.vi}: ${text.vi}`);
 * // => ["Tỷ lệ hỗ trợ tối đa: 30 %", "Mức trần: 1.000 triệu đồng/mô hình"]
 * ```
 */
export function figuresOfEntry(entry: UnknownEntry): readonly CitedFigure[] {
  return figuresBy(lawFigures, entry);
}
