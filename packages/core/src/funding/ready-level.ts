import type { Entry } from "../rulebook/index.js";
import { type CompiledCondition, compileCondition } from "../rules/index.js";
import type { SupportLevel } from "./support-level.js";

/** A level made ready: its cap factors compiled. */
export interface ReadyLevel {
  readonly entry: Entry<SupportLevel>;
  readonly factors: readonly {
    readonly condition: CompiledCondition;
    readonly terms: SupportLevel["capFactors"][number];
  }[];
}

/**
 * Prepares the level entries of a rulebook once.
 *
 * @example
 * ```ts
 * import { readyLevels } from "@khuyencong/core/funding";
 * readyLevels([]); // => []
 * ```
 */
export function readyLevels(entries: readonly Entry<SupportLevel>[]): readonly ReadyLevel[] {
  return entries.map((entry) => ({
    entry,
    factors: entry.value.capFactors.map((terms) => ({ condition: compileCondition(terms.when), terms })),
  }));
}

/**
 * The level for an activity and stream. A figure that binds only where production is (an old province's) wins over
 * one for the whole jurisdiction; while the place is not known, such a figure leaves the level open.
 *
 * @example
 * ```ts
 * import { levelFor } from "@khuyencong/core/funding";
 * levelFor([], { activity: "advanced-machinery", stream: "local", territory: undefined }); // => undefined
 * ```
 */
export function levelFor(
  levels: readonly ReadyLevel[],
  asked: { readonly activity: string; readonly stream: string; readonly territory: string | undefined },
): ReadyLevel | "depends-on-place" | undefined {
  const fitting = levels.filter(
    ({ entry }) => entry.value.stream === asked.stream && entry.value.activities.includes(asked.activity),
  );
  const ofTerritories = fitting.filter(({ entry }) => entry.territory !== null);
  if (asked.territory === undefined && ofTerritories.length > 0) return "depends-on-place";
  const nearest = ofTerritories.find(({ entry }) => entry.territory === asked.territory);
  return nearest ?? fitting.find(({ entry }) => entry.territory === null);
}
