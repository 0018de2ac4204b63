import { messages } from "../messages.js";
import type { RefusalFinding } from "../problem.js";

/** Entries are compared with one another, so that their number counts twice; a province has some dozens. */
const mostEntries = 200;
const mostKilobytes = 128;

function areTooLarge(overrides: unknown): boolean {
  if (typeof overrides !== "object" || overrides === null) return false;
  if ("entries" in overrides && Array.isArray(overrides.entries) && overrides.entries.length > mostEntries) return true;
  return JSON.stringify(overrides).length > mostKilobytes * 1_024;
}

/** Refuses overrides that are larger than any province's, before anything is compared. */
export function sizeFaults(overrides: unknown, pointer: string): readonly RefusalFinding[] {
  if (!areTooLarge(overrides)) return [];
  const message = messages.overridesTooLarge(mostEntries, mostKilobytes);
  return [{ code: "request.overrides-too-large", message, pointer }];
}
