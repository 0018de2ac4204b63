import { type Assurance, type BilingualText, type Citation, formatMoney, standingOf } from "../basis/index.js";
import {
  activityKind,
  type Decision,
  decide,
  type MissingFact,
  type Outcome,
  preparedLaw,
} from "../eligibility/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { type TradeWords, tradeStanding } from "../industry/index.js";
import { citationText, type Question } from "../law/index.js";
import { entriesOf, type LegalRegister, type Rulebook, type RulebookStamp, type Strand } from "../rulebook/index.js";
import { type Change, changesThatMatter, costAtWhichCapBinds } from "./changes.js";
import { type ExplainedRule, explainRule } from "./explained-rule.js";
import { type ExplainedFigure, explainFigures } from "./figures.js";
import { explanationMessages, outcomeLabels } from "./messages.js";
import { type TakeAwaySheet, takeAwaySheet } from "./take-away.js";

/** The sum told in words, for each way it can come out. */
export interface ExplainedSum {
  /** The reading under which it comes out; `undefined` where there is only one. */
  readonly reading: BilingualText | undefined;
  readonly highest: BilingualText;
  readonly words: BilingualText;
  /** "If the competent body grants the priority level": its ceiling. Shown, never applied. */
  readonly priorityCeiling: BilingualText | undefined;
}

/** What stands in the place of a sum: a short title, and how the money is fixed instead, or why it is not known. */
export interface ExplainedAbsence {
  readonly title: BilingualText;
  readonly why: BilingualText;
  readonly law: readonly BilingualText[];
  readonly assurance: Assurance | undefined;
}

/** Another way to support, with its law. */
export interface ExplainedDoor {
  readonly title: BilingualText;
  readonly text: BilingualText;
  readonly law: readonly BilingualText[];
  readonly assurance: Assurance;
}

/** Words that are in a {@link LegalRegister}, not in the pack; a register may be given as it is. */
export type ExplanationWords = Pick<LegalRegister, "tradeWords">;

/** How the trade code stands to the list of trades, and why. */
export interface ExplainedTrade {
  readonly reason: BilingualText;
  readonly note: BilingualText | undefined;
  readonly law: readonly BilingualText[];
  readonly assurance: Assurance;
}

/** An answer as a page: everything a reader needs, in both languages, in the order in which it is read. */
export interface Explanation {
  readonly rulebook: RulebookStamp;
  readonly asked: BilingualText;
  readonly outcome: Outcome;
  readonly headline: BilingualText;
  readonly summary: BilingualText;
  /** Whether the sums hold only if the open points come out well. */
  readonly isConditional: boolean;
  readonly sums: readonly ExplainedSum[];
  /** Where there is no sum. Nothing is wrong with the case then. */
  readonly noSum: ExplainedAbsence | undefined;
  /** The case for which the figures are set, where a text sets several, and what the cap is counted by. */
  readonly levelCase: BilingualText | undefined;
  readonly thresholds: readonly BilingualText[];
  readonly advance: BilingualText | undefined;
  readonly figures: readonly ExplainedFigure[];
  readonly provisionalFigures: readonly ExplainedFigure[];
  readonly rules: readonly ExplainedRule[];
  readonly findings: readonly {
    readonly message: BilingualText;
    readonly law: readonly BilingualText[];
    readonly severity: string;
  }[];
  readonly missing: readonly MissingFact[];
  /** How the trade was mapped to the list, with what to look at; `undefined` where no trade is given. */
  readonly trade: ExplainedTrade | undefined;
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  readonly doors: readonly ExplainedDoor[];
  readonly priority: readonly {
    readonly label: BilingualText;
    readonly law: readonly BilingualText[];
    readonly assurance: Assurance;
  }[];
  readonly strands: Readonly<Record<Strand, Decision["strands"][Strand]>>;
  readonly takeAway: TakeAwaySheet;
}

function sumsOf(rulebook: Rulebook, { support }: Decision): readonly ExplainedSum[] {
  if (!("answer" in support)) return [];
  const { answer } = support;
  const shown = (sum: Extract<typeof answer, { status: "computed" }>["sum"], reading: BilingualText | undefined) => ({
    reading,
    highest: formatMoney(sum.highest),
    words: sum.words,
    priorityCeiling: sum.priorityCeiling === undefined ? undefined : formatMoney(sum.priorityCeiling),
  });
  if (answer.status === "computed") return [shown(answer.sum, undefined)];
  if (answer.status !== "depends-on-reading") return [];
  const question = rulebook.pack.questions.find(({ id }) => id === answer.question);
  return answer.readings.map(({ reading, sum }) =>
    shown(sum, question?.readings.find(({ id }) => id === reading)?.label ?? { vi: reading, en: reading }),
  );
}

function noSumOf(rulebook: Rulebook, { support }: Decision): ExplainedAbsence | undefined {
  if (!("answer" in support) || support.answer.status !== "no-figure") return undefined;
  const { ground, why } = support.answer;
  const kind = ground?.amount.kind;
  return {
    title: explanationMessages.noSum[kind === "approved-price" || kind === "cost-norm" ? kind : "unresolved"],
    why,
    law: (ground?.citations ?? []).map((citation) => citationText(citation, rulebook.instruments)),
    assurance: ground?.assurance,
  };
}

