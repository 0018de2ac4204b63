import type { Entry, EntryKind, UnknownEntry } from "../../rulebook/index.js";

type Written<Value> = Omit<Entry<Value>, "kind" | "territory" | "inForceTo"> &
  Partial<Pick<Entry<Value>, "territory" | "inForceTo">>;

/**
 * Writes one entry of the law: whole territory and no known end unless said otherwise.
 *
 * @example
 * ```ts
 * import { defineEntry } from "@khuyencong/core/packs/national";
 * import { plainDate } from "@khuyencong/core/basis";
 * import { registerKind } from "@khuyencong/core/rulebook";
 * defineEntry(registerKind, {
 *   id: "register.difficult-communes", inForceFrom: plainDate("2026-01-01"),
 *   citations: [{ instrument: "nd-96-2026", article: "22" }], assurance: "verified",
 *   value: { register: "difficult-communes", items: ["26341"] },
 * }).kind; // => "register"
 * ```
 */
export function defineEntry<Value>(kind: EntryKind<Value>, entry: Written<Value>): UnknownEntry {
  return { territory: null, inForceTo: null, ...entry, kind: kind.name };
}
