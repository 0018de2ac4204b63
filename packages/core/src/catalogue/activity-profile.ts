import type { ActivityType } from "../activity/index.js";
import type { BilingualText } from "../basis/index.js";
import { preparedLaw, type Rule } from "../eligibility/index.js";
import type { CostNorm, Stream } from "../funding/index.js";
import type { Question } from "../law/index.js";
import type { Entry, Rulebook, UnknownEntry } from "../rulebook/index.js";
import { hasReadings } from "../rules/index.js";
import { catalogueMessages } from "./messages.js";
import { type StreamProfile, streamProfile } from "./stream-profile.js";
import { toldLaw } from "./told-law.js";
import { type CategoryCell, categoryCells, conditionsOf } from "./who-may-receive.js";

/** Everything that the law tells of one activity on one day: who, on which conditions, how much, and how. */
export interface ActivityProfile {
  readonly activity: Entry<ActivityType>;
  /** The parts of a wider content; money is given for them, never for the whole. */
  readonly parts: readonly ActivityType[];
  readonly isDecidable: boolean;
  readonly cells: readonly CategoryCell[];
  readonly whyNoCells: BilingualText | undefined;
  readonly conditions: readonly Entry<Rule>[];
  readonly streams: Readonly<Record<Stream, StreamProfile>>;
  readonly costNorms: readonly Entry<CostNorm>[];
  /** The open legal questions on which any of this rests. */
  readonly questions: readonly Question[];
}

type Questioned = Pick<UnknownEntry, "questions">;

function entriesOfStream(stream: StreamProfile): readonly Questioned[] {
  const { levels, advance, advanceDossiers, commonEvidence, evidence, choosing, managementShares } = stream;
  const told = [levels, advance, evidence, choosing, managementShares].flatMap(
    ({ entries }): readonly Questioned[] => entries,
  );
  return [...told, ...advanceDossiers, ...commonEvidence];
}

function questionsOf(
  { pack }: Rulebook,
  entries: readonly Questioned[],
  conditions: readonly Entry<Rule>[],
): readonly Question[] {
  const named = new Set([
    ...[...entries, ...conditions].flatMap(({ questions = [] }) => questions),
    ...conditions.flatMap(({ value: { requires } }) => (hasReadings(requires) ? [requires.question] : [])),
  ]);
  return pack.questions.filter(({ id }) => named.has(id));
}

function whyNoCells(isDecidable: boolean, isCovered: boolean, parts: readonly ActivityType[]): BilingualText {
  if (!isCovered) return catalogueMessages.notCovered;
  return parts.length > 0 && !isDecidable
    ? catalogueMessages.byParts(parts.map(({ name }) => name))
    : catalogueMessages.noCategories;
}

/**
 * Puts together what the law tells of one activity on the rulebook's day: `undefined` for an activity that the law of
 * that day does not name. Best asked of a rulebook of the whole law: a pack alone tells only what it decides with.
 *
 * @example
 * ```ts
 * import { activityProfile } from "@khuyencong/core/catalogue";
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook, wholeLaw } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(wholeLaw(dongNai, dongNaiRegister), { asOf: "2026-03-01" });
 * activityProfile(rulebook, "advanced-machinery")?.streams.national.evidence.entries[0]?.value.papers.length; // => 3
 * ```
 */
export function activityProfile(rulebook: Rulebook, activityId: string): ActivityProfile | undefined {
  const told = toldLaw(rulebook);
  const activity = told.activities.find(({ value }) => value.id === activityId);
  if (activity === undefined) return undefined;
  const law = preparedLaw(rulebook);
  const isDecidable = law.decidableActivities.has(activityId);
  const parts = told.activities.map(({ value }) => value).filter(({ partOf }) => partOf === activityId);
  const cells = isDecidable ? categoryCells(law, activityId) : [];
  const conditions = conditionsOf(law, activityId, cells);
  const byParts = isDecidable ? [] : parts.map(({ name }) => name);
  const streams = {
    local: streamProfile(told, activityId, "local", byParts),
    national: streamProfile(told, activityId, "national", byParts),
  };
  const costNorms = told.costNorms.filter(({ value }) => value.activities.includes(activityId));
  const entries = [activity, ...costNorms, ...Object.values(streams).flatMap(entriesOfStream)];
  return {
    activity,
    parts,
    isDecidable,
    cells,
    whyNoCells: cells.length > 0 ? undefined : whyNoCells(isDecidable, law.covered.has("beneficiary"), parts),
    conditions,
    streams,
    costNorms,
    questions: questionsOf(rulebook, entries, conditions),
  };
}

/**
 * The profiles of all activities that the law names on the rulebook's day, in the order in which it names them.
 *
 * @example
 * ```ts
 * import { activityProfiles } from "@khuyencong/core/catalogue";
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook, wholeLaw } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(wholeLaw(dongNai, dongNaiRegister), { asOf: "2026-03-01" });
 * activityProfiles(rulebook).length; // => dongNaiRegister.activities.length
 * ```
 */
export function activityProfiles(rulebook: Rulebook): readonly ActivityProfile[] {
  return toldLaw(rulebook)
    .activities.map(({ value }) => activityProfile(rulebook, value.id))
    .filter((profile) => profile !== undefined);
}
