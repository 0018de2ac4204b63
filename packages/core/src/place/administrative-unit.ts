import { z } from "zod";
import { plainDateSchema } from "../basis/index.js";

/** Commune-level kinds: commune, ward, special zone; the township existed until 30/06/2025. */
export const communeKindSchema = z.enum(["xa", "phuong", "dac-khu", "thi-tran"]);
export type CommuneKind = z.infer<typeof communeKindSchema>;

/** Province-level kinds: province and centrally-run city. */
export const provinceKindSchema = z.enum(["tinh", "thanh-pho"]);
export type ProvinceKind = z.infer<typeof provinceKindSchema>;

const period = { from: plainDateSchema, to: plainDateSchema.nullable() };

/**
 * A commune-level unit by its official five-digit code, with the kinds it had, each dated (both ends included).
 * `former` names the old province whose instruments may still bind there after a merger.
 */
export const communeSchema = z.strictObject({
  code: z.string().regex(/^\d{5}$/),
  name: z.string().min(1),
  kinds: z.array(z.strictObject({ kind: communeKindSchema, ...period })).min(1),
  former: z.string().min(1),
});
export type Commune = Readonly<z.infer<typeof communeSchema>>;

/** A province-level unit by its official two-digit code, with the kinds it had, each dated (both ends included). */
export const provinceSchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: z.string().min(1),
  kinds: z.array(z.strictObject({ kind: provinceKindSchema, ...period })).min(1),
});
export type Province = Readonly<z.infer<typeof provinceSchema>>;
