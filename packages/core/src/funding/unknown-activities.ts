import type { BilingualText } from "../basis/index.js";
import type { KnownNames } from "../rulebook/index.js";
import { fundingMessages } from "./messages.js";

/** A figure for an activity that nobody knows would count for nothing, in silence. */
export function unknownActivities(activities: readonly string[], known: KnownNames): readonly BilingualText[] {
  return activities
    .filter((activity) => !known.activities.includes(activity))
    .map((activity) => fundingMessages.activityUnknown(activity));
}
