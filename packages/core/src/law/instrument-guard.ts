import {
  type BilingualText,
  type Citation,
  type Finding,
  fillText,
  formatDate,
  type PlainDate,
  type Where,
} from "../basis/index.js";
import type { Instrument } from "./instrument.js";
import { type InstrumentFault, instrumentFaults } from "./instrument-faults.js";
import type { NamedInstrument } from "./instrument-name.js";
import { lawMessages } from "./messages.js";
import { actingOn } from "./successor-chains.js";

type Kind = InstrumentFault["kind"];

const severities: Readonly<Record<Kind, Finding["severity"]>> = {
  unknown: "warning",
  spelling: "note",
  "date-mismatch": "error",
  "not-yet-in-force": "error",
  "no-longer-in-force": "error",
  "effect-unknown": "note",
  "perhaps-replaced": "warning",
  "amendment-missing": "warning",
  "amendment-unclear": "note",
  repeated: "warning",
};

function joined(texts: readonly BilingualText[], separator: string): BilingualText {
  return { vi: texts.map(({ vi }) => vi).join(separator), en: texts.map(({ en }) => en).join(separator) };
}

/**
 * Names of instruments one after the other, as a sentence lists them.
 *
 * @example
 * ```ts
 * import { instrumentNames } from "@khuyencong/core/law";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * instrumentNames(dongNai.instruments.slice(0, 2)).vi; // => "Nghị định số 45/2012/NĐ-CP; Nghị định số 235/2025/NĐ-CP"
 * ```
 */
export function instrumentNames(instruments: readonly Instrument[]): BilingualText {
  return joined(
    instruments.map(({ shortName }) => shortName),
    "; ",
  );
}

/**
 * Chains of successors in words: each step after the other, each chain after the other.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { chainText, successorChains } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * chainText(successorChains(dongNaiRegister.instruments, "ttlt-125-2009", plainDate("2026-03-01"))).vi;
 * // => "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT → Thông tư số 28/2018/TT-BTC"
 * ```
 */
export function chainText(chains: readonly (readonly Instrument[])[]): BilingualText {
  return joined(
    chains.map((chain) =>
      joined(
        chain.map(({ shortName }) => shortName),
        " → ",
      ),
    ),
    "; ",
  );
}

/** What to cite instead: the ends of the chains, each with what amended it. */
function successorAdvice(
  instruments: readonly Instrument[],
  chains: readonly (readonly Instrument[])[],
  date: PlainDate,
): BilingualText {
  const lasts = chains.flatMap((chain) => chain.at(-1) ?? []);
  return joined(
    lasts.map((last) => {
      const amenders = actingOn(instruments, last.id, ["amends"], date);
      const after = amenders.length === 0 ? lawMessages.nothing : lawMessages.asAmendedBy(instrumentNames(amenders));
      return { vi: `${last.shortName.vi}${after.vi}`, en: `${last.shortName.en}${after.en}` };
    }),
    "; ",
  );
}

function instrumentsOf(fault: InstrumentFault): readonly Instrument[] {
  if (fault.kind === "unknown") return [];
  if (fault.kind === "spelling") return fault.near;
  if ("successors" in fault) return [fault.instrument, ...fault.successors.flat()];
  if ("amenders" in fault) return [fault.instrument, ...fault.amenders];
  return [fault.instrument];
}

function slotsOf(
  fault: InstrumentFault,
  { instruments, date, number }: { instruments: readonly Instrument[]; date: PlainDate; number: string },
): Readonly<Record<string, string | BilingualText>> {
  const slots = { number, date: formatDate(date) };
  if (fault.kind === "unknown") return slots;
  if (fault.kind === "spelling") return { ...slots, near: instrumentNames(fault.near) };
  const named = { ...slots, instrument: fault.instrument.shortName };
  switch (fault.kind) {
    case "date-mismatch":
      return { ...named, issuedOn: formatDate(fault.issuedOn), stated: formatDate(fault.stated) };
    case "not-yet-in-force":
      return {
        ...named,
        since: fault.from === "unknown" ? lawMessages.nothing : lawMessages.inForceFrom(formatDate(fault.from)),
      };
    case "no-longer-in-force":
    case "perhaps-replaced": {
      const { successors } = fault;
      const none = successors.length === 0;
      return {
        ...named,
        successors: none ? lawMessages.nothing : lawMessages.replacedBy(chainText(successors)),
        instead: none ? lawMessages.inForceText : successorAdvice(instruments, successors, date),
      };
    }
    case "amendment-missing":
    case "amendment-unclear":
      return { ...named, amenders: instrumentNames(fault.amenders) };
    case "effect-unknown": {
      const { note } = fault.instrument;
      return { ...named, note: note === undefined ? lawMessages.nothing : lawMessages.withNote(note) };
    }
    case "repeated":
      return named;
  }
}

/**
 * Guards the legal grounds of a document against dead law: one finding for everything that {@link instrumentFaults}
 * sees, with what to cite instead. Names are ids on record (as citations hold them) or numbers as people write them.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { guardInstruments } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const named = [{ number: "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT" }];
 * guardInstruments(dongNaiRegister.instruments, named, plainDate("2026-03-16")).map(({ code, fix }) => [code, fix?.vi]);
 * // => [["instrument.no-longer-in-force", "Thay bằng Thông tư số 28/2018/TT-BTC (được sửa đổi, bổ sung bởi Thông tư số 64/2024/TT-BTC), hoặc bỏ căn cứ này."]]
 * ```
 */
export function guardInstruments(
  instruments: readonly Instrument[],
  names: readonly NamedInstrument[],
  date: PlainDate,
  whereOf: (ground: number) => Where | undefined = () => undefined,
): readonly Finding[] {
  return instrumentFaults(instruments, names, date).map((fault): Finding => {
    const name = names[fault.ground];
    const number = name === undefined ? "" : "id" in name ? name.id : name.number.normalize("NFC").slice(0, 120);
    const slots = slotsOf(fault, { instruments, date, number });
    const { message, fix } = lawMessages.faults[fault.kind];
    const where = whereOf(fault.ground);
    return {
      code: `instrument.${fault.kind}`,
      severity: severities[fault.kind],
      category: "legal-basis",
      message: fillText(message, slots),
      citations: instrumentsOf(fault).map(({ id }) => ({ instrument: id })),
      ...(where && { where }),
      fix: fillText(fix, slots),
    };
  });
}

/**
 * The instruments that citations name, each once, for {@link guardInstruments}: the cited ones and what amended them.
 *
 * @example
 * ```ts
 * import { namesCited } from "@khuyencong/core/law";
 * namesCited([{ instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } }]);
 * // => [{ id: "nd-45-2012" }, { id: "nd-235-2025" }]
 * ```
 */
export function namesCited(citations: readonly Citation[]): readonly NamedInstrument[] {
  const ids = citations.flatMap(({ instrument, amendedBy }) =>
    amendedBy === undefined ? [instrument] : [instrument, amendedBy.instrument],
  );
  return [...new Set(ids)].map((id) => ({ id }));
}
