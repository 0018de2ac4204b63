import type { Entry, EntryKind, UnknownEntry } from "../../rulebook/index.js";

type Written<Value> = Omit<Entry<Value>, "kind" | "territory" | "inForceTo"> &
  Partial<Pick<Entry<Value>, "territory" | "inForceTo">>;

/** Writes one entry of the law: whole territory and no known end unless said otherwise. */
export function defineEntry<Value>(kind: EntryKind<Value>, entry: Written<Value>): UnknownEntry {
  return { territory: null, inForceTo: null, ...entry, kind: kind.name };
}
