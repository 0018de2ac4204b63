import type { PlainDate } from "@khuyencong/core/basis";
import { type Commune, kindOn } from "@khuyencong/core/place";
import { nameHolds } from "../../../data/name-search";

export type KindFilter = "all" | "xa" | "phuong";

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
