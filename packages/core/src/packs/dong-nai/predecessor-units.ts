import {
  type Commune,
  type CommuneKind,
  findCommuneByCode,
  indexNames,
  isSpellingWithFewerMarks,
  matchName,
  splitKindPrefix,
} from "../../place/index.js";
import { dongNaiTerritory } from "./communes.js";
import { type PredecessorName, predecessorTable } from "./predecessor-units-table.js";

/**
 * A unit that ended on 30/06/2025, and the codes of the present units that it went into: one, or more where it was
 * split. The source names the receiving units only, not which hamlets went where.
 */
export interface PredecessorUnit {
  readonly kind: CommuneKind;
  readonly name: string;
  /** With its kind, as documents of the time wrote it: "Huyện Xuân Lộc". */
  readonly district: string;
  readonly former: string;
  readonly into: readonly string[];
}

function kindAndName(written: PredecessorName): Pick<PredecessorUnit, "kind" | "name"> {
  if (written.startsWith("Thị trấn ")) return { kind: "thi-tran", name: written.slice("Thị trấn ".length) };
  if (written.startsWith("Phường ")) return { kind: "phuong", name: written.slice("Phường ".length) };
  return { kind: "xa", name: written.slice("Xã ".length) };
}

function readTable(): readonly PredecessorUnit[] {
  const units = new Map<string, PredecessorUnit>();
  for (const [code, district, ...names] of predecessorTable) {
    const former = findCommuneByCode(dongNaiTerritory, code)?.former;
    if (former === undefined) throw new RangeError(`Predecessor units of an unknown commune: ${code}`);
    for (const written of names) {
      const key = `${written}, ${district}`;
      const into = [...(units.get(key)?.into ?? []), code];
      units.set(key, { ...kindAndName(written), district, former, into });
    }
  }
  return [...units.values()];
}

/** The 270 units of before 01/07/2025, in the order of the present units they went into. */
export const predecessorUnits: readonly PredecessorUnit[] = /* @__PURE__ */ readTable();

const unitsByName = /* @__PURE__ */ indexNames(predecessorUnits);

function isDistrict(typed: string, district: string): boolean {
  const bare = district.replace(/^(?:Huyện|Thị xã|Thành phố) /u, "");
  return isSpellingWithFewerMarks(typed, district) || isSpellingWithFewerMarks(typed, bare);
}

/**
 * The old units that a typed name can mean: "Xuân Tâm", "Thị trấn Tân Phú", "Xã Bình Sơn, huyện Long Thành".
 * Names repeat across districts, so there may be several; a district after the comma decides. A kind before the name
 * decides too, unless no old unit of that name had it.
 *
 * @example
 * ```ts
 * import { findPredecessorUnits } from "@khuyencong/core/packs/dong-nai";
 * findPredecessorUnits("Tân Phú").length; // => 3
 * findPredecessorUnits("Xã Xuân Tâm"); // => [
 * //   { kind: "xa", name: "Xuân Tâm", district: "Huyện Xuân Lộc", former: "dong-nai", into: ["26359", "26446"] },
 * // ]
 * ```
 */
export function findPredecessorUnits(text: string): readonly PredecessorUnit[] {
  const [namePart = "", districtPart] = text.normalize("NFC").split(",");
  const { kind, name } = splitKindPrefix(namePart);
  const named = matchName(unitsByName, name).units;
  const ofDistrict =
    districtPart === undefined ? named : named.filter((unit) => isDistrict(districtPart, unit.district));
  const ofKind = ofDistrict.filter((unit) => unit.kind === kind);
  return ofKind.length > 0 ? ofKind : ofDistrict;
}

/**
 * The present communes that an old unit went into.
 *
 * @example
 * ```ts
 * import { findPredecessorUnits, presentCommunesOf } from "@khuyencong/core/packs/dong-nai";
 * findPredecessorUnits("Xuân Tâm").flatMap(presentCommunesOf).map(({ name }) => name); // => ["Xuân Đông", "Xuân Hòa"]
 * ```
 */
export function presentCommunesOf(unit: PredecessorUnit): readonly Commune[] {
  return dongNaiTerritory.communes.filter((commune) => unit.into.includes(commune.code));
}

/**
 * The old units that went into a present commune, in whole or in part.
 *
 * @example
 * ```ts
 * import { predecessorsOf } from "@khuyencong/core/packs/dong-nai";
 * predecessorsOf({ code: "26005" }).map(({ name }) => name); // => ["Tân Hòa", "Hố Nai 3"]
 * ```
 */
export function predecessorsOf(commune: Pick<Commune, "code">): readonly PredecessorUnit[] {
  return predecessorUnits.filter((unit) => unit.into.includes(commune.code));
}

/**
 * The districts of before 01/07/2025 that a present commune was drawn from, without repetition.
 *
 * @example
 * ```ts
 * import { formerDistrictsOf } from "@khuyencong/core/packs/dong-nai";
 * formerDistrictsOf({ code: "26359" }); // => ["Huyện Cẩm Mỹ", "Huyện Xuân Lộc"]
 * ```
 */
export function formerDistrictsOf(commune: Pick<Commune, "code">): readonly string[] {
  return [...new Set(predecessorsOf(commune).map((unit) => unit.district))];
}

/**
 * Old units that bore a present commune's name but lie elsewhere today: the old ward An Lộc lies in Bình Long.
 * A document older than 01/07/2025 that names such a commune may mean another place.
 *
 * @example
 * ```ts
 * import { oldNamesakesElsewhere } from "@khuyencong/core/packs/dong-nai";
 * oldNamesakesElsewhere({ code: "25333", name: "An Lộc" }).map(({ into }) => into); // => [["25326"]]
 * ```
 */
export function oldNamesakesElsewhere(commune: Pick<Commune, "code" | "name">): readonly PredecessorUnit[] {
  return matchName(unitsByName, commune.name).units.filter((unit) => !unit.into.includes(commune.code));
}
