import type { Pack, UnknownEntry } from "@khuyencong/core/rulebook";

type Period = Pick<UnknownEntry, "id" | "inForceFrom" | "inForceTo">;

/** Whether two entries are in force on one day: then neither is a version of the other. */
function areTogether(first: Period, second: Period): boolean {
  const begins = ({ inForceFrom }: Period, { inForceTo }: Period) => inForceTo === null || inForceFrom <= inForceTo;
  return first.id !== second.id && begins(first, second) && begins(second, first);
}

/**
 * Whether two entries are versions of one rule or figure: they fill the same slot, or, where their kind names no slots,
 * they carry the same title one after the other.
 */
export function isSameSlot(
  first: UnknownEntry,
  second: UnknownEntry,
  kinds: Pack["kinds"],
  titleOf: (entry: UnknownEntry) => string,
): boolean {
  if (first.kind !== second.kind) return false;
  const kind = kinds.find(({ name }) => name === first.kind);
  const slots = new Set(kind?.slotsOf(first.value) ?? []);
  if (slots.size === 0) return !areTogether(first, second) && titleOf(first) === titleOf(second);
  return (kind?.slotsOf(second.value) ?? []).some((slot) => slots.has(slot));
}

/** All versions of what an entry says, itself included, oldest first. */
export function versionsOf(
  entry: UnknownEntry,
  { entries, kinds }: Pick<Pack, "entries" | "kinds">,
  titleOf: (entry: UnknownEntry) => string,
): readonly UnknownEntry[] {
  return entries
    .filter((other) => isSameSlot(entry, other, kinds, titleOf))
    .sort((first, second) => (first.inForceFrom < second.inForceFrom ? -1 : 1));
}
