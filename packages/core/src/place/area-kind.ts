import * as z from "zod/mini";
import type { BilingualText, PlainDate } from "../basis/index.js";
import type { Commune, CommuneKind, Province, ProvinceKind } from "./administrative-unit.js";
import { kindOn } from "./unit-on-date.js";

/**
 * The six kinds of area that the law on industrial promotion tells apart since 15/10/2025:
 * commune, ward or special zone, of a province or of a centrally-run city.
 *
 * @example
 * ```ts
 * import { areaKinds } from "@khuyencong/core/place";
 * areaKinds.length; // => 6
 * ```
 */
export const areaKinds = [
  "province-commune",
  "province-ward",
  "province-special-zone",
  "city-commune",
  "city-ward",
  "city-special-zone",
] as const;

/**
 * One of the six kinds of area.
 *
 * @example
 * ```ts
 * import { areaKindSchema } from "@khuyencong/core/place";
 * areaKindSchema.safeParse("city-ward").success; // => true
 * ```
 */
export const areaKindSchema = z.enum(areaKinds);
export type AreaKind = z.infer<typeof areaKindSchema>;

/**
 * Words for the kinds of area.
 *
 * @example
 * ```ts
 * import { areaKindLabels } from "@khuyencong/core/place";
 * areaKindLabels["province-ward"].vi; // => "phường của tỉnh"
 * ```
 */
export const areaKindLabels: Readonly<Record<AreaKind, BilingualText>> = {
  "province-commune": { vi: "xã của tỉnh", en: "commune of a province" },
  "province-ward": { vi: "phường của tỉnh", en: "ward of a province" },
  "province-special-zone": { vi: "đặc khu của tỉnh", en: "special zone of a province" },
  "city-commune": { vi: "xã của thành phố trực thuộc trung ương", en: "commune of a centrally-run city" },
  "city-ward": { vi: "phường của thành phố trực thuộc trung ương", en: "ward of a centrally-run city" },
  "city-special-zone": {
    vi: "đặc khu của thành phố trực thuộc trung ương",
    en: "special zone of a centrally-run city",
  },
};

// A township has no row: the kind was gone before the law began to ask for these six.
const areaKindByKinds: Readonly<Record<ProvinceKind, Readonly<Partial<Record<CommuneKind, AreaKind>>>>> = {
  tinh: { xa: "province-commune", phuong: "province-ward", "dac-khu": "province-special-zone" },
  "thanh-pho": { xa: "city-commune", phuong: "city-ward", "dac-khu": "city-special-zone" },
};

/**
 * What kind of area a commune was on a day. `undefined` when the day lies outside every known period of the
 * commune or of the province, or for a township: then it is not known, which is not the same as "no".
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { areaKindOn, communeSchema, provinceSchema } from "@khuyencong/core/place";
 * const cityKinds = [{ kind: "tinh", from: "2025-07-01", to: "2026-04-29" }, { kind: "thanh-pho", from: "2026-04-30", to: null }];
 * const province = provinceSchema.parse({ code: "75", name: "Đồng Nai", kinds: cityKinds });
 * const wardKinds = [{ kind: "xa", from: "2025-07-01", to: "2026-04-29" }, { kind: "phuong", from: "2026-04-30", to: null }];
 * const longThanh = communeSchema.parse({ code: "26368", name: "Long Thành", kinds: wardKinds, former: "dong-nai" });
 * areaKindOn(province, longThanh, plainDate("2026-04-29")); // => "province-commune"
 * areaKindOn(province, longThanh, plainDate("2026-04-30")); // => "city-ward"
 * ```
 */
export function areaKindOn(province: Province, commune: Commune, date: PlainDate): AreaKind | undefined {
  const provinceKind = kindOn(province, date);
  const communeKind = kindOn(commune, date);
  if (provinceKind === undefined || communeKind === undefined) return undefined;
  return areaKindByKinds[provinceKind][communeKind];
}
