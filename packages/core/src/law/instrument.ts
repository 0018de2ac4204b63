import * as z from "zod/mini";
import {
  assuranceSchema,
  bilingualTextSchema,
  citationSchema,
  instrumentIdSchema,
  plainDateSchema,
} from "../basis/index.js";

/**
 * A date that no source we hold tells is `unknown`, which is an answer, not a gap to be filled.
 *
 * @example
 * ```ts
 * import { knownOrUnknownDateSchema } from "@khuyencong/core/law";
 * knownOrUnknownDateSchema.safeParse("").success; // => false
 * ```
 */
export const knownOrUnknownDateSchema = z.union([plainDateSchema, z.literal("unknown")]);
export type KnownOrUnknownDate = z.infer<typeof knownOrUnknownDateSchema>;

/**
 * The kinds of instrument that industrial promotion meets.
 *
 * @example
 * ```ts
 * import { instrumentKindSchema } from "@khuyencong/core/law";
 * instrumentKindSchema.parse("decree"); // => "decree"
 * ```
 */
export const instrumentKindSchema = z.enum([
  "law",
  "resolution",
  "decree",
  "circular",
  "joint-circular",
  "decision",
  "directive",
  "consolidated-text",
]);
export type InstrumentKind = z.infer<typeof instrumentKindSchema>;

/**
 * An instrument (văn bản): a law, decree, circular, resolution or decision, with its dates and what it does to others.
 * `shortName` is how documents name it: "Nghị định số 45/2012/NĐ-CP".
 * `assurance` says what of it was read: the text in force, the original only, or other sources that speak of it.
 *
 * @example
 * ```ts
 * import { instrumentSchema } from "@khuyencong/core/law";
 * instrumentSchema.parse({
 *   id: "nd-45-2012", kind: "decree", number: "45/2012/NĐ-CP",
 *   shortName: { vi: "Nghị định số 45/2012/NĐ-CP", en: "Decree No. 45/2012/NĐ-CP" },
 *   title: { vi: "về khuyến công", en: "on industrial promotion" },
 *   issuer: { vi: "Chính phủ", en: "the Government" },
 *   issuedOn: "2012-05-21", inForceFrom: "2012-07-05", inForceTo: null, relations: [], assurance: "verified",
 * }).inForceFrom; // => "2012-07-05"
 * ```
 */
export const instrumentSchema = z.strictObject({
  id: instrumentIdSchema,
  kind: instrumentKindSchema,
  number: z.string().check(z.minLength(1)),
  shortName: bilingualTextSchema,
  title: bilingualTextSchema,
  issuer: bilingualTextSchema,
  issuedOn: knownOrUnknownDateSchema,
  inForceFrom: knownOrUnknownDateSchema,
  /** The last day in force; `null` while no end is known. */
  inForceTo: z.nullable(plainDateSchema),
  relations: z.array(
    z.strictObject({
      kind: z.enum(["amends", "replaces", "repeals", "consolidates"]),
      target: instrumentIdSchema,
      from: knownOrUnknownDateSchema,
      assurance: assuranceSchema,
      /** The clause that says so, where it was read. */
      citation: z.optional(citationSchema),
    }),
  ),
  assurance: assuranceSchema,
  note: z.optional(bilingualTextSchema),
  grounds: z.optional(z.array(citationSchema)),
});
export type Instrument = Readonly<z.infer<typeof instrumentSchema>>;
