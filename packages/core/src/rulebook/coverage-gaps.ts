import { addDays, type PlainDate } from "../basis/index.js";
import type { EntryKind, UnknownEntry } from "./entry.js";
import { narrowing } from "./filled-twice.js";
import type { Pack } from "./pack.js";

/** A time within the coverage of a strand in which nothing fills a slot that is filled at another time of it. */
export interface CoverageGap {
  readonly kind: string;
  readonly slot: string;
  /** The old province in which the gap is; `null` where it is in the whole jurisdiction. */
  readonly territory: string | null;
  readonly from: PlainDate;
  /** The last day of the gap; `null` while no end is known. */
  readonly to: PlainDate | null;
}

interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

function overlaps(first: Period, second: Period): boolean {
  return (second.to === null || first.from <= second.to) && (first.to === null || second.from <= first.to);
}

/** What of a period none of the others covers. */
function uncovered(period: Period, covering: readonly Period[]): readonly Period[] {
  const gaps: Period[] = [];
  let next: PlainDate | null = period.from;
  for (const { from, to } of [...covering].sort((first, second) => (first.from < second.from ? -1 : 1))) {
    if (next === null) break;
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) });
    if (to === null) next = null;
    else if (to >= next) next = addDays(to, 1);
  }
  if (next !== null && (period.to === null || next <= period.to)) gaps.push({ from: next, to: period.to });
  return gaps;
}

/** From the first day on which anything fills a slot to the last. */
function spanOf(entries: readonly Period[]): readonly Period[] {
  const [from] = entries.map((entry) => entry.from).sort();
  if (from === undefined) return [];
  const ends = entries.map(({ to }) => to);
  return [{ from, to: ends.includes(null) ? null : (ends.sort().at(-1) ?? null) }];
}

function periodOf({ inForceFrom, inForceTo }: UnknownEntry): Period {
  return { from: inForceFrom, to: inForceTo };
}

/** Whether an entry of one slot fills another: the whole fills its parts, and its parts together stand for the whole. */
function fills(filled: string, slot: string): boolean {
  return filled === slot || filled.startsWith(slot + narrowing) || slot.startsWith(filled + narrowing);
}

function gapsOfKind(pack: Pack, kind: EntryKind<unknown>): readonly CoverageGap[] {
  const entries = pack.entries
    .filter((entry) => entry.kind === kind.name)
    .map((entry) => ({ ...periodOf(entry), territory: entry.territory, slots: kind.slotsOf(entry.value) }));
  const slots = [...new Set(entries.flatMap((entry) => entry.slots))];
  const coverage = pack.coverage.filter(({ strand }) => strand === kind.strand);
  return slots.flatMap((slot) => {
    const filling = entries.filter((entry) => entry.slots.some((filled) => fills(filled, slot)));
    const territories = [...new Set(filling.map(({ territory }) => territory))];
    return territories.flatMap((territory) => {
      const there = filling.filter((entry) => entry.territory === null || entry.territory === territory);
      // Where no strand says what a pack promises, what it holds must at least have no hole.
      const promised = kind.strand === undefined ? spanOf(there) : coverage;
      return promised
        .map((period) => ({ period, within: there.filter((entry) => overlaps(entry, period)) }))
        .filter(({ within }) => within.length > 0)
        .flatMap(({ period, within }) => uncovered(period, within))
        .map((gap): CoverageGap => ({ kind: kind.name, slot, territory, ...gap }));
    });
  });
}

/**
 * The times for which a pack promises the law of a strand, but leaves a figure out that it gives at another time of the
 * same period. A sound pack has none: what is not known is an entry that says so.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { coverageGaps } from "@khuyencong/core/rulebook";
 * coverageGaps(dongNai); // => []
 * ```
 */
export function coverageGaps(pack: Pack): readonly CoverageGap[] {
  return pack.kinds.flatMap((kind) => gapsOfKind(pack, kind));
}
