import type { BilingualText, Citation, InstrumentId } from "../basis/index.js";
import type { Instrument } from "./instrument.js";

type PlaceInInstrument = Omit<Citation, "amendedBy">;

/** Vietnamese names the smallest part first; lower-case, as the field writes it. */
function vietnamesePlace(place: PlaceInInstrument): string {
  return [
    place.point && `điểm ${place.point}`,
    place.clause && `khoản ${place.clause}`,
    place.article && `Điều ${place.article}`,
    place.section && `mục ${place.section}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function englishPlace(place: PlaceInInstrument): string {
  return [
    place.section && `Section ${place.section}`,
    place.article && `Article ${place.article}`,
    place.clause && `clause ${place.clause}`,
    place.point && `point ${place.point}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Instruments by id, for look-up. */
export type InstrumentIndex = ReadonlyMap<InstrumentId, Instrument>;

/**
 * Instruments by id.
 *
 * @example
 * ```ts
 * import { indexInstruments } from "@khuyencong/core/law";
 * indexInstruments([]).size; // => 0
 * ```
 */
export function indexInstruments(instruments: readonly Instrument[]): InstrumentIndex {
  return new Map(instruments.map((instrument) => [instrument.id, instrument]));
}

function placeText(place: PlaceInInstrument, instruments: InstrumentIndex): BilingualText {
  const instrument = instruments.get(place.instrument);
  if (instrument === undefined) throw new RangeError(`Unknown instrument: ${place.instrument}`);
  const vi = vietnamesePlace(place);
  const en = englishPlace(place);
  return {
    vi: vi === "" ? instrument.shortName.vi : `${vi} ${instrument.shortName.vi}`,
    en: en === "" ? instrument.shortName.en : `${en} of ${instrument.shortName.en}`,
  };
}

/**
 * A citation in words, smallest part first in Vietnamese, with the provision that amended it.
 * Throws `RangeError` when the instrument is not in the index: an uncited instrument is a fault of the pack.
 *
 * @example
 * ```ts
 * import { citationText, indexInstruments } from "@khuyencong/core/law";
 * import { national } from "@khuyencong/core/packs/national";
 * const instruments = indexInstruments(national.instruments);
 * citationText({ instrument: "nd-45-2012", article: "1", clause: "2", point: "a", amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" } }, instruments).vi;
 * // => "điểm a khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP, được sửa đổi bởi khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP"
 * ```
 */
export function citationText(citation: Citation, instruments: InstrumentIndex): BilingualText {
  const { amendedBy, ...place } = citation;
  const base = placeText(place, instruments);
  if (amendedBy === undefined) return base;
  const amender = placeText(amendedBy, instruments);
  return { vi: `${base.vi}, được sửa đổi bởi ${amender.vi}`, en: `${base.en}, as amended by ${amender.en}` };
}
