import { type Assurance, type Citation, weakestOf } from "../basis/index.js";
import { amendersOf, type Instrument, successorsOf } from "../law/index.js";
import type { UnknownEntry } from "../rulebook/index.js";
import type { ReadPlace } from "./allowance.js";
import { groundsOf } from "./ground.js";
import type { LawUnderCheck } from "./law-under-check.js";

type Period = Pick<UnknownEntry, "inForceFrom" | "inForceTo">;
type Place = Omit<Citation, "amendedBy">;

const steps = ["article", "clause", "point", "section"] as const;

/** Whether a place lies within another one: Article 1 clause 1 lies within Article 1. */
function liesWithin(place: Place, outer: Place): boolean {
  return (
    place.instrument === outer.instrument &&
    steps.every((step) => outer[step] === undefined || outer[step] === place[step])
  );
}

/** Whether a citation lies within what was read, both the place amended and the provision that amended it. */
function wasReadAs({ amendedBy, ...place }: Citation, { citation }: ReadPlace): boolean {
  const { amendedBy: read, ...amended } = citation;
  if (amendedBy === undefined || read === undefined) return false;
  return liesWithin(place, amended) && liesWithin(amendedBy, read);
}

/** No known end comes after every end. */
const lastDayOf = ({ inForceTo }: Pick<Period, "inForceTo">) => inForceTo ?? "9999-12-31";

function startsWithin(from: string, period: Period): boolean {
  return from === "unknown" || from <= lastDayOf(period);
}

/** Whether the instrument has ended, or been replaced, before the entry ends: then the entry stands on an old text. */
function isOldText(instrument: Instrument, instruments: readonly Instrument[], period: Period): boolean {
  if (lastDayOf(instrument) < lastDayOf(period)) return true;
  return successorsOf(instruments, instrument.id).some(({ relations }) =>
    relations.some(
      ({ kind, target, from }) =>
        target === instrument.id && (kind === "replaces" || kind === "repeals") && startsWithin(from, period),
    ),
  );
}

/** Whether an amendment that nobody read, and that the citation does not name, may bind within the period. */
function hasUnreadAmender(instrument: Instrument, instruments: readonly Instrument[], period: Period): boolean {
  return amendersOf(instruments, instrument.id).some(
    ({ assurance, relations }) =>
      assurance !== "verified" &&
      relations.some(
        ({ kind, target, from }) => kind === "amends" && target === instrument.id && startsWithin(from, period),
      ),
  );
}

function markOfPlace(place: Place, { whole, instruments }: LawUnderCheck, period: Period): Assurance | undefined {
  const instrument = instruments.get(place.instrument);
  if (instrument === undefined) return undefined;
  const marks: Assurance[] = [instrument.assurance];
  if (hasUnreadAmender(instrument, whole.instruments, period)) marks.push("verified-original");
  if (isOldText(instrument, whole.instruments, period)) marks.push("old-text");
  return weakestOf(marks);
}

/**
 * The strongest mark that one citation can carry for a period; `undefined` where an instrument is not held.
 *
 * 1. A citation carries at most the mark of its instrument, which says what of it was read.
 * 2. Where an instrument may be amended within the period by one that was not read, it carries at most
 *    `verified-original`.
 * 3. Where the instrument ends or is replaced within the period, it carries at most `old-text`.
 * 4. Where the citation names the provision that amended the place, the words in force are those of the amending text:
 *    if that instrument was read (`verified`) or this place of it was ({@link ReadPlace}), the citation carries
 *    `verified`; otherwise at most `verified-original`, and no more than rules 1 to 3 allow.
 */
export function markCarriedBy(citation: Citation, law: LawUnderCheck, period: Period): Assurance | undefined {
  const { amendedBy, ...place } = citation;
  const original = markOfPlace(place, law, period);
  if (amendedBy === undefined) return original;
  const amending = law.instruments.get(amendedBy.instrument);
  if (amending === undefined) return undefined;
  if (amending.assurance === "verified") return "verified";
  if (law.allowances.readPlaces.some((read) => wasReadAs(citation, read))) return "verified";
  return original === undefined ? undefined : weakestOf([original, "verified-original"]);
}

/** The places said to be read on which nothing rests. */
export function idleReadPlaces({ whole, allowances }: LawUnderCheck): readonly string[] {
  const citations = whole.entries.flatMap((entry) => groundsOf(entry, "").flatMap((ground) => ground.citations));
  return allowances.readPlaces
    .filter((read) => !citations.some((citation) => wasReadAs(citation, read)))
    .map(({ citation: { amendedBy, ...place } }) => Object.values({ ...place, by: amendedBy?.instrument }).join(" "));
}
