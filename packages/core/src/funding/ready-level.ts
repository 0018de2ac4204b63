import { type FactName, isFactName } from "../facts/index.js";
import type { Entry } from "../rulebook/index.js";
import { type CompiledCondition, compileCondition, type Facts, missingFacts } from "../rules/index.js";
import type { SupportLevel } from "./support-level.js";

/** A level made ready: its cap factors compiled. */
export interface ReadyLevel {
  readonly entry: Entry<SupportLevel>;
  /** The case in which it holds, where a text sets several figures for one activity. */
  readonly when: CompiledCondition | undefined;
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
    when: entry.value.variant === undefined ? undefined : compileCondition(entry.value.variant.when),
    factors: entry.value.capFactors.map((terms) => ({ condition: compileCondition(terms.when), terms })),
  }));
}

const indexes = new WeakMap<readonly ReadyLevel[], ReadonlyMap<string, readonly ReadyLevel[]>>();

/** The levels of one rulebook are asked many times: each activity and stream is looked up once. */
function byActivityAndStream(levels: readonly ReadyLevel[]): ReadonlyMap<string, readonly ReadyLevel[]> {
  const known = indexes.get(levels);
  if (known !== undefined) return known;
  const index = new Map<string, ReadyLevel[]>();
  for (const level of levels) {
    for (const activity of level.entry.value.activities) {
      const key = `${activity} ${level.entry.value.stream}`;
      index.set(key, [...(index.get(key) ?? []), level]);
    }
  }
  indexes.set(levels, index);
  return index;
}

/** What a look-up of a level comes to: the level, what it still depends on, or nothing. */
export type FoundLevel = ReadyLevel | "depends-on-place" | { readonly dependsOn: readonly FactName[] } | undefined;

/** The level of the case that holds; while that is not known, the facts that would tell. */
function ofCase(levels: readonly ReadyLevel[], facts: Facts): FoundLevel {
  const [first] = levels;
  if (first?.when === undefined) return first;
  const holding = levels.find(({ when }) => when?.evaluate(facts) === true);
  if (holding !== undefined) return holding;
  const dependsOn = levels.flatMap(({ when }) => (when === undefined ? [] : missingFacts(when.trace(facts))));
  return dependsOn.length === 0 ? undefined : { dependsOn: [...new Set(dependsOn)].filter(isFactName) };
}

/**
 * The level for an activity and stream. A figure that binds only where production is (an old province's) wins over
 * one for the whole jurisdiction; while the place is not known, such a figure leaves the level open. Where a text sets
 * several figures for one activity, the one whose case holds.
 *
 * @example
 * ```ts
 * import { levelFor } from "@khuyencong/core/funding";
 * levelFor([], { activity: "advanced-machinery", stream: "local", territory: undefined, facts: {} }); // => undefined
 * ```
 */
export function levelFor(
  levels: readonly ReadyLevel[],
  asked: {
    readonly activity: string;
    readonly stream: string;
    readonly territory: string | undefined;
    readonly facts: Facts;
  },
): FoundLevel {
  const fitting = byActivityAndStream(levels).get(`${asked.activity} ${asked.stream}`) ?? [];
  const ofTerritories = fitting.filter(({ entry }) => entry.territory !== null);
  if (asked.territory === undefined && ofTerritories.length > 0) return "depends-on-place";
  const nearest = ofTerritories.filter(({ entry }) => entry.territory === asked.territory);
  const general = fitting.filter(({ entry }) => entry.territory === null);
  return ofCase(nearest.length > 0 ? nearest : general, asked.facts);
}
