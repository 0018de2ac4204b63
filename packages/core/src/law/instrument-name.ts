import { type InstrumentId, type PlainDate, plainDateSchema } from "../basis/index.js";
import type { Instrument, InstrumentKind } from "./instrument.js";

/** An instrument as a document names it: its id on record, or number and date as people write them. */
export type NamedInstrument =
  | { readonly id: InstrumentId }
  | { readonly number: string; readonly issuedOn?: PlainDate | undefined };

/** What a name means: the instruments that it can mean, and whether it is written as they are. */
export interface InstrumentReading {
  /** `spelling`: a letter, a sign or the end of the number differs; `none`: nothing on record is near. */
  readonly match: "exact" | "spelling" | "none";
  /** Two instruments can share a number; a date that is stated and fits leaves one. */
  readonly instruments: readonly Instrument[];
  /** The day that the name states, in a field of its own or in its words. */
  readonly issuedOn: PlainDate | undefined;
}

/** What documents call each kind, in full and short; the longer first, since one begins like another. */
const kindWords: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/(?:^|\s)(?:THONG TU LIEN TICH|TTLT)(?=\s|$)/, "joint-circular"],
  [/(?:^|\s)(?:VAN BAN HOP NHAT|VBHN)(?=\s|$)/, "consolidated-text"],
  [/(?:^|\s)(?:THONG TU|TT)(?=\s|$)/, "circular"],
  [/(?:^|\s)(?:NGHI DINH|ND)(?=\s|$)/, "decree"],
  [/(?:^|\s)(?:NGHI QUYET|NQ)(?=\s|$)/, "resolution"],
  [/(?:^|\s)(?:QUYET DINH|QD)(?=\s|$)/, "decision"],
  [/(?:^|\s)(?:CHI THI|CT)(?=\s|$)/, "directive"],
  [/(?:^|\s)LUAT(?=\s|$)/, "law"],
];

const dayInWords = /ngày\s*(\d{1,2})\s*(?:\/|-|tháng)\s*(\d{1,2})\s*(?:\/|-|năm)\s*(\d{4})/i;

/** Hyphens that look alike are one; spaces around the signs of a number are none. */
function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s*([/-])\s*/g, "$1");
}

/** What can be a number: spaces and case make no difference, nor what stands before and after. */
function numberKeys(text: string): readonly string[] {
  const found = tidied(text).match(/(?<!\d)\d{1,5}[a-z]?\/[\p{L}\d/-]+/gu) ?? [];
  return found.map((key) => key.replace(/[/-]+$/, "").toLocaleUpperCase("vi"));
}

/** Without marks on letters, leading zeros, and the choice between a stroke and a hyphen. */
function plainKey(key: string): string {
  return withoutMarks(key).replace(/^0+/, "").replaceAll("/", "-");
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[Đđ]/g, "D").toUpperCase();
}

function dayStatedIn(text: string): PlainDate | undefined {
  const [, day, month, year] = dayInWords.exec(text.normalize("NFC")) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return plainDateSchema.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).data;
}

function kindNamedIn(text: string): InstrumentKind | undefined {
  const before = withoutMarks(text.split(/\d/)[0] ?? "").replace(/[.,:]/g, " ");
  return kindWords.find(([words]) => words.test(before))?.[1];
}

/** Every name is held against every number on record, so what a number is written as is worked out once. */
const keysOnRecord = new WeakMap<Instrument, { readonly exact: string; readonly plain: string }>();

function keysOf(instrument: Instrument): { readonly exact: string; readonly plain: string } {
  const known = keysOnRecord.get(instrument);
  if (known !== undefined) return known;
  const exact = tidied(instrument.number).toLocaleUpperCase("vi");
  const keys = { exact, plain: plainKey(exact) };
  keysOnRecord.set(instrument, keys);
  return keys;
}

/** "TT 28/2018" stands for the one circular whose number so begins. */
function beginsLike(key: string, kind: InstrumentKind | undefined) {
  return (instrument: Instrument): boolean =>
    /^\d+-\d{4}$/.test(key) && instrument.kind === kind && keysOf(instrument).plain.startsWith(`${key}-`);
}

function ofDay(found: readonly Instrument[], issuedOn: PlainDate | undefined): readonly Instrument[] {
  const dated = found.filter((instrument) => issuedOn !== undefined && instrument.issuedOn === issuedOn);
  return dated.length > 0 ? dated : found;
}

/**
 * Reads the name of an instrument as documents write it: "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "NĐ 45/2012",
 * "số 45/2012/nđ-cp ngày 21 tháng 5 năm 2012". A lost mark ("ND-CP") or another sign is a matter of spelling.
 *
 * @example
 * ```ts
 * import { readInstrumentName } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const { instruments } = dongNaiRegister;
 * readInstrumentName(instruments, { number: "Thông tư liên tịch số 26/2014/TTLT/BTC-BCT" }).instruments[0]?.id; // => "ttlt-26-2014"
 * readInstrumentName(instruments, { number: "45/2012/ND-CP" }).match; // => "spelling"
 * ```
 */
export function readInstrumentName(instruments: readonly Instrument[], named: NamedInstrument): InstrumentReading {
  if ("id" in named) {
    const found = instruments.filter(({ id }) => id === named.id);
    return { match: found.length > 0 ? "exact" : "none", instruments: found, issuedOn: undefined };
  }
  const issuedOn = named.issuedOn ?? dayStatedIn(named.number);
  const keys = numberKeys(named.number);
  const exact = instruments.filter((instrument) => keys.includes(keysOf(instrument).exact));
  if (exact.length > 0) return { match: "exact", instruments: ofDay(exact, issuedOn), issuedOn };
  const plain = keys.map(plainKey);
  const near = instruments.filter((instrument) => plain.includes(keysOf(instrument).plain));
  const kind = kindNamedIn(named.number);
  const begun = near.length > 0 ? near : plain.flatMap((key) => instruments.filter(beginsLike(key, kind)));
  return { match: begun.length > 0 ? "spelling" : "none", instruments: ofDay(begun, issuedOn), issuedOn };
}
