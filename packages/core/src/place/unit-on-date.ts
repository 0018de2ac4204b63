import type { BilingualText, PlainDate } from "../basis/index.js";
import type { Commune, CommuneKind, Province, ProvinceKind } from "./administrative-unit.js";

/** Words for the kinds of units, as running text writes them. */
const kindWords: Readonly<Record<CommuneKind | ProvinceKind, BilingualText>> = {
  xa: { vi: "xã", en: "commune" },
  phuong: { vi: "phường", en: "ward" },
  "dac-khu": { vi: "đặc khu", en: "special zone" },
  "thi-tran": { vi: "thị trấn", en: "township" },
  tinh: { vi: "tỉnh", en: "province" },
  "thanh-pho": { vi: "thành phố", en: "city" },
};

/** The dated kinds of a unit: all that is needed to say what it was on a day. */
interface DatedKinds<Kind> {
  readonly kinds: readonly { readonly kind: Kind; readonly from: PlainDate; readonly to: PlainDate | null }[];
}

/**
 * The kind a unit had on a day; `undefined` when the day lies outside every period the source tells.
 * Both ends of a period belong to it.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { kindOn, provinceSchema } from "@khuyencong/core/place";
 * const kinds = [{ kind: "tinh", from: "2025-07-01", to: "2026-04-29" }, { kind: "thanh-pho", from: "2026-04-30", to: null }];
 * const province = provinceSchema.parse({ code: "75", name: "Đồng Nai", kinds });
 * kindOn(province, plainDate("2026-04-29")); // => "tinh"
 * kindOn(province, plainDate("2026-04-30")); // => "thanh-pho"
 * kindOn(province, plainDate("2025-06-30")); // => undefined
 * ```
 */
export function kindOn<Kind extends CommuneKind | ProvinceKind>(
  unit: DatedKinds<Kind>,
  date: PlainDate,
): Kind | undefined {
  return unit.kinds.find((period) => period.from <= date && (period.to === null || date <= period.to))?.kind;
}

/**
 * A unit's name with its kind on a day, as running text writes it: a document dated before 30/04/2026 says
 * "tỉnh Đồng Nai". `undefined` when the day lies outside every period the source tells.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { communeSchema, fullNameOn } from "@khuyencong/core/place";
 * const kinds = [{ kind: "xa", from: "2025-07-01", to: null }];
 * const commune = communeSchema.parse({ code: "26341", name: "Cẩm Mỹ", kinds, former: "dong-nai" });
 * fullNameOn(commune, plainDate("2026-03-01")); // => { vi: "xã Cẩm Mỹ", en: "Cẩm Mỹ commune" }
 * ```
 */
export function fullNameOn(unit: Commune | Province, date: PlainDate): BilingualText | undefined {
  const kind = kindOn<CommuneKind | ProvinceKind>(unit, date);
  if (kind === undefined) return undefined;
  return { vi: `${kindWords[kind].vi} ${unit.name}`, en: `${unit.name} ${kindWords[kind].en}` };
}
