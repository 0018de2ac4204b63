import * as z from "zod/mini";
import { instrumentSchema } from "../law/index.js";
import { entrySchema } from "./entry.js";

/**
 * What a province adds to a pack, as JSON: figures, rulings and registers, each cited and dated, with the instruments
 * that they cite where the pack does not know them. `replaces` ends another entry from the new one's first day on.
 *
 * @example
 * ```ts
 * import { overridesSchema } from "@khuyencong/core/rulebook";
 * overridesSchema.parse({ jurisdiction: "dong-nai", instruments: [], entries: [] }).entries; // => []
 * ```
 */
export const overridesSchema = z.strictObject({
  jurisdiction: z.string().check(z.minLength(1)),
  instruments: z.array(instrumentSchema),
  entries: z.array(z.strictObject({ ...entrySchema.shape, replaces: z.optional(z.string().check(z.minLength(1))) })),
});
export type Overrides = Readonly<z.infer<typeof overridesSchema>>;
export type OverrideEntry = Overrides["entries"][number];
