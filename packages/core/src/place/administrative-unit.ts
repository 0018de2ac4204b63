import * as z from "zod/mini";
import { plainDateSchema } from "../basis/index.js";

/**
 * Commune-level kinds: commune, ward, special zone; the township existed until 30/06/2025.
 *
 * @example
 * ```ts
 * import { communeKindSchema } from "@khuyencong/core/place";
 * communeKindSchema.safeParse("huyen").success; // => false
 * ```
 */
export const communeKindSchema = z.enum(["xa", "phuong", "dac-khu", "thi-tran"]);
export type CommuneKind = z.infer<typeof communeKindSchema>;

/**
 * Province-level kinds: province and centrally-run city.
 *
 * @example
 * ```ts
 * import { provinceKindSchema } from "@khuyencong/core/place";
 * provinceKindSchema.options; // => ["tinh", "thanh-pho"]
 * ```
 */
export const provinceKindSchema = z.enum(["tinh", "thanh-pho"]);
export type ProvinceKind = z.infer<typeof provinceKindSchema>;

const period = { from: plainDateSchema, to: z.nullable(plainDateSchema) };

/**
 * A commune-level unit by its official five-digit code, with the kinds it had, each dated (both ends included).
 * `former` names the old province whose instruments may still bind there after a merger.
 *
 * @example
 * ```ts
 * import { communeSchema } from "@khuyencong/core/place";
 * const kinds = [{ kind: "xa", from: "2025-07-01", to: "2026-04-29" }, { kind: "phuong", from: "2026-04-30", to: null }];
 * communeSchema.parse({ code: "26368", name: "Long Thành", kinds, former: "dong-nai" }).name; // => "Long Thành"
 * ```
 */
export const communeSchema = z.strictObject({
  code: z.string().check(z.regex(/^\d{5}$/)),
  name: z.string().check(z.minLength(1)),
  kinds: z.array(z.strictObject({ kind: communeKindSchema, ...period })).check(z.minLength(1)),
  former: z.string().check(z.minLength(1)),
});
export type Commune = Readonly<z.infer<typeof communeSchema>>;

/**
 * A province-level unit by its official two-digit code, with the kinds it had, each dated (both ends included).
 *
 * @example
 * ```ts
 * import { provinceSchema } from "@khuyencong/core/place";
 * const kinds = [{ kind: "tinh", from: "2025-07-01", to: null }];
 * provinceSchema.safeParse({ code: "75", name: "Đồng Nai", kinds }).success; // => true
 * provinceSchema.safeParse({ code: 75, name: "Đồng Nai", kinds }).success; // => false
 * ```
 */
export const provinceSchema = z.strictObject({
  code: z.string().check(z.regex(/^\d{2}$/)),
  name: z.string().check(z.minLength(1)),
  kinds: z.array(z.strictObject({ kind: provinceKindSchema, ...period })).check(z.minLength(1)),
});
export type Province = Readonly<z.infer<typeof provinceSchema>>;
