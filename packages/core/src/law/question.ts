import * as z from "zod/mini";
import { assuranceSchema, bilingualTextSchema, citationSchema } from "../basis/index.js";
import { answeringBodySchema } from "./answering-body.js";
import { knownOrUnknownDateSchema } from "./instrument.js";

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

/** What every question carries, answered or not. */
const asked = {
  id: kebab,
  title: bilingualTextSchema,
  /** What hangs on it. */
  why: bilingualTextSchema,
  readings: z.array(readingSchema),
  whoCouldAnswer: bilingualTextSchema,
  /** The same bodies by name, so that a letter can be addressed. */
  answeredBy: z.array(answeringBodySchema).check(z.minLength(1)),
  /** What would settle it: a text that exists but was not read, or the word of a competent body. */
  settledBy: z.enum(["text", "ruling"]),
  /** What the product does until it is answered, where that is more than leaving it open. */
  meanwhile: z.optional(bilingualTextSchema),
  citations: z.array(citationSchema),
};

/**
 * How a question was answered: what the answer is, the document that gives it, that document's day, the place in it,
 * and how sure that is.
 *
 * @example
 * ```ts
 * import { questionAnswerSchema } from "@khuyencong/core/law";
 * questionAnswerSchema.safeParse({ text: { vi: "Không.", en: "No." } }).success; // => false
 * ```
 */
export const questionAnswerSchema = z.strictObject({
  text: bilingualTextSchema,
  document: bilingualTextSchema,
  /** The day of the document. */
  date: knownOrUnknownDateSchema,
  citations: z.array(citationSchema).check(z.minLength(1)),
  assurance: assuranceSchema,
});
export type QuestionAnswer = Readonly<z.infer<typeof questionAnswerSchema>>;

/**
 * A question that the texts we hold leave open: what hangs on it, its readings (none where none is named),
 * and who could answer it. Never deleted: it becomes `settled` when a text or a ruling answers it, and then it
 * carries that answer; an open one carries none.
 *
 * @example
 * ```ts
 * import { questionSchema } from "@khuyencong/core/law";
 * questionSchema.safeParse({ id: "place-date", state: "closed" }).success; // => false
 * ```
 */
export const questionSchema = z.discriminatedUnion("state", [
  z.strictObject({ ...asked, state: z.literal("open") }),
  z.strictObject({ ...asked, state: z.literal("settled"), answer: questionAnswerSchema }),
]);
export type Question = Readonly<z.infer<typeof questionSchema>>;

/** A question that no text and no ruling has answered yet. */
export type OpenQuestion = Extract<Question, { readonly state: "open" }>;

/** A question with its answer. */
export type SettledQuestion = Extract<Question, { readonly state: "settled" }>;

/**
 * The questions that are still open, in the order of the list.
 *
 * @example
 * ```ts
 * import { openQuestions } from "@khuyencong/core/law";
 * openQuestions([]); // => []
 * ```
 */
export function openQuestions(questions: readonly Question[]): readonly OpenQuestion[] {
  return questions.filter((question) => question.state === "open");
}

/**
 * The questions that were answered, in the order of the list.
 *
 * @example
 * ```ts
 * import { settledQuestions } from "@khuyencong/core/law";
 * settledQuestions([]); // => []
 * ```
 */
export function settledQuestions(questions: readonly Question[]): readonly SettledQuestion[] {
  return questions.filter((question) => question.state === "settled");
}
