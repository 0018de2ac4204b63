import type { PlainDate } from "../basis/index.js";
import type { Instrument, KnownOrUnknownDate } from "./instrument.js";
import { type InstrumentReading, type NamedInstrument, readInstrumentName } from "./instrument-name.js";
import { instrumentStanding } from "./instrument-standing.js";
import { actingOn, successorChains } from "./successor-chains.js";

/** What is wrong with one instrument that a document names; `ground` is its place in the list of names. */
export type InstrumentFault = { readonly ground: number } & (
  | { readonly kind: "unknown" }
  /** Nothing is so numbered; these are, but for a letter or a sign. */
  | { readonly kind: "spelling"; readonly near: readonly Instrument[] }
  | ({ readonly instrument: Instrument } & (
      | { readonly kind: "date-mismatch"; readonly issuedOn: PlainDate; readonly stated: PlainDate }
      /** `from` is unknown where it is only known that it was signed later. */
      | { readonly kind: "not-yet-in-force"; readonly from: KnownOrUnknownDate }
      | { readonly kind: "no-longer-in-force"; readonly successors: readonly (readonly Instrument[])[] }
      | { readonly kind: "effect-unknown" }
      /** Something took its place on a day that no source tells, or only our reasoning says so. */
      | { readonly kind: "perhaps-replaced"; readonly successors: readonly (readonly Instrument[])[] }
      /** It stands as amended, but what amended it is not named beside it. */
      | { readonly kind: "amendment-missing"; readonly amenders: readonly Instrument[] }
      /** The same, but no source tells from which day the amendment binds. */
      | { readonly kind: "amendment-unclear"; readonly amenders: readonly Instrument[] }
      | { readonly kind: "repeated" }
    ))
);

interface Surroundings {
  readonly instruments: readonly Instrument[];
  readonly named: readonly Instrument[];
  readonly date: PlainDate;
}

function* dateFaults(
  ground: number,
  { instruments: found, issuedOn: stated }: InstrumentReading,
): Generator<InstrumentFault> {
  const [instrument, ...others] = found;
  if (instrument === undefined || others.length > 0 || stated === undefined) return;
  const { issuedOn } = instrument;
  if (issuedOn !== "unknown" && issuedOn !== stated) {
    yield { kind: "date-mismatch", ground, instrument, issuedOn, stated };
  }
}

function* standingFaults(ground: number, instrument: Instrument, around: Surroundings): Generator<InstrumentFault> {
  const { instruments, date } = around;
  const standing = instrumentStanding(instrument, date);
  if (standing === "not-yet-in-force") {
    yield { kind: "not-yet-in-force", ground, instrument, from: instrument.inForceFrom };
    return;
  }
  const successors = successorChains(instruments, instrument.id, date);
  if (standing === "no-longer-in-force") {
    yield { kind: "no-longer-in-force", ground, instrument, successors };
    return;
  }
  if (successors.length > 0) yield { kind: "perhaps-replaced", ground, instrument, successors };
  else if (standing === "unknown") yield { kind: "effect-unknown", ground, instrument };
  const amenders = missingAmenders(instrument, around);
  const binding = amenders.filter((amender) => instrumentStanding(amender, date) === "in-force");
  const unclear = amenders.filter((amender) => instrumentStanding(amender, date) === "unknown");
  if (binding.length > 0) yield { kind: "amendment-missing", ground, instrument, amenders: binding };
  if (unclear.length > 0) yield { kind: "amendment-unclear", ground, instrument, amenders: unclear };
}

/** A consolidated text that holds both stands for the amendment too. */
function missingAmenders(instrument: Instrument, { instruments, named, date }: Surroundings): readonly Instrument[] {
  const holds = ({ relations }: Instrument, id: string) =>
    relations.some(({ kind, target }) => kind === "consolidates" && target === id);
  return actingOn(instruments, instrument.id, ["amends"], date).filter(
    (amender) =>
      !named.some(({ id }) => id === amender.id) &&
      !named.some((text) => holds(text, instrument.id) && holds(text, amender.id)),
  );
}

/**
 * What is wrong with the instruments that a document of a day names, in the order of the names: numbers that nothing on
 * record bears, wrong days of signing, what was no longer or not yet in force, what is of unknown effect, what stands
 * only as amended while the amendment is not named, and what is named twice.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { instrumentFaults } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const named = [{ number: "26/2014/TTLT-BTC-BCT" }, { number: "33/QĐ-UBND" }];
 * instrumentFaults(dongNaiRegister.instruments, named, plainDate("2026-03-16")).map(({ kind, ground }) => [kind, ground]);
 * // => [["no-longer-in-force", 0]]
 * ```
 */
export function instrumentFaults(
  instruments: readonly Instrument[],
  names: readonly NamedInstrument[],
  date: PlainDate,
): readonly InstrumentFault[] {
  const readings = names.map((name) => readInstrumentName(instruments, name));
  const firsts = readings.map((reading) => reading.instruments[0]);
  const around = { instruments, named: firsts.flatMap((first) => first ?? []), date };
  return readings.flatMap((reading, ground): readonly InstrumentFault[] => {
    const instrument = firsts[ground];
    if (instrument === undefined) return [{ kind: "unknown", ground }];
    const spelling: readonly InstrumentFault[] =
      reading.match === "spelling" ? [{ kind: "spelling", ground, near: reading.instruments }] : [];
    if (firsts.indexOf(instrument) < ground) return [...spelling, { kind: "repeated", ground, instrument }];
    return [...spelling, ...standingFaults(ground, instrument, around), ...dateFaults(ground, reading)];
  });
}
