import * as z from "zod/mini";
import { bilingualTextSchema } from "../basis/index.js";
import { defineEntryKind } from "./entry.js";

/**
 * A competent body's answer to an open legal question: from its date on, one reading binds.
 *
 * @example
 * ```ts
 * import { rulingSchema } from "@khuyencong/core/rulebook";
 * rulingSchema.parse({
 *   question: "place-date", reading: "decision-date", document: { vi: "Công văn trả lời", en: "Letter of answer" },
 * }).reading; // => "decision-date"
 * ```
 */
export const rulingSchema = z.strictObject({
  question: z.string().check(z.minLength(1)),
  reading: z.string().check(z.minLength(1)),
  document: bilingualTextSchema,
});
export type Ruling = Readonly<z.infer<typeof rulingSchema>>;

/**
 * Rulings are entered by a province; the law itself holds none.
 *
 * @example
 * ```ts
 * import { rulingKind } from "@khuyencong/core/rulebook";
 * rulingKind.overridable; // => true
 * ```
 */
export const rulingKind = defineEntryKind("ruling", rulingSchema, {
  overridable: true,
  slotsOf: ({ question }) => [question],
});
