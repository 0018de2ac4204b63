import type { BilingualText, Citation } from "../../basis/index.js";
import { type AnsweringBody, answeringBodyLabels, type OpenQuestion, type Reading } from "../../law/index.js";

/** One open question as a row of a table: what follows from the bodies, and empty lists, are left out. */
export interface QuestionRow {
  readonly id: string;
  readonly title: BilingualText;
  readonly why: BilingualText;
  readonly answeredBy: readonly AnsweringBody[];
  readonly settledBy: OpenQuestion["settledBy"];
  readonly citations: readonly Citation[];
  readonly readings?: readonly Reading[];
  readonly meanwhile?: BilingualText;
}

/** The bodies in one phrase. */
function namesOf(bodies: readonly AnsweringBody[]): BilingualText {
  const names = bodies.map((body) => answeringBodyLabels[body]);
  return { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
}

/**
 * A full question from a row of a table: who could answer it is told by the bodies' names.
 *
 * @example
 * ```ts
 * import { openQuestionFromRow } from "@khuyencong/core/packs/national";
 * openQuestionFromRow({
 *   id: "plan-date", title: { vi: "Ngày nào?", en: "Which day?" }, why: { vi: "Chưa rõ.", en: "Not known." },
 *   answeredBy: ["department"], settledBy: "text", citations: [{ instrument: "nd-45-2012" }],
 * }).whoCouldAnswer.vi; // => "Sở Công Thương"
 * ```
 */
export function openQuestionFromRow(row: QuestionRow): OpenQuestion {
  const { id, title, why, answeredBy, settledBy, citations, readings = [], meanwhile } = row;
  return {
    id,
    title,
    why,
    readings: [...readings],
    whoCouldAnswer: namesOf(answeredBy),
    answeredBy: [...answeredBy],
    settledBy,
    ...(meanwhile && { meanwhile }),
    state: "open",
    citations: [...citations],
  };
}
