import { suspicionOf, type TextSuspicion } from "../basis/index.js";
import type { Commune } from "./administrative-unit.js";
import { splitKindPrefix } from "./kind-prefix.js";
import { indexNames, matchName, type NameAgreement, type NameIndex, namesNear } from "./name-index.js";
import { isSpellingWithFewerMarks, spellingKey, tidySpelling } from "./place-spelling.js";
import type { Territory } from "./territory.js";

/**
 * What a typed name leads to. `normalised` says that the text came with decomposed accents (NFD) and was
 * composed first; `agreement` says how far the spelling may be off, so that the reader can be told.
 */
export type CommuneNameLookUp =
  | {
      readonly kind: "found";
      readonly commune: Commune;
      readonly agreement: NameAgreement;
      readonly normalised: boolean;
    }
  | { readonly kind: "ambiguous"; readonly communes: readonly Commune[]; readonly normalised: boolean }
  | { readonly kind: "not-found"; readonly near: readonly Commune[]; readonly normalised: boolean }
  | { readonly kind: "suspicious"; readonly suspicion: Exclude<TextSuspicion, "not-nfc"> };

const indexes = new WeakMap<readonly Commune[], NameIndex<Commune>>();

function nameIndexOf(communes: readonly Commune[]): NameIndex<Commune> {
  const known = indexes.get(communes);
  if (known !== undefined) return known;
  const index = indexNames(communes);
  indexes.set(communes, index);
  return index;
}

/** Takes off ", tỉnh Đồng Nai", but no other tail: a district after the comma speaks of an old unit. */
function withoutOwnProvince(text: string, provinceName: string): string {
  const comma = text.lastIndexOf(",");
  if (comma < 0) return text;
  const tail = tidySpelling(text.slice(comma + 1)).replace(/^(?:(?:tỉnh|tinh|thành phố|thanh pho|tp)\s|tp\.)\s*/u, "");
  const isOwn = spellingKey(tail) === spellingKey(provinceName) || isSpellingWithFewerMarks(tail, provinceName);
  return isOwn ? text.slice(0, comma) : text;
}

/**
 * The commune that people mean by what they type: with or without its kind before it, in any case, with the tone on
 * either vowel, without accents where only one commune can be meant. The kind typed is not held against the name,
 * since a unit may have changed it. Letters of another script and hidden characters are reported, not repaired;
 * decomposed accents are the same letters and are composed. Old units of before 01/07/2025 are not looked up here.
 *
 * @example
 * ```ts
 * import { findCommuneByName, territorySchema } from "@khuyencong/core/place";
 * const kinds = [{ kind: "xa", from: "2025-07-01", to: null }];
 * const province = { code: "75", name: "Đồng Nai", kinds: [{ kind: "tinh", from: "2025-07-01", to: null }] };
 * const names = [["25280", "Lộc Thạnh"], ["25294", "Lộc Thành"], ["26221", "Phú Hòa"]];
 * const communes = names.map(([code, name]) => ({ code, name, kinds, former: "dong-nai" }));
 * const territory = territorySchema.parse({ province, communes });
 * findCommuneByName(territory, "XÃ PHÚ HOÀ").kind; // => "found"
 * findCommuneByName(territory, "Loc Thanh").kind; // => "ambiguous"
 * findCommuneByName(territory, "Phú H\u043Ea"); // => { kind: "suspicious", suspicion: "foreign-letter" }
 * ```
 */
export function findCommuneByName(territory: Territory, text: string): CommuneNameLookUp {
  const composed = text.normalize("NFC");
  const normalised = composed !== text;
  const suspicion = suspicionOf(composed);
  if (suspicion !== undefined && suspicion !== "not-nfc") return { kind: "suspicious", suspicion };

  const index = nameIndexOf(territory.communes);
  const whole = withoutOwnProvince(composed, territory.province.name);
  const { name } = splitKindPrefix(whole);
  // The whole text first: a name may itself begin like a kind.
  const wholeMatch = matchName(index, whole);
  const { agreement, units } = wholeMatch.units.length > 0 ? wholeMatch : matchName(index, name);

  const [commune, ...others] = units;
  if (commune === undefined) return { kind: "not-found", near: namesNear(index, name), normalised };
  if (others.length > 0) return { kind: "ambiguous", communes: units, normalised };
  return { kind: "found", commune, agreement, normalised };
}
