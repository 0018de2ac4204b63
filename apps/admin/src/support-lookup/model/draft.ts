import type { PlainDate } from "@khuyencong/core/basis";
import type { Judgement } from "@khuyencong/core/facts";

/** An application as far as it is filled in; core checks it before anything is concluded from it. */
export type Answers = Readonly<Record<string, unknown>>;

/** A judgement in the making: it counts once all three parts are there. */
export interface PartialJudgement {
  readonly answer: boolean | undefined;
  readonly by: string;
  readonly reason: string;
}
export const noJudgement: PartialJudgement = { answer: undefined, by: "", reason: "" };

/** Everything that was typed into the page. */
export interface Draft {
  /** The day of decision. */
  readonly asOf: PlainDate;
  readonly answers: Answers;
  readonly judgements: Readonly<Record<string, PartialJudgement>>;
  /** Begun from an example, so made of assumed data. */
  readonly isExample: boolean;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

export function emptyDraft(today: PlainDate): Draft {
  return { asOf: today, answers: { planYear: yearOf(today) }, judgements: {}, isExample: false };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The answer at a JSON Pointer of one or two steps, as every field of an application has. */
export function answerAt(answers: Answers, pointer: string): unknown {
  const [section = "", field] = pointer.slice(1).split("/");
  const value = Object.hasOwn(answers, section) ? answers[section] : undefined;
  if (field === undefined) return value;
  return isRecord(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}

function withMember(record: Answers, key: string, value: unknown): Answers {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The answers with one changed; `undefined` takes it back, and an empty section goes with its last answer. */
export function withAnswer(answers: Answers, pointer: string, value: unknown): Answers {
  const [section = "", field] = pointer.slice(1).split("/");
  if (field === undefined) return withMember(answers, section, value);
  const before = answers[section];
  const changed = withMember(isRecord(before) ? before : {}, field, value);
  return withMember(answers, section, Object.keys(changed).length === 0 ? undefined : changed);
}

/** The judgements that are complete; a half-written one is not a judgement yet. */
function completeJudgements(draft: Draft): Readonly<Record<string, Judgement>> {
  const complete: Record<string, Judgement> = {};
  for (const [name, { answer, by, reason }] of Object.entries(draft.judgements)) {
    if (answer !== undefined && by.trim() !== "" && reason.trim() !== "") complete[name] = { answer, by, reason };
  }
  return complete;
}

/** What core is asked. */
export function applicationOf(draft: Draft): Answers {
  const judgements = completeJudgements(draft);
  return Object.keys(judgements).length === 0 ? draft.answers : { ...draft.answers, judgements };
}

/** A draft with everything that an application says. */
export function draftOf(application: Answers, { asOf, isExample }: Pick<Draft, "asOf" | "isExample">): Draft {
  const { judgements, ...answers } = application;
  const partial: Record<string, PartialJudgement> = {};
  for (const [name, value] of Object.entries(isRecord(judgements) ? judgements : {})) {
    if (typeof value === "boolean") partial[name] = { ...noJudgement, answer: value };
    else if (isRecord(value)) {
      const { answer, by, reason } = value;
      partial[name] = {
        answer: typeof answer === "boolean" ? answer : undefined,
        by: typeof by === "string" ? by : "",
        reason: typeof reason === "string" ? reason : "",
      };
    }
  }
  return { asOf, answers, judgements: partial, isExample };
}
