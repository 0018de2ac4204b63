import {
  type Assurance,
  type BilingualText,
  type Citation,
  type Dong,
  dong,
  shareRoundedDown,
} from "../basis/index.js";
import { type Application, type FactName, isFactName } from "../facts/index.js";
import { type Facts, missingFacts } from "../rules/index.js";
import { calculateSupport } from "./calculate-support.js";
import { type CapPeriodReading, capPeriodQuestion, capPeriodReadings, usedOfCap } from "./earlier-support.js";
import { type LoanInterest, loanInterest } from "./loan-interest.js";
import { fundingMessages } from "./messages.js";
import { levelFor, type ReadyLevel } from "./ready-level.js";
import type { SupportCalculation, SupportTerms } from "./support-calculation.js";
import type { SupportLevel } from "./support-level.js";

/** Where the figures of an answer come from. */
export interface LevelGround {
  readonly entry: string;
  readonly citations: readonly Citation[];
  readonly assurance: Assurance;
  readonly note: BilingualText | undefined;
  /** Open legal questions on which the figure rests. */
  readonly questions: readonly string[];
  readonly frame: SupportLevel["frame"];
  readonly unit: BilingualText;
  /** The case for which the text sets this figure, where it sets several. */
  readonly variant: BilingualText | undefined;
  readonly amount: SupportLevel["amount"];
  /** The factor that raised the cap here, if one did. */
  readonly capFactor: (FactorGround & { readonly label: BilingualText }) | undefined;
  readonly priority: FactorGround | undefined;
}

/** One sum, and the ceiling if the competent body grants the priority level; that is shown, never applied. */
export interface SupportSum extends SupportCalculation {
  readonly priorityCeiling: Dong | undefined;
  /** Month by month, where ratio and cap are taken on the interest of loans. */
  readonly loanInterest?: LoanInterest | undefined;
}

/** A factor with its own ground and mark. */
export type FactorGround = NonNullable<SupportLevel["priority"]>;

/** How much support there can be at most, were every condition met. */
export type SupportAnswer =
  | { readonly status: "computed"; readonly ground: LevelGround; readonly sum: SupportSum }
  | {
      /** What was received earlier makes the open question of the cap's period count. */
      readonly status: "depends-on-reading";
      readonly ground: LevelGround;
      readonly question: typeof capPeriodQuestion;
      readonly readings: readonly { readonly reading: CapPeriodReading; readonly sum: SupportSum }[];
    }
  | { readonly status: "needs-information"; readonly ground: LevelGround | undefined }
  | { readonly status: "no-figure"; readonly ground: LevelGround | undefined; readonly why: BilingualText }
  | { readonly status: "outside-coverage" };

/** The answer, with what is still needed: facts, and fields that are no facts. */
export interface AnsweredSupport {
  readonly answer: SupportAnswer;
  readonly missing: readonly FactName[];
  readonly missingFields: readonly ("/earlierSupport" | "/loans" | "/production/commune")[];
}

/** What is asked of the levels: the application, its facts, and where production is. */
export interface SupportQuestion {
  readonly application: Application;
  readonly facts: Facts;
  readonly territory: string | undefined;
  /** The reading of the cap's period, where a competent body has settled it. */
  readonly capPeriod: string | undefined;
}

/** Written out, as the terms of a sum below: putting both together from parts took almost a fifth of a decision. */
function groundOf({ entry }: ReadyLevel, capFactor?: SupportLevel["capFactors"][number]): LevelGround {
  const { frame, unit, variant, amount, priority } = entry.value;
  const { id, citations, assurance, note, questions = [] } = entry;
  const label = variant?.label;
  return { entry: id, citations, assurance, note, questions, frame, unit, amount, capFactor, priority, variant: label };
}

function sumOfTerms(terms: SupportTerms, level: SupportLevel): SupportSum {
  const calculation = calculateSupport(terms);
  const { byRatio, capLeft, binding, highest, counterpart, words } = calculation;
  const priorityCeiling = priorityCeilingOf(calculation, level);
  return { terms, byRatio, capLeft, binding, highest, counterpart, words, priorityCeiling };
}

/** What ratio and cap are taken on, and what is asked for while it is not known. */
interface Base {
  readonly cost: Dong | undefined;
  readonly interest: LoanInterest | undefined;
  readonly missing: readonly "project.cost"[];
  readonly missingFields: readonly "/loans"[];
}

function baseOf(
  { loans: terms }: SupportLevel,
  { project, loans }: Application,
  { ratio, cap }: Pick<SupportTerms, "ratio" | "cap">,
): Base {
  if (terms === undefined) {
    const cost = project?.cost;
    return { cost, interest: undefined, missing: cost === undefined ? ["project.cost"] : [], missingFields: [] };
  }
  if (loans === undefined) return { cost: undefined, interest: undefined, missing: [], missingFields: ["/loans"] };
  const interest = loanInterest(loans, { loans: terms, ratio, cap });
  return { cost: interest.eligible, interest, missing: [], missingFields: [] };
}

