import { type BilingualText, standingOf } from "@khuyencong/core/basis";
import {
  type ActivityProfile,
  activityProfiles,
  generalProvisions,
  type StreamProfile,
  type Told,
} from "@khuyencong/core/catalogue";
import { type Entry, type Rulebook, stampOf } from "@khuyencong/core/rulebook";
import { cite } from "../decisions/cite.js";
import type { WireActivities, WireProfile } from "../schema/activity-profile.js";

/** What every told piece of the law carries, beside what it tells. */
function groundOf(rulebook: Rulebook, entry: Entry<unknown>) {
  const { id, inForceFrom, inForceTo, citations, assurance, note } = entry;
  const law = cite(rulebook, citations);
  return { entry: id, inForceFrom, inForceTo, law, assurance, standing: standingOf(assurance), ...(note && { note }) };
}

function wireTold<Value, Wire extends object>(
  rulebook: Rulebook,
  { entries, whyNone }: Told<Value>,
  wire: (value: Value, entry: Entry<Value>) => Wire,
) {
  const told = entries.map((entry) => ({ ...groundOf(rulebook, entry), ...wire(entry.value, entry) }));
  return { entries: told, ...(whyNone && { whyNone }) };
}

function labelOf(variant: { readonly label: BilingualText } | undefined) {
  return variant && { variant: variant.label };
}

function wireStream(rulebook: Rulebook, stream: StreamProfile): WireProfile["streams"]["local"] {
  const ground = (entry: Entry<unknown>) => groundOf(rulebook, entry);
  return {
    levels: wireTold(rulebook, stream.levels, ({ frame, unit, variant, amount, base }, { territory }) => ({
      ...{ frame, unit, amount, territory, ...(base && { base }) },
      ...labelOf(variant),
    })),
    advance: wireTold(rulebook, stream.advance, ({ activities: _, stream: __, variant, ...terms }) => ({
      ...terms,
      ...labelOf(variant),
    })),
    advanceDossiers: stream.advanceDossiers.map((entry) => {
      const { variant, papers } = entry.value;
      return { ...ground(entry), papers: [...papers], ...(variant && { variant }) };
    }),
    commonEvidence: stream.commonEvidence.map((entry) => ({ ...ground(entry), papers: [...entry.value.papers] })),
    evidence: wireTold(rulebook, stream.evidence, ({ papers }) => ({ papers: [...papers] })),
    choosing: wireTold(rulebook, stream.choosing, ({ way, text, variant }) => ({ way, text, ...labelOf(variant) })),
    managementShares: wireTold(rulebook, stream.managementShares, ({ stream: _, ...share }) => share),
  };
}

function wireProfile(rulebook: Rulebook, profile: ActivityProfile): WireProfile {
  const { activity, parts, isDecidable, cells, whyNoCells, conditions, streams, costNorms, questions } = profile;
  const { id, group, name, unit, citations } = activity.value;
  return {
    ...{ id, group, name, unit, isDecidable },
    law: cite(rulebook, citations),
    parts: parts.map((part) => part.id),
    whoMayReceive: {
      cells: cells.map(({ category, mayReceive, assurance }) => ({
        category,
        mayReceive,
        ...(assurance && { assurance }),
      })),
      ...(whyNoCells && { whyNone: whyNoCells }),
    },
    conditions: conditions.map((entry) => {
      const { strand, title } = entry.value;
      return { ...groundOf(rulebook, entry), strand, title };
    }),
    streams: { local: wireStream(rulebook, streams.local), national: wireStream(rulebook, streams.national) },
    costNorms: costNorms.map((entry) => {
      const { activities: _, ...norm } = entry.value;
      return { ...groundOf(rulebook, entry), ...norm };
    }),
    questions: questions.map(({ id: question, title, state }) => ({ id: question, title, state })),
  };
}

/** Every activity that the law names on a day, as the document describes it. */
export function wireActivities(rulebook: Rulebook): WireActivities {
  const { advanceProvisions, budgetCodes } = generalProvisions(rulebook);
  const activities = activityProfiles(rulebook).map((profile) => wireProfile(rulebook, profile));
  return {
    rulebook: stampOf(rulebook),
    count: activities.length,
    advanceProvisions: advanceProvisions.map((entry) => ({ ...groundOf(rulebook, entry), ...entry.value })),
    budgetCodes: budgetCodes.map((entry) => ({ ...groundOf(rulebook, entry), ...entry.value })),
    activities,
  };
}
