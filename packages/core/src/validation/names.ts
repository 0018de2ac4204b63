import type { BilingualText, PlainDate } from "../basis/index.js";
import { type Commune, fullNameOn, type Province } from "../place/index.js";

/** A unit with its kind on a day, or its bare name where the kind on that day is not known. */
export function unitName(unit: Commune | Province, date: PlainDate): BilingualText {
  return fullNameOn(unit, date) ?? { vi: unit.name, en: unit.name };
}

/** Names one after the other, as a sentence lists them. */
export function listed(names: readonly BilingualText[], separator = "; "): BilingualText {
  return { vi: names.map(({ vi }) => vi).join(separator), en: names.map(({ en }) => en).join(separator) };
}