/** Never on top of the technology line's factor: the two do not stack. */
function priorityCeilingOf(calculation: SupportCalculation, { priority }: SupportLevel): Dong | undefined {
  if (priority === undefined) return undefined;
  const { terms } = calculation;
  const plain = terms.capFactor === undefined ? calculation : calculateSupport({ ...terms, capFactor: undefined });
  const raised = dong(Math.min(terms.cost, shareRoundedDown(plain.highest, priority.factor)));
  return raised > calculation.highest ? raised : undefined;
}

const nothingMissing = { missing: [], missingFields: [] } as const;

function withoutFigure(ready: ReadyLevel, why: BilingualText): AnsweredSupport {
  return { answer: { status: "no-figure", ground: groundOf(ready), why }, ...nothingMissing };
}

function answerWithFigures(
  ready: ReadyLevel,
  figures: Pick<SupportTerms, "ratio" | "cap">,
  { application, facts, capPeriod }: SupportQuestion,
): AnsweredSupport {
  const level = ready.entry.value;
  const { earlierSupport } = application;
  const base = baseOf(level, application, figures);
  const { cost } = base;
  // A factor counts only where its condition is known to hold: an unknown one never raises the sum.
  const factor = ready.factors.find(({ condition }) => condition.evaluate(facts) === true);
  const ground = groundOf(ready, factor?.terms);
  const undecided = ready.factors
    .filter(({ condition }) => condition.evaluate(facts) === "unknown")
    .flatMap(({ condition }) => missingFacts(condition.trace(facts)).filter(isFactName));
  const missing: FactName[] = [...base.missing, ...undecided];
  const needsHistory = figures.cap !== undefined && earlierSupport === undefined;
  const missingFields = [...base.missingFields, ...(needsHistory ? (["/earlierSupport"] as const) : [])];
  if (cost === undefined || needsHistory) {
    return { answer: { status: "needs-information", ground }, missing, missingFields };
  }
  const capFactor = factor === undefined ? undefined : { factor: factor.terms.factor, label: factor.terms.label };
  const asked = { activities: level.activities, planYear: application.planYear };
  const settled = level.capPeriod ?? capPeriod;
  const used = capPeriodReadings
    .filter((reading) => settled === undefined || reading === settled)
    .map((reading) => ({ reading, used: usedOfCap(earlierSupport ?? [], asked, reading) }));
  const { ratio, cap } = figures;
  const sumWith = (usedPart: Dong): SupportSum => {
    const sum = sumOfTerms({ base: level.base, cost, ratio, cap, capFactor, usedOfCap: usedPart }, level);
    return base.interest === undefined ? sum : { ...sum, loanInterest: base.interest };
  };
  const [first] = used;
  if (first === undefined) return withoutFigure(ready, fundingMessages.noLevel);
  // The usual case: nothing was received before, so every reading comes to one sum.
  if (used.every((reading) => reading.used === first.used)) {
    return { answer: { status: "computed", ground, sum: sumWith(first.used) }, missing, missingFields };
  }
  const readings = used.map(({ reading, used: usedPart }) => ({ reading, sum: sumWith(usedPart) }));
  const [agreed] = readings;
  const agree = agreed !== undefined && readings.every(({ sum }) => sum.highest === agreed.sum.highest);
  const answer: SupportAnswer = agree
    ? { status: "computed", ground, sum: agreed.sum }
    : { status: "depends-on-reading", ground, question: capPeriodQuestion, readings };
  return { answer, missing, missingFields };
}

/**
 * The highest support for an application, from the levels in force. Says what is missing rather than guessing it.
 *
 * @example
 * ```ts
 * import { answerSupport } from "@khuyencong/core/funding";
 * answerSupport([], { application: { activity: "advanced-machinery", planYear: 2026, stream: "local" }, facts: {}, territory: undefined, capPeriod: undefined }).answer.status; // => "no-figure"
 * ```
 */
export function answerSupport(levels: readonly ReadyLevel[], question: SupportQuestion): AnsweredSupport {
  const { activity, stream } = question.application;
  if (stream === undefined) {
    return { answer: { status: "needs-information", ground: undefined }, missing: ["stream"], missingFields: [] };
  }
  const ready = levelFor(levels, { activity, stream, territory: question.territory, facts: question.facts });
  if (ready === "depends-on-place") {
    const answer = { status: "needs-information", ground: undefined } as const;
    return { answer, missing: [], missingFields: ["/production/commune"] };
  }
  if (ready !== undefined && "dependsOn" in ready) {
    const answer = { status: "needs-information", ground: undefined } as const;
    return { answer, missing: ready.dependsOn, missingFields: [] };
  }
  if (ready === undefined) {
    return { answer: { status: "no-figure", ground: undefined, why: fundingMessages.noLevel }, ...nothingMissing };
  }
  const { amount } = ready.entry.value;
  switch (amount.kind) {
    case "ratio-with-cap":
      return answerWithFigures(ready, { ratio: amount.ratio, cap: amount.cap }, question);
    case "ratio":
      return answerWithFigures(ready, { ratio: amount.ratio, cap: undefined }, question);
    case "cap":
      return answerWithFigures(ready, { ratio: undefined, cap: amount.cap }, question);
    case "approved-price":
      return withoutFigure(ready, fundingMessages.approvedPrice);
    case "cost-norm":
      return withoutFigure(ready, amount.pointsTo);
    case "unresolved":
      return withoutFigure(ready, amount.why);
  }
}
