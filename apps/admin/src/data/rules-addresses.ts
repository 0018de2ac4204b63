import type { PlainDate } from "@khuyencong/core/basis";
import type { UnknownEntry } from "@khuyencong/core/rulebook";

/** The parts of the page, each at an address of its own. */
export const partAddresses = {
  entries: "/quy-tac",
  compare: "/quy-tac/so-sanh",
  instruments: "/quy-tac/van-ban",
  questions: "/quy-tac/van-de",
} as const;
export type PartName = keyof typeof partAddresses;

/** An address with its parameters; those that are absent are left out. */
export function addressWith(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return present.length === 0 ? path : `${path}?${new URLSearchParams(present)}`;
}

/** The address of one entry, opened in the list of a day; without a day, of today. */
export function entryAddress(id: string, day?: string): string {
  return addressWith(partAddresses.entries, { ngay: day, muc: id });
}

/** The address of one open question. */
export function questionAddress(id: string, day?: string): string {
  return addressWith(`${partAddresses.questions}/${id}`, { ngay: day });
}

/** The day nearest to a given one on which an entry is in force. */
export function dayWithin({ inForceFrom, inForceTo }: Pick<UnknownEntry, "inForceFrom" | "inForceTo">, day: PlainDate) {
  if (day < inForceFrom) return inForceFrom;
  return inForceTo !== null && day > inForceTo ? inForceTo : day;
}
