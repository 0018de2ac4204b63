import { addDays, plainDate } from "../../basis/index.js";
import { activityKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { nationalActivities } from "./activities.js";
import { decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";

/** Read only in Decision 33 of 2026. */
const onlyInDecision33: ReadonlySet<string> = new Set(["self-made-machinery"]);

/**
 * The activities as Decree 45/2012 and its circular named them before the amendment of 2025, from the day on which the
 * circular took effect: what is told of earlier years is told of these.
 */
export const activitiesBefore2025: readonly UnknownEntry[] = nationalActivities
  .filter(
    ({ id, citations }) => !onlyInDecision33.has(id) && citations.every(({ amendedBy }) => amendedBy === undefined),
  )
  .map((activity) =>
    defineEntry(activityKind, {
      id: `activity.${activity.id}.before-2025`,
      inForceFrom: plainDate("2013-02-10"),
      inForceTo: addDays(decree235From, -1),
      citations: [...activity.citations],
      assurance: "verified-original",
      value: activity,
    }),
  );
