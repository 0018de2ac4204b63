import type { Pack, UnknownEntry } from "../../src/rulebook/index.js";

/** One sentence about the law that is true of the pack as it stands; whoever changes the law by mistake makes it false. */
export interface Statement {
  readonly says: string;
  /** Only entries of this kind can make it false. */
  readonly kind: string;
  /** Where only some entries can make it false: their ids. */
  readonly entry?: string | RegExp;
  /** Whether the entry, as it stands in the law, is one on which the statement rests. */
  readonly reads?: (entry: UnknownEntry) => boolean;
  readonly holds: (pack: Pack) => boolean;
}

/** The entries of a kind, whatever their values. */
export function entriesOfKind(pack: Pack, kind: string): readonly UnknownEntry[] {
  return pack.entries.filter((entry) => entry.kind === kind);
}

/** The entry with this id, if the pack still has it. */
export function entryOf(pack: Pack, id: string): UnknownEntry | undefined {
  return pack.entries.find((entry) => entry.id === id);
}

/** Whether an entry is in force on a day. */
export function isInForce({ inForceFrom, inForceTo }: UnknownEntry, day: string): boolean {
  return inForceFrom <= day && (inForceTo === null || day <= inForceTo);
}

/** Whether a change of this entry can make the statement false. */
export function isAbout({ kind, entry, reads }: Statement, changed: UnknownEntry): boolean {
  if (kind !== changed.kind || reads?.(changed) === false) return false;
  if (entry === undefined) return true;
  return typeof entry === "string" ? entry === changed.id : entry.test(changed.id);
}
