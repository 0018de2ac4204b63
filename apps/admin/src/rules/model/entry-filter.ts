import { type Standing, standingOf } from "@khuyencong/core/basis";
import type { UnknownEntry } from "@khuyencong/core/rulebook";
import type { EntryRow } from "./entry-row";
import { holdsEveryWord } from "./search-key";

/** What the reader is looking for; an absent part lets everything through. */
export interface EntryFilter {
  readonly typed?: string | undefined;
  readonly standing?: Standing | undefined;
  readonly activity?: string | undefined;
  readonly kind?: string | undefined;
  readonly instrument?: string | undefined;
}

/** The instruments that an entry cites, those that amended the cited place included. */
export function instrumentsCitedBy(entry: Pick<UnknownEntry, "citations">): ReadonlySet<string> {
  return new Set(
    entry.citations.flatMap(({ instrument, amendedBy }) =>
      amendedBy === undefined ? [instrument] : [instrument, amendedBy.instrument],
    ),
  );
}

/** The rows that fit. An entry that names no activity is about all of them, so choosing one keeps it. */
export function filterRows(rows: readonly EntryRow[], filter: EntryFilter): readonly EntryRow[] {
  const { typed, standing, activity, kind, instrument } = filter;
  return rows.filter(
    ({ entry, telling, searchKey }) =>
      (standing === undefined || standingOf(entry.assurance) === standing) &&
      (activity === undefined || telling.activities.length === 0 || telling.activities.includes(activity)) &&
      (kind === undefined || entry.kind === kind) &&
      (instrument === undefined || instrumentsCitedBy(entry).has(instrument)) &&
      (typed === undefined || holdsEveryWord(searchKey, typed)),
  );
}
