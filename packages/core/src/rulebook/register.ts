import * as z from "zod/mini";
import { defineEntryKind } from "./entry.js";

/** Lists that an authority keeps and a pack leaves empty until they are entered. */
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

/** One version of a register: the codes or names that stand in it. A register that was never entered is not an empty one. */
export const registerSchema = z.strictObject({
  register: registerNameSchema,
  items: z.array(z.string().check(z.minLength(1))),
});
export type Register = Readonly<z.infer<typeof registerSchema>>;

/** Registers are entered by a province. */
export const registerKind = defineEntryKind("register", registerSchema, {
  overridable: true,
  slotsOf: ({ register }) => [register],
});
