import { answerAt, type Draft, isRecord, noJudgement, type PartialJudgement, withAnswer } from "./draft";

/** What a link leaves out; kept in the history of this tab only, so that reloading and going back lose nothing. */
export interface PrivateParts {
  readonly name: string | undefined;
  readonly judgements: Readonly<Record<string, Pick<PartialJudgement, "by" | "reason">>>;
}

/** Whether a link made from this draft would leave out something that a person typed. */
export function hasPrivateParts(draft: Draft): boolean {
  const { name, judgements } = privatePartsOf(draft);
  return name !== undefined || Object.values(judgements).some(({ by, reason }) => by !== "" || reason !== "");
}

export function privatePartsOf({ answers, judgements }: Draft): PrivateParts {
  const name = answerAt(answers, "/applicant/name");
  return {
    name: typeof name === "string" ? name : undefined,
    judgements: Object.fromEntries(Object.entries(judgements).map(([key, { by, reason }]) => [key, { by, reason }])),
  };
}

/** A draft read from a link, with what this tab remembers of it. History is ours, but checked like any other input. */
export function withPrivateParts(draft: Draft, kept: unknown): Draft {
  if (!isRecord(kept)) return draft;
  const { name, judgements } = kept;
  const partial: Record<string, PartialJudgement> = { ...draft.judgements };
  for (const [key, value] of Object.entries(isRecord(judgements) ? judgements : {})) {
    if (!isRecord(value)) continue;
    const { by, reason } = value;
    if (typeof by !== "string" || typeof reason !== "string") continue;
    const known = partial[key] ?? noJudgement;
    partial[key] = { ...known, by: known.by || by, reason: known.reason || reason };
  }
  const answers = typeof name === "string" ? withAnswer(draft.answers, "/applicant/name", name) : draft.answers;
  return { ...draft, answers, judgements: partial };
}
