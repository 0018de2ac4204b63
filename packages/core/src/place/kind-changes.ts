import type { BilingualText, PlainDate } from "../basis/index.js";
import type { Commune, CommuneKind, Province, ProvinceKind } from "./administrative-unit.js";
import type { Territory } from "./territory.js";
import { fullNameOn, kindOn } from "./unit-on-date.js";

/** A unit that was of one kind on one day and of another, or of none that a source tells, on the other. */
export interface KindChange<Kind extends CommuneKind | ProvinceKind> {
  readonly code: string;
  readonly name: string;
  readonly before: Kind | undefined;
  readonly after: Kind | undefined;
  /** The unit with its kind on each of the days, as running text writes it. */
  readonly fullNameBefore: BilingualText | undefined;
  readonly fullNameAfter: BilingualText | undefined;
}

/** Which units of a territory changed their kind between two days: communes that became wards, a province a city. */
export interface KindChanges {
  readonly province: KindChange<ProvinceKind> | undefined;
  readonly communes: readonly KindChange<CommuneKind>[];
}

function namesOf(unit: Commune | Province, { from, to }: { readonly from: PlainDate; readonly to: PlainDate }) {
  const { code, name } = unit;
  return { code, name, fullNameBefore: fullNameOn(unit, from), fullNameAfter: fullNameOn(unit, to) };
}

/**
 * What changed in the kinds of a territory's units from one day to another, communes in the order of the territory.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { dongNaiTerritory } from "@khuyencong/core/packs/dong-nai";
 * import { kindChangesBetween } from "@khuyencong/core/place";
 * const changes = kindChangesBetween(dongNaiTerritory, plainDate("2026-04-29"), plainDate("2026-04-30"));
 * changes.communes.length; // => 10
 * changes.province?.after; // => "thanh-pho"
 * ```
 */
export function kindChangesBetween(territory: Territory, from: PlainDate, to: PlainDate): KindChanges {
  const days = { from, to };
  const { province } = territory;
  const [before, after] = [kindOn(province, from), kindOn(province, to)];
  const communes = territory.communes.flatMap((commune): readonly KindChange<CommuneKind>[] => {
    const [first, second] = [kindOn(commune, from), kindOn(commune, to)];
    return first === second ? [] : [{ ...namesOf(commune, days), before: first, after: second }];
  });
  return { province: before === after ? undefined : { ...namesOf(province, days), before, after }, communes };
}
