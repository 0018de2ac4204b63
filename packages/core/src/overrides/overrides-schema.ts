import * as z from "zod/mini";
import { bilingualTextSchema } from "../basis/index.js";
import { instrumentSchema } from "../law/index.js";
import { entrySchema } from "../rulebook/index.js";

/**
 * What a province adds to a pack, as JSON: figures, rulings and registers, each cited and dated, with the instruments
 * that they cite where the pack does not know them, or knows them only in part. `replaces` ends another entry from the
 * new one's first day on. `example` says that the figures are invented: every decision taken with them then says so.
 *
 * @example
 * ```ts
 * import { overridesSchema } from "@khuyencong/core/overrides";
 * overridesSchema.parse({ jurisdiction: "dong-nai", instruments: [], entries: [] }).entries; // => []
 * ```
 */
export const overridesSchema = z.strictObject({
  /** Where an editor finds the published JSON Schema; it says nothing about the law. */
  $schema: z.optional(z.string()),
  example: z.optional(z.literal(true)),
  remark: z.optional(bilingualTextSchema),
  jurisdiction: z.string().check(z.minLength(1)),
  instruments: z.array(instrumentSchema),
  entries: z.array(z.strictObject({ ...entrySchema.shape, replaces: z.optional(z.string().check(z.minLength(1))) })),
});
export type Overrides = Readonly<z.infer<typeof overridesSchema>>;
export type OverrideEntry = Overrides["entries"][number];
