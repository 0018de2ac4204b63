import { differenceBetween, type Rulebook, type RulebookDifference } from "../rulebook/index.js";
import { figuresOfEntry } from "./entry-figures.js";

/**
 * What came, went or changed from one rulebook to another, with what changed told figure by figure.
 *
 * @example
 * ```ts
 * import { lawDifference } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * const [before, after] = ["2025-06-30", "2025-07-01"].map((asOf) => resolveRulebook(dongNai, { asOf }));
 * before && after && lawDifference(before, after).changed.every(({ figures }) => figures.length > 0); // => true
 * ```
 */
export function lawDifference(before: Rulebook, after: Rulebook): RulebookDifference {
  return differenceBetween(before, after, figuresOfEntry);
}
