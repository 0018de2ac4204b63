import type { BilingualText, Citation } from "../basis/index.js";

/**
 * One figure or text of an entry, in words: a ratio, a cap, a threshold, a day. Two versions of an entry are compared
 * figure by figure, by their keys.
 */
export interface Figure {
  readonly key: string;
  /** What it is called: "Mức trần". */
  readonly label: BilingualText;
  /** What it says, formatted: "300 triệu đồng/cơ sở". */
  readonly text: BilingualText;
  /** Its own grounds, where it stands in another text than the rest of the entry. */
  readonly citations?: readonly Citation[];
}

/** One figure or text with the law on which it rests. */
export interface CitedFigure extends Figure {
  readonly citations: readonly Citation[];
}

/**
 * Figures that are texts as they stand; those that an entry leaves out are left out here.
 *
 * @example
 * ```ts
 * import { textFigures } from "@khuyencong/core/rulebook";
 * const label = { vi: "Cách khắc phục", en: "How to mend it" };
 * textFigures([["fix", label, undefined]]); // => []
 * ```
 */
export function textFigures(
  rows: readonly (readonly [key: string, label: BilingualText, text: BilingualText | undefined])[],
): readonly Figure[] {
  return rows.flatMap(([key, label, text]) => (text === undefined ? [] : { key, label, text }));
}