function levelCaseOf({ support }: Decision): BilingualText | undefined {
  const ground = "answer" in support && "ground" in support.answer ? support.answer.ground : undefined;
  if (ground === undefined) return undefined;
  const hasCap = ground.amount.kind === "cap" || ground.amount.kind === "ratio-with-cap";
  return ground.variant === undefined && !hasCap
    ? undefined
    : explanationMessages.levelCase(ground.variant, hasCap ? ground.unit : undefined);
}

/** The conditions hold, and what may be said of money: a highest sum, or that none is fixed. */
function summaryOf(decision: Decision): BilingualText {
  const { outcome, standing, support } = decision;
  if (standing !== "judged") return firstMessage(decision);
  const isWithoutSum = "answer" in support && support.answer.status === "no-figure";
  return outcome === "eligible" && isWithoutSum
    ? explanationMessages.eligibleWithoutSum
    : explanationMessages.summary[outcome];
}

function tradeOf(
  rulebook: Rulebook,
  { application }: Decision,
  words: TradeWords | undefined,
): ExplainedTrade | undefined {
  const trade = application.production?.trade;
  const { tradeMap } = preparedLaw(rulebook);
  if (trade === undefined || tradeMap === undefined) return undefined;
  const { reason, note, citations } = tradeStanding(tradeMap, words, trade);
  const law = citations.map((citation) => citationText(citation, rulebook.instruments));
  return { reason, note, law, assurance: tradeMap.assurance };
}

function thresholdsOf({ support }: Decision): readonly BilingualText[] {
  if (!("answer" in support) || support.answer.status !== "computed") return [];
  const { terms, capLeft } = support.answer.sum;
  const cost = costAtWhichCapBinds({ ratio: terms.ratio, cap: capLeft });
  return cost === undefined || capLeft === undefined ? [] : [explanationMessages.capBindsFrom(cost, capLeft)];
}

/**
 * An answer as a page, from an application: what was asked; which rules held, failed, could not be decided or did not
 * apply, each with its law; what is missing; what would change the answer; which figures are provisional; which legal
 * question is open; and the sheet to take away. Give it the register of the jurisdiction for the words on trades;
 * without it a trade is told by points and codes. Throws as {@link decide} does.
 *
 * @example
 * ```ts
 * import { explain } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * explain(rulebook, machineryApplication()).headline.vi; // => "Đủ điều kiện"
 * ```
 */
export function explain(rulebook: Rulebook, input: ApplicationInput, words: ExplanationWords = {}): Explanation {
  return explainDecision(rulebook, decide(rulebook, input, { traces: true }), words);
}

/**
 * An answer as a page, from a decision that was taken with traces; with the words of a register as in {@link explain}.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { explainDecision } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * explainDecision(rulebook, decide(rulebook, machineryApplication(), { traces: true })).isConditional; // => false
 * ```
 */
export function explainDecision(
  rulebook: Rulebook,
  decision: Decision,
  { tradeWords }: ExplanationWords = {},
): Explanation {
  const { application, outcome, standing, support } = decision;
  const lawOf = (citations: readonly Citation[]) =>
    citations.map((citation) => citationText(citation, rulebook.instruments));
  const activity = entriesOf(rulebook, activityKind).find(({ value }) => value.id === application.activity);
  const activityName = activity?.value.name ?? { vi: application.activity, en: application.activity };
  const figures = explainFigures(rulebook, decision);
  const open = new Set(decision.openQuestions);
  return {
    rulebook: decision.rulebook,
    asked: explanationMessages.asked(activityName, application.planYear, rulebook.asOf),
    outcome,
    headline: standing === "continues-as-approved" ? explanationMessages.continues : outcomeLabels[outcome],
    summary: summaryOf(decision),
    isConditional: support.condition === "if-eligible",
    sums: sumsOf(rulebook, decision),
    noSum: noSumOf(rulebook, decision),
    levelCase: levelCaseOf(decision),
    thresholds: thresholdsOf(decision),
    advance: decision.advance !== undefined && "words" in decision.advance ? decision.advance.words : undefined,
    figures,
    provisionalFigures: figures.filter(({ assurance }) => standingOf(assurance) !== "settled"),
    rules: decision.rules.map((result) => explainRule(rulebook, result)),
    findings: decision.findings.map(({ message, citations, severity }) => ({
      message,
      law: lawOf(citations),
      severity,
    })),
    missing: decision.missing,
    trade: tradeOf(rulebook, decision, tradeWords),
    changes: standing === "judged" ? changesThatMatter(rulebook, decision) : [],
    questions: rulebook.pack.questions.filter(({ id }) => open.has(id)),
    doors: decision.doors.map(({ value, citations, assurance }) => ({
      title: value.title,
      text: value.text,
      law: lawOf(citations),
      assurance,
    })),
    priority: decision.priority
      .filter(({ truth }) => truth === true)
      .map(({ entry }) => ({ label: entry.value.label, law: lawOf(entry.citations), assurance: entry.assurance })),
    strands: decision.strands,
    takeAway: takeAwaySheet(rulebook, decision),
  };
}

function firstMessage({ findings, outcome }: Decision): BilingualText {
  return findings[0]?.message ?? explanationMessages.summary[outcome];
}
