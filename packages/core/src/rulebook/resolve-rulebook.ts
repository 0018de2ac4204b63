import { type PlainDate, plainDate } from "../basis/index.js";
import { type InstrumentIndex, indexInstruments } from "../law/index.js";
import { contentHash } from "./content-hash.js";
import type { Coverage, Strand } from "./coverage.js";
import type { Entry, EntryKind, UnknownEntry } from "./entry.js";
import type { Pack } from "./pack.js";
import { type Register, type RegisterName, registerKind } from "./register.js";
import { rulingKind } from "./ruling.js";

/** The law of one jurisdiction on one day: what was in force, and a hash that names exactly this content. */
export interface Rulebook {
  readonly jurisdiction: string;
  readonly asOf: PlainDate;
  /** SHA-256 of everything that can change an answer. */
  readonly hash: string;
  readonly pack: Pack;
  readonly instruments: InstrumentIndex;
  readonly entries: readonly UnknownEntry[];
  /** Questions that a competent body has answered: question to reading. */
  readonly rulings: ReadonlyMap<string, string>;
}

/** What every decision, report and log entry carries, so that it can be taken again. */
export interface RulebookStamp {
  readonly jurisdiction: string;
  readonly asOf: PlainDate;
  readonly hash: string;
}

/**
 * Whether an entry is in force on a day: from its first day to its last, both included.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { isInForceOn } from "@khuyencong/core/rulebook";
 * const entry = { inForceFrom: plainDate("2018-05-11"), inForceTo: plainDate("2025-12-31") };
 * isInForceOn(entry, plainDate("2025-12-31")); // => true
 * isInForceOn(entry, plainDate("2026-01-01")); // => false
 * ```
 */
export function isInForceOn(
  { inForceFrom, inForceTo }: Pick<UnknownEntry, "inForceFrom" | "inForceTo">,
  date: PlainDate,
): boolean {
  return inForceFrom <= date && (inForceTo === null || date <= inForceTo);
}

/**
 * Picks what is in force on a day from a pack. Never reads the clock. What a province enters is part of its pack:
 * see {@link checkOverrides}. Throws `RangeError` when `asOf` is no calendar day.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * resolveRulebook(dongNai, { asOf: "2026-03-01" }).asOf; // => "2026-03-01"
 * ```
 */
export function resolveRulebook(pack: Pack, options: { readonly asOf: string }): Rulebook {
  const asOf = plainDate(options.asOf);
  const entries = pack.entries.filter((entry) => isInForceOn(entry, asOf));
  const rulings = entries
    .filter((entry) => entry.kind === rulingKind.name)
    .map((entry) => rulingKind.schema.parse(entry.value))
    .map((ruling) => [ruling.question, ruling.reading] as const);
  const { jurisdiction, territory, coverage, questions, instruments } = pack;
  return {
    jurisdiction,
    asOf,
    hash: contentHash({ jurisdiction, territory, coverage, questions, instruments, entries }),
    pack,
    instruments: indexInstruments(instruments),
    entries,
    rulings: new Map(rulings),
  };
}

/**
 * The stamp of a rulebook.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook, stampOf } from "@khuyencong/core/rulebook";
 * stampOf(resolveRulebook(dongNai, { asOf: "2026-03-01" })).jurisdiction; // => "dong-nai"
 * ```
 */
export function stampOf({ jurisdiction, asOf, hash }: Rulebook): RulebookStamp {
  return { jurisdiction, asOf, hash };
}

/**
 * The entries of one kind that are in force, their values checked against the kind's schema.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { entriesOf, registerKind, resolveRulebook } from "@khuyencong/core/rulebook";
 * entriesOf(resolveRulebook(dongNai, { asOf: "2026-03-01" }), registerKind); // => []
 * ```
 */
export function entriesOf<Value>(rulebook: Rulebook, kind: EntryKind<Value>): readonly Entry<Value>[] {
  return rulebook.entries
    .filter((entry) => entry.kind === kind.name)
    .map((entry) => ({ ...entry, value: kind.schema.parse(entry.value) }));
}

/**
 * The version of a register that is in force, or `undefined` when it was never entered.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { registerOf, resolveRulebook } from "@khuyencong/core/rulebook";
 * registerOf(resolveRulebook(dongNai, { asOf: "2026-03-01" }), "difficult-communes"); // => undefined
 * ```
 */
export function registerOf(rulebook: Rulebook, name: RegisterName): Register | undefined {
  return entriesOf(rulebook, registerKind).find((entry) => entry.value.register === name)?.value;
}

/**
 * Whether a pack holds the law of a strand on the rulebook's day.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { isCovered, resolveRulebook } from "@khuyencong/core/rulebook";
 * isCovered(resolveRulebook(dongNai, { asOf: "2025-10-14" }), "place"); // => false
 * ```
 */
export function isCovered(rulebook: Rulebook, strand: Strand): boolean {
  const covers = (coverage: Coverage) =>
    coverage.strand === strand &&
    coverage.from <= rulebook.asOf &&
    (coverage.to === null || rulebook.asOf <= coverage.to);
  return rulebook.pack.coverage.some(covers);
}
