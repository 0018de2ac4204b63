import {
  type ActivityGroup,
  type ActivityType,
  activityGroupNames,
  activityGroupSchema,
} from "@khuyencong/core/activity";
import { plainSpellingKey } from "@khuyencong/core/place";

/** An activity that can be asked for, and the wider one of which it is a part. */
export interface ListedActivity {
  readonly activity: ActivityType;
  readonly whole: ActivityType | undefined;
}

function partsOf(activities: readonly ActivityType[], whole: string): readonly ActivityType[] {
  return activities.filter(({ partOf }) => partOf === whole);
}

/**
 * The activities that can be decided, group by group in the order of Article 4; parts of a wider activity stand
 * together, where the list names the first of them or the whole.
 */
export function listedActivities(
  activities: readonly ActivityType[],
  decidable: ReadonlySet<string>,
): readonly ListedActivity[] {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const inGroup = (group: ActivityGroup) => activities.filter((activity) => activity.group === group);
  const listed = new Map<string, ListedActivity>();
  const add = (activity: ActivityType) => {
    if (!decidable.has(activity.id) || listed.has(activity.id)) return;
    listed.set(activity.id, {
      activity,
      whole: activity.partOf === undefined ? undefined : known.get(activity.partOf),
    });
  };
  for (const activity of activityGroupSchema.options.flatMap(inGroup)) {
    const siblings = partsOf(activities, activity.partOf ?? activity.id);
    for (const each of siblings.length === 0 ? [activity] : siblings) {
      if (each.group === activity.group) add(each);
    }
    add(activity);
  }
  return [...listed.values()];
}

function namesIn({ activity, whole }: ListedActivity): string {
  const names = whole === undefined ? [activity.name] : [activity.name, whole.name];
  return plainSpellingKey(names.map(({ vi, en }) => `${vi} ${en}`).join(" "));
}

/**
 * The activities that fit what was typed, with or without accents: what was typed stands in the name, or in that of the
 * wider activity; failing that, every word of it does; failing that, it stands in the name of the group.
 */
export function activitiesFitting(listed: readonly ListedActivity[], typed: string): readonly ListedActivity[] {
  const text = plainSpellingKey(typed);
  const words = text.split(" ");
  const groupOf = ({ activity }: ListedActivity) => {
    const { vi, en } = activityGroupNames[activity.group];
    return plainSpellingKey(`${vi} ${en}`);
  };
  const ways: readonly ((each: ListedActivity) => boolean)[] = [
    (each) => namesIn(each).includes(text),
    (each) => words.every((word) => namesIn(each).includes(word)),
    (each) => groupOf(each).includes(text),
  ];
  return ways.map((fits) => listed.filter(fits)).find((found) => found.length > 0) ?? [];
}

/** The parts of a wider activity that is not decided itself; none for any other. */
export function partsToChoose(listed: readonly ListedActivity[], id: string): readonly ActivityType[] {
  return listed.filter(({ whole }) => whole?.id === id).map(({ activity }) => activity);
}
