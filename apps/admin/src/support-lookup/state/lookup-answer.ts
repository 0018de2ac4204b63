import type { BilingualText } from "@khuyencong/core/basis";
import { activityKind, type Decision, decide, preparedLaw } from "@khuyencong/core/eligibility";
import { type Explanation, explainDecision, fieldsThatMatter } from "@khuyencong/core/explanation";
import { factDefinition, isFactName, parseApplication } from "@khuyencong/core/facts";
import type { TradeWords } from "@khuyencong/core/industry";
import { entriesOf } from "@khuyencong/core/rulebook";
import { factsReadBy } from "@khuyencong/core/rules";
import { createMemo, createSignal, onMount } from "solid-js";
import { rulebookOn } from "../../data/rulebook";
import { listedActivities, partsToChoose } from "../model/activity-list";
import { answerAt, applicationOf } from "../model/draft";
import { fieldsToShow } from "../model/field-order";
import type { LookupState } from "./lookup-state";

/** A decision with its explanation. */
export interface Answered {
  readonly decision: Decision;
  readonly explanation: Explanation;
}

/** How far the work has come: once answered, a field stays in the form though nothing waits for it any more. */
const fieldsOfProgress = ["/project/investmentDone", "/project/supportedItemDone", "/project/isAccepted"];

/** Fields that only the advance waits for are no condition of support; core asks for them apart. */
function fieldsOfAdvance({ advance }: Decision): readonly string[] {
  return advance?.status === "needs-information" ? advance.missingFields : [];
}

/** Facts that can only raise a project in the ranking; asked for last and never needed. */
function fieldsOfPriority({ priority }: Decision): readonly string[] {
  const facts = priority.flatMap(({ entry }) => factsReadBy(entry.value.when)).filter(isFactName);
  return [...new Set(facts.map((name) => factDefinition(name)).filter(({ origin }) => origin === "given"))].map(
    ({ pointer }) => pointer,
  );
}

/** Core's answer to what was typed, and the fields worth asking for. */
export function createLookupAnswer(state: LookupState) {
  const [tradeWords, setTradeWords] = createSignal<TradeWords>();
  // Without the words the trade is told by points and codes, so a failed fetch stops nobody.
  onMount(() =>
    import("./trade-words").then(
      ({ nationalTradeWords }) => setTradeWords(nationalTradeWords),
      () => undefined,
    ),
  );
  const [questionTitles, setQuestionTitles] = createSignal<ReadonlyMap<string, BilingualText>>(new Map());
  // Without the titles the answer stands as it is; only its links to the questions are left out.
  onMount(() =>
    import("./question-titles").then(
      (loaded) => setQuestionTitles(loaded.questionTitles),
      () => undefined,
    ),
  );
  const rulebook = createMemo(() => rulebookOn(state.draft().asOf));
  const activities = createMemo(() => entriesOf(rulebook(), activityKind).map(({ value }) => value));
  const listed = createMemo(() => listedActivities(activities(), preparedLaw(rulebook()).decidableActivities));
  /** Of an activity that is decided part by part: the parts. Until one of them is chosen there is nothing to answer. */
  const parts = createMemo(() => partsToChoose(listed(), String(state.answer("/activity"))));
  const parsed = createMemo(() =>
    state.answer("/activity") === undefined || parts().length > 0
      ? undefined
      : parseApplication(applicationOf(state.draft())),
  );

  const answered = createMemo((): Answered | undefined => {
    const read = parsed();
    if (!read?.ok) return undefined;
    const decision = decide(rulebook(), read.application, { traces: true });
    return { decision, explanation: explainDecision(rulebook(), decision, { tradeWords: tradeWords() }) };
  });

  const isAnswered = (pointer: string) =>
    pointer.startsWith("/judgements/")
      ? state.judgement(pointer.replace("/judgements/", "")).answer !== undefined
      : answerAt(state.draft().answers, pointer) !== undefined;

  interface Shown {
    readonly question: string;
    readonly matters: readonly string[];
    readonly fields: readonly string[];
  }
  const nothing: Shown = { question: "", matters: [], fields: [] };
  const shown = createMemo((before: Shown): Shown => {
    const read = parsed();
    const now = answered();
    if (read === undefined) return nothing;
    // While one answer is out of bounds nothing can be concluded: the form stays as it is, so that it can be mended.
    if (!read.ok || now === undefined) return before;
    const question = [state.generation(), read.application.activity, read.application.category].join();
    const { decision } = now;
    const wanted = decision.standing === "judged" ? fieldsThatMatter(rulebook(), read.application) : [];
    const done = fieldsOfProgress.filter(isAnswered);
    const advance = [...new Set([...fieldsOfAdvance(decision), ...done])];
    const matters = [...wanted, ...advance.filter((pointer) => !wanted.includes(pointer))];
    const previous = before.question === question ? before.fields : [];
    return { question, matters, fields: fieldsToShow(matters, previous, isAnswered) };
  }, nothing);

  const priorityFields = createMemo(() => {
    const now = answered();
    if (now?.decision.standing !== "judged") return [];
    return fieldsOfPriority(now.decision).filter((pointer) => !shown().fields.includes(pointer));
  });

  return {
    questionTitle: (id: string) => questionTitles().get(id),
    rulebook,
    activities,
    listed,
    parts,
    answered,
    findings: () => {
      const read = parsed();
      return read === undefined || read.ok ? [] : read.findings;
    },
    fields: () => shown().fields,
    matters: (pointer: string) => shown().matters.includes(pointer),
    priorityFields,
  };
}

export type LookupAnswer = ReturnType<typeof createLookupAnswer>;
