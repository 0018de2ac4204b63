import type { ActivityGroup, ActivityId, ActivityType } from "./activity-type.js";

/** Activity types by id, for look-up. */
export type ActivityIndex = ReadonlyMap<ActivityId, ActivityType>;

/**
 * Activity types by id; throws `RangeError` when an id stands twice, since the later would hide the earlier.
 *
 * @example
 * ```ts
 * import { indexActivities } from "@khuyencong/core/activity";
 * import { nationalActivities } from "@khuyencong/core/packs/national";
 * indexActivities(nationalActivities).get("showroom")?.unit.vi; // => "phòng"
 * ```
 */
export function indexActivities(activities: readonly ActivityType[]): ActivityIndex {
  const index = new Map<ActivityId, ActivityType>();
  for (const activity of activities) {
    if (index.has(activity.id)) throw new RangeError(`Activity type given twice: ${activity.id}`);
    index.set(activity.id, activity);
  }
  return index;
}

/**
 * The parts of a wider content; none for an activity for which money is given as it stands.
 *
 * @example
 * ```ts
 * import { partsOfActivity } from "@khuyencong/core/activity";
 * import { nationalActivities } from "@khuyencong/core/packs/national";
 * partsOfActivity(nationalActivities, "trade-fair").map(({ id }) => id); // => ["trade-fair-organisation", "trade-fair-participation"]
 * ```
 */
export function partsOfActivity(activities: readonly ActivityType[], id: ActivityId): readonly ActivityType[] {
  return activities.filter((activity) => activity.partOf === id);
}

/**
 * The activity types of one group, in the order of the list.
 *
 * @example
 * ```ts
 * import { activitiesOfGroup } from "@khuyencong/core/activity";
 * activitiesOfGroup([], "clusters"); // => []
 * ```
 */
export function activitiesOfGroup(activities: readonly ActivityType[], group: ActivityGroup): readonly ActivityType[] {
  return activities.filter((activity) => activity.group === group);
}
