import { plainSpellingKey, splitKindPrefix } from "@khuyencong/core/place";

/**
 * Whether a name holds what was typed so far: "loc th", "xã cẩm". Accents never exclude: half-typed Telex has
 * wrong ones for a moment, and of two names that differ by accents alone both are shown.
 */
export function nameHolds(name: string, typed: string): boolean {
  return plainSpellingKey(name).includes(plainSpellingKey(splitKindPrefix(typed).name));
}

const vietnameseOrder = new Intl.Collator("vi");

/** By name, as a Vietnamese dictionary orders them. */
export function inNameOrder<Named extends { readonly name: string }>(units: readonly Named[]): readonly Named[] {
  return [...units].sort((first, second) => vietnameseOrder.compare(first.name, second.name));
}
