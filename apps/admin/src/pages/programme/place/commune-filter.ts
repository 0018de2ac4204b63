import type { PlainDate } from "@khuyencong/core/basis";
import { type Commune, kindOn, plainSpellingKey, splitKindPrefix } from "@khuyencong/core/place";

export type KindFilter = "all" | "xa" | "phuong";

/**
 * Whether a name holds what was typed so far: "loc th", "xã cẩm". Accents never exclude: half-typed Telex has
 * wrong ones for a moment, and of two names that differ by accents alone both are shown.
 */
export function nameHolds(name: string, typed: string): boolean {
  return plainSpellingKey(name).includes(plainSpellingKey(splitKindPrefix(typed).name));
}

/** The units whose kind on the day and whose name fit, in the order given. */
export function filterCommunes(
  communes: readonly Commune[],
  filter: { readonly typed: string; readonly kind: KindFilter; readonly date: PlainDate },
): readonly Commune[] {
  return communes.filter(
    (commune) =>
      (filter.kind === "all" || kindOn(commune, filter.date) === filter.kind) && nameHolds(commune.name, filter.typed),
  );
}

const vietnameseOrder = new Intl.Collator("vi");

/** By name, as a Vietnamese dictionary orders them. */
export function inNameOrder(communes: readonly Commune[]): readonly Commune[] {
  return [...communes].sort((first, second) => vietnameseOrder.compare(first.name, second.name));
}
