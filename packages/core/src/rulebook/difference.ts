import { type Instrument, type InstrumentStanding, instrumentStanding } from "../law/index.js";
import { type KindChanges, kindChangesBetween } from "../place/index.js";
import { canonicalJson } from "./canonical-json.js";
import type { EntryKind, UnknownEntry } from "./entry.js";
import { type FigureChange, type FiguresOfEntry, figureChanges } from "./figure-changes.js";
import { narrowing } from "./filled-twice.js";
import type { Rulebook } from "./resolve-rulebook.js";

/** An entry in two versions: the same entry, or one that ended and what took its place. */
export interface EntryChange {
  readonly before: UnknownEntry;
  readonly after: UnknownEntry;
  /** What both fill ("advanced-machinery · local"); empty for an entry that keeps its id and fills nothing. */
  readonly slots: readonly string[];
  /** What they say differently, in words. Empty where only grounds changed, and where no words were asked for. */
  readonly figures: readonly FigureChange[];
}

/** An instrument that was in force on one of the days and not on the other, as far as sources tell. */
export interface StandingChange {
  readonly instrument: Instrument;
  readonly before: InstrumentStanding;
  readonly after: InstrumentStanding;
}

/** What is different between two rulebooks: entries, what they say figure by figure, units, and instruments. */
export interface RulebookDifference {
  /** Entries that came and took the place of none. */
  readonly added: readonly UnknownEntry[];
  /** Entries that went and left their place empty. */
  readonly removed: readonly UnknownEntry[];
  readonly changed: readonly EntryChange[];
  /** Which units are of another kind, by the later rulebook's territory. */
  readonly units: KindChanges;
  readonly instruments: readonly StandingChange[];
}

type Kinds = readonly EntryKind<unknown>[];

function slotsOf(kinds: Kinds, { kind, value }: UnknownEntry): readonly string[] {
  return kinds.find(({ name }) => name === kind)?.slotsOf(value) ?? [];
}

/** A figure for all cases of an activity makes room for one for each case, and the other way round. */
function fillsTheSame(first: string, second: string): boolean {
  return first === second || first.startsWith(second + narrowing) || second.startsWith(first + narrowing);
}

/** An entry of an old province stands beside one of the whole jurisdiction: neither follows the other. */
function canFollow(before: UnknownEntry, after: UnknownEntry): boolean {
  return before.kind === after.kind && before.territory === after.territory;
}

/** Pairs what went with what came into its place. What fills more than the other does is also left over. */
function pairsBySlot(kinds: Kinds, went: readonly UnknownEntry[], came: readonly UnknownEntry[]) {
  // Each entry meets many others, and reading its slots means checking its value.
  const slotsByEntry = new Map([...went, ...came].map((entry) => [entry, slotsOf(kinds, entry)]));
  const slotsIn = (entry: UnknownEntry) => slotsByEntry.get(entry) ?? [];
  const pairs = went.flatMap((before) =>
    came
      .filter((after) => canFollow(before, after))
      .map((after) => {
        const slots = slotsIn(before);
        return {
          before,
          after,
          slots: slotsIn(after).filter((slot) => slots.some((old) => fillsTheSame(old, slot))),
        };
      })
      .filter(({ slots }) => slots.length > 0),
  );
  const isLeft = (entry: UnknownEntry) => {
    const matched = pairs.filter(({ before, after }) => before === entry || after === entry);
    const slots = matched.flatMap((pair) => pair.slots);
    const own = slotsIn(entry);
    return own.length === 0 || own.some((slot) => !slots.some((other) => fillsTheSame(slot, other)));
  };
  return { pairs, left: went.filter(isLeft), fresh: came.filter(isLeft) };
}

function standingChanges(before: Rulebook, after: Rulebook): readonly StandingChange[] {
  return [...after.instruments.values()].flatMap((instrument) => {
    const first = instrumentStanding(before.instruments.get(instrument.id) ?? instrument, before.asOf);
    const second = instrumentStanding(instrument, after.asOf);
    return first === second ? [] : { instrument, before: first, after: second };
  });
}

/**
 * What came, went or changed from one rulebook to another. An entry that ended and its successor in the same place are
 * one change. With `figuresOf`, what changed is told figure by figure with the law before and after: `lawDifference` of
 * the explanation floor does so for every kind of the law.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { differenceBetween, resolveRulebook } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * const later = resolveRulebook(dongNai, { asOf: "2026-06-01" });
 * differenceBetween(rulebook, rulebook).changed; // => []
 * differenceBetween(rulebook, later).units.communes.length; // => 10
 * ```
 */
export function differenceBetween(
  before: Rulebook,
  after: Rulebook,
  figuresOf: FiguresOfEntry = () => [],
): RulebookDifference {
  const kinds = [...after.pack.kinds, ...before.pack.kinds];
  const beforeById = new Map(before.entries.map((entry) => [entry.id, entry]));
  const afterIds = new Set(after.entries.map((entry) => entry.id));
  const kept = after.entries.flatMap((entry) => {
    const old = beforeById.get(entry.id);
    // Most entries are the very same object; only entered ones need a comparison of what they hold.
    if (old === undefined || old === entry || canonicalJson(old) === canonicalJson(entry)) return [];
    return { before: old, after: entry, slots: slotsOf(kinds, entry) };
  });
  const { pairs, left, fresh } = pairsBySlot(
    kinds,
    before.entries.filter((entry) => !afterIds.has(entry.id)),
    after.entries.filter((entry) => !beforeById.has(entry.id)),
  );
  return {
    added: fresh,
    removed: left,
    changed: [...kept, ...pairs].map((pair) => ({
      ...pair,
      figures: figureChanges(figuresOf, pair.before, pair.after),
    })),
    units: kindChangesBetween(after.pack.territory, before.asOf, after.asOf),
    instruments: standingChanges(before, after),
  };
}
