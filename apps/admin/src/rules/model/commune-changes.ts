import type { PlainDate } from "@khuyencong/core/basis";
import { type AreaKind, areaKindOn, type Commune, type Province } from "@khuyencong/core/place";

/** Communes and wards that went from one kind of area to another; `undefined` where the unit did not exist. */
export interface CommuneChange {
  readonly before: AreaKind | undefined;
  readonly after: AreaKind | undefined;
  readonly communes: readonly Commune[];
}

/** Which units are of another kind of area on another day: the largest group of them first. */
export function communeChanges(
  province: Province,
  communes: readonly Commune[],
  [from, to]: readonly [PlainDate, PlainDate],
): readonly CommuneChange[] {
  const changes = new Map<string, CommuneChange>();
  for (const commune of communes) {
    const [before, after] = [areaKindOn(province, commune, from), areaKindOn(province, commune, to)];
    if (before === after) continue;
    const key = `${before} ${after}`;
    changes.set(key, { before, after, communes: [...(changes.get(key)?.communes ?? []), commune] });
  }
  return [...changes.values()].sort((first, second) => second.communes.length - first.communes.length);
}
