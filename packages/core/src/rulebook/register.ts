import * as z from "zod/mini";
import { defineEntryKind } from "./entry.js";

/**
 * Lists that an authority keeps and a pack leaves empty until they are entered.
 *
 * @example
 * ```ts
 * import { registerNameSchema } from "@khuyencong/core/rulebook";
 * registerNameSchema.parse("difficult-communes"); // => "difficult-communes"
 * ```
 */
export const registerNameSchema = z.enum([
  "recognised-craft-villages",
  "difficult-communes",
  "new-rural-communes",
  "ethnic-minority-communes",
  "encouraged-technologies",
  "novelty-area",
  "public-holidays",
]);
export type RegisterName = z.infer<typeof registerNameSchema>;

/** Registers whose items are commune codes; a code that is none would leave its commune outside in silence. */
export const registersOfCommunes: ReadonlySet<RegisterName> = new Set([
  "difficult-communes",
  "new-rural-communes",
  "ethnic-minority-communes",
]);

/**
 * One version of a register: the codes or names that stand in it. A register that was never entered is not an empty one.
 *
 * @example
 * ```ts
 * import { registerSchema } from "@khuyencong/core/rulebook";
 * registerSchema.parse({ register: "difficult-communes", items: ["26341"] }).items; // => ["26341"]
 * ```
 */
export const registerSchema = z.strictObject({
  register: registerNameSchema,
  items: z.array(z.string().check(z.minLength(1))),
});
export type Register = Readonly<z.infer<typeof registerSchema>>;

/**
 * Registers are entered by a province.
 *
 * @example
 * ```ts
 * import { registerKind } from "@khuyencong/core/rulebook";
 * registerKind.overridable; // => true
 * ```
 */
export const registerKind = defineEntryKind("register", registerSchema, {
  overridable: true,
  slotsOf: ({ register }) => [register],
});
