import * as z from "zod/mini";

/**
 * `nd-45-2012`, `luat-17-2023`: kind, number, year; lower case, stable for ever.
 *
 * @example
 * ```ts
 * import { instrumentIdSchema } from "@khuyencong/core/basis";
 * instrumentIdSchema.safeParse("nd-45-2012").success; // => true
 * instrumentIdSchema.safeParse("45/2012/NĐ-CP").success; // => false
 * ```
 */
export const instrumentIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/));
export type InstrumentId = z.infer<typeof instrumentIdSchema>;

/** Where in an instrument: article (điều), clause (khoản), point (điểm), or a section (mục) of a programme. */
const placeInInstrument = {
  instrument: instrumentIdSchema,
  article: z.optional(z.string().check(z.minLength(1))),
  clause: z.optional(z.string().check(z.minLength(1))),
  point: z.optional(z.string().check(z.minLength(1))),
  section: z.optional(z.string().check(z.minLength(1))),
};

/**
 * One legal ground: an instrument, the place in it, and the provision that amended that place where one did.
 * A place that was not read is left out, never guessed.
 *
 * @example
 * ```ts
 * import { citationSchema } from "@khuyencong/core/basis";
 * citationSchema.parse({ instrument: "nd-45-2012", article: "1", clause: "2", point: "a" }).article; // => "1"
 * ```
 */
export const citationSchema = z.strictObject({
  ...placeInInstrument,
  amendedBy: z.optional(z.strictObject(placeInInstrument)),
});
export type Citation = Readonly<z.infer<typeof citationSchema>>;
