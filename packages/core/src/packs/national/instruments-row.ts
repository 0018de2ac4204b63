import { type Assurance, type BilingualText, type Citation, type PlainDate, plainDate } from "../../basis/index.js";
import type { Instrument, InstrumentKind, KnownOrUnknownDate } from "../../law/index.js";

/** What documents call each kind, before "số". */
const kindNames: Readonly<Record<InstrumentKind, BilingualText>> = {
  law: { vi: "Luật", en: "Law" },
  resolution: { vi: "Nghị quyết", en: "Resolution" },
  decree: { vi: "Nghị định", en: "Decree" },
  circular: { vi: "Thông tư", en: "Circular" },
  "joint-circular": { vi: "Thông tư liên tịch", en: "Joint Circular" },
  decision: { vi: "Quyết định", en: "Decision" },
  directive: { vi: "Chỉ thị", en: "Directive" },
  "consolidated-text": { vi: "Văn bản hợp nhất", en: "Consolidated Text" },
};

type Relation = Instrument["relations"][number];

/** One instrument as a row of a table: what can be derived (short name, empty lists) is left out. */
export interface InstrumentRow {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly number: string;
  readonly title: BilingualText;
  readonly issuer: BilingualText;
  /** The days as `YYYY-MM-DD`; left out where no source we hold tells them. */
  readonly issuedOn?: string;
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
  /** What it does to others: kind, target, first day (left out where unknown), mark, the clause where it was read. */
  readonly does?: readonly (readonly [
    kind: Relation["kind"],
    target: string,
    from: string | undefined,
    assurance: Assurance,
    clause?: Pick<Citation, "article" | "clause">,
  ])[];
  readonly assurance: Assurance;
  readonly note?: BilingualText;
}

function knownDate(text: string | undefined): KnownOrUnknownDate {
  return text === undefined ? "unknown" : plainDate(text);
}

function lastDay(text: string | undefined): PlainDate | null {
  return text === undefined ? null : plainDate(text);
}

/** Laws are named with their subject, other instruments by number alone, as documents do. */
function shortNameOf({ kind, number, title }: InstrumentRow): BilingualText {
  const { vi, en } = kindNames[kind];
  if (kind === "law") return { vi: `${vi} ${title.vi} số ${number}`, en: `${en} ${title.en} No. ${number}` };
  return { vi: `${vi} số ${number}`, en: `${en} No. ${number}` };
}

/**
 * A full instrument from a row of a table. A date left out becomes `unknown`: it is never guessed.
 *
 * @example
 * ```ts
 * import { national } from "@khuyencong/core/packs/national";
 * national.instruments.find(({ id }) => id === "nd-45-2012")?.shortName.vi; // => "Nghị định số 45/2012/NĐ-CP"
 * ```
 */
export function instrumentFromRow(row: InstrumentRow): Instrument {
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    shortName: shortNameOf(row),
    title: row.title,
    issuer: row.issuer,
    issuedOn: knownDate(row.issuedOn),
    inForceFrom: knownDate(row.inForceFrom),
    inForceTo: lastDay(row.inForceTo),
    relations: (row.does ?? []).map(([kind, target, from, assurance, clause]) => ({
      kind,
      target,
      from: knownDate(from),
      assurance,
      ...(clause && { citation: { instrument: row.id, ...clause } }),
    })),
    assurance: row.assurance,
    ...(row.note && { note: row.note }),
  };
}
