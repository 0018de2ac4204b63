import * as z from "zod/mini";
import { type Commune, communeSchema, provinceSchema } from "./administrative-unit.js";

function codesAreUnique(communes: readonly Commune[]): boolean {
  return new Set(communes.map((commune) => commune.code)).size === communes.length;
}

/**
 * A province-level unit with all its commune-level units; the code of a commune stands once. `isPartial` while not all
 * of them were entered: then a code that is not in the list is not known, which is not the same as wrong.
 *
 * @example
 * ```ts
 * import { territorySchema } from "@khuyencong/core/place";
 * const province = { code: "75", name: "Đồng Nai", kinds: [{ kind: "tinh", from: "2025-07-01", to: null }] };
 * territorySchema.safeParse({ province, communes: [] }).success; // => true
 * ```
 */
export const territorySchema = z.strictObject({
  province: provinceSchema,
  communes: z.readonly(
    z.array(communeSchema).check(z.refine(codesAreUnique, { message: "two communes with one code" })),
  ),
  isPartial: z.optional(z.literal(true)),
});
export type Territory = Readonly<z.infer<typeof territorySchema>>;

// Keyed by the list itself: a territory is a value, and its index lives as long as it does.
const indexes = new WeakMap<readonly Commune[], ReadonlyMap<string, Commune>>();

function indexByCode(communes: readonly Commune[]): ReadonlyMap<string, Commune> {
  const known = indexes.get(communes);
  if (known !== undefined) return known;
  const index = new Map(communes.map((commune) => [commune.code, commune]));
  indexes.set(communes, index);
  return index;
}

/**
 * The commune with an official five-digit code; `undefined` when the territory has none.
 * A name is not unique over time, so everything that is stored keys on the code.
 *
 * @example
 * ```ts
 * import { findCommuneByCode, territorySchema } from "@khuyencong/core/place";
 * const kinds = [{ kind: "xa", from: "2025-07-01", to: null }];
 * const province = { code: "75", name: "Đồng Nai", kinds: [{ kind: "tinh", from: "2025-07-01", to: null }] };
 * const territory = territorySchema.parse({ province, communes: [{ code: "26341", name: "Cẩm Mỹ", kinds, former: "dong-nai" }] });
 * findCommuneByCode(territory, "26341")?.name; // => "Cẩm Mỹ"
 * findCommuneByCode(territory, "2634"); // => undefined
 * ```
 */
export function findCommuneByCode(territory: Pick<Territory, "communes">, code: string): Commune | undefined {
  return indexByCode(territory.communes).get(code);
}
