import { indexInstruments } from "@khuyencong/core/law";
import { dongNai } from "@khuyencong/core/packs/dong-nai";

/** The one place that knows which jurisdiction these screens are for: all of its law and figures come from core. */
export {
  decision33 as programme,
  dongNai as pack,
  dongNaiCommunes as communes,
  dongNaiProvince as province,
} from "@khuyencong/core/packs/dong-nai";

/** All instruments that a citation can name. */
export const instruments = indexInstruments(dongNai.instruments);
