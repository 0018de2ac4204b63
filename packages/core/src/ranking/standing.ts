import type { DecidedPriority, Decision } from "../eligibility/index.js";
import type { OwnerReading } from "./owner-reading.js";
import type { GroundEntry, GroupStanding, ProjectWithGrounds } from "./ranking.js";
import type { RankedGroup } from "./ranking-rule.js";

/** What projects are compared by, part by part; the lesser comes first. */
export type Key = readonly number[];

const last = Number.POSITIVE_INFINITY;

function orderOf({ value }: GroundEntry): number {
  return value.rank?.order ?? last;
}

function ofGroup(priority: readonly DecidedPriority[], group: RankedGroup, truth: DecidedPriority["truth"]) {
  return priority
    .filter(
      ({ entry, truth: found }) => entry.value.group === group && entry.value.rank !== undefined && found === truth,
    )
    .map(({ entry }) => entry)
    .sort((first, second) => orderOf(first) - orderOf(second));
}

/** Where a project stands in one group: only what is known to hold counts. */
export function groupStanding({ priority }: Decision, group: RankedGroup): GroupStanding {
  const held = ofGroup(priority, group, true);
  const rank = held[0]?.value.rank;
  const open = ofGroup(priority, group, "unknown").filter((entry) => orderOf(entry) < (rank?.order ?? last));
  return { group, order: rank?.order, letter: rank?.letter, held, open };
}

/** The grounds of owners: shown beside the order. */
export function ownersOf({ priority }: Decision): ProjectWithGrounds["owners"] {
  const owners = priority.filter(({ entry }) => entry.value.group === "owner");
  const withTruth = (truth: DecidedPriority["truth"]) =>
    owners.filter((owner) => owner.truth === truth).map(({ entry }) => entry);
  return { held: withTruth(true), unknown: withTruth("unknown") };
}

/** What is known of a project, as a key under one reading of the owners' place. */
export function keyUnder(
  reading: OwnerReading,
  { groups, owners }: Pick<ProjectWithGrounds, "groups" | "owners">,
): Key {
  const key = groups.map(({ order }) => order ?? last);
  const owner = owners.held.length > 0 ? 0 : 1;
  if (reading === "before-everything") return [owner, ...key];
  return reading === "tie-break" ? [...key, owner] : key;
}

/** The key that a project would have if one open ground held. */
export function keyIfHeld(
  reading: OwnerReading,
  { groups, owners }: Pick<ProjectWithGrounds, "groups" | "owners">,
  ground: GroundEntry,
): Key {
  const lifted = groups.map((standing) =>
    standing.group === ground.value.group ? { ...standing, order: orderOf(ground) } : standing,
  );
  return keyUnder(reading, { groups: lifted, owners });
}

/** Negative where the first comes before the second, 0 where the texts do not tell them apart. */
export function compareKeys(first: Key, second: Key): number {
  for (const [part, value] of first.entries()) {
    const other = second[part] ?? last;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** How many projects stand at each key: many projects have few keys. */
export type Tally = ReadonlyMap<string, { readonly key: Key; readonly count: number }>;

/** Counts projects by their keys. */
export function tallyOf(keys: readonly Key[]): Tally {
  const tally = new Map<string, { readonly key: Key; readonly count: number }>();
  for (const key of keys) {
    const name = key.join(" ");
    tally.set(name, { key, count: 1 + (tally.get(name)?.count ?? 0) });
  }
  return tally;
}

/** The place of a key: one more than the projects that come before it. */
export function placeOf(tally: Tally, key: Key): number {
  let place = 1;
  for (const { key: other, count } of tally.values()) if (compareKeys(other, key) < 0) place += count;
  return place;
}

/** How many projects stand at a key. */
export function countAt(tally: Tally, key: Key): number {
  return tally.get(key.join(" "))?.count ?? 0;
}

/**
 * Whether a project that held one more ground would reach, or part from, one that is before it or level with it now.
 * `own` counts itself in the tally when `isCounted`.
 */
export function wouldMove(tally: Tally, own: Key, lifted: Key, isCounted: boolean): boolean {
  for (const { key, count } of tally.values()) {
    const isOthers = count > (isCounted && compareKeys(key, own) === 0 ? 1 : 0);
    if (isOthers && compareKeys(key, own) <= 0 && compareKeys(lifted, key) <= 0) return true;
  }
  return false;
}
