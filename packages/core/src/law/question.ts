import * as z from "zod/mini";
import { assuranceSchema, bilingualTextSchema, citationSchema } from "../basis/index.js";

const kebab = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/**
 * One way to read a text that can be read in more than one: its name, and the ground it rests on.
 *
 * @example
 * ```ts
 * import { readingSchema } from "@khuyencong/core/law";
 * readingSchema.parse({
 *   id: "decision-date", label: { vi: "Ngày quyết định", en: "Day of the decision" },
 *   ground: { vi: "Cách hiểu thông thường", en: "The plain way to read it" }, citations: [], assurance: "inferred",
 * }).id; // => "decision-date"
 * ```
 */
export const readingSchema = z.strictObject({
  id: kebab,
  label: bilingualTextSchema,
  ground: bilingualTextSchema,
  citations: z.array(citationSchema),
  assurance: assuranceSchema,
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;

/**
 * A question that the texts we hold leave open: what hangs on it, its readings (none where none is named),
 * and who could answer it. Never deleted: it becomes `settled` when a text or a ruling answers it.
 *
 * @example
 * ```ts
 * import { questionSchema } from "@khuyencong/core/law";
 * questionSchema.safeParse({ id: "place-date", state: "closed" }).success; // => false
 * ```
 */
export const questionSchema = z.strictObject({
  id: kebab,
  title: bilingualTextSchema,
  why: bilingualTextSchema,
  readings: z.array(readingSchema),
  whoCouldAnswer: bilingualTextSchema,
  state: z.enum(["open", "settled"]),
  citations: z.array(citationSchema),
});
export type Question = Readonly<z.infer<typeof questionSchema>>;

/**
 * The questions that are still open, in the order of the list.
 *
 * @example
 * ```ts
 * import { openQuestions } from "@khuyencong/core/law";
 * openQuestions([]); // => []
 * ```
 */
export function openQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter((question) => question.state === "open");
}
