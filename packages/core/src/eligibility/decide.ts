import { dong, type Finding } from "../basis/index.js";
import {
  type Application,
  type ApplicationInput,
  type FactName,
  fieldsToAsk,
  parseApplication,
} from "../facts/index.js";
import {
  answerAdvance,
  answerSupport,
  capPeriodQuestion,
  findingsAboveFrame,
  type SupportAnswer,
} from "../funding/index.js";
import type { TradeMap } from "../industry/index.js";
import { findCommuneByCode } from "../place/index.js";
import type { Entry, Rulebook } from "../rulebook/index.js";
import type { DecidedSupport, Decision } from "./decision.js";
import { eligibilityStrands, type Notice } from "./entry-kinds.js";
import { askingUnderLaw, factsUnderLaw } from "./facts-of-application.js";
import { judgeRule, type RuleResult } from "./judge-rule.js";
import { eligibilityMessages } from "./messages.js";
import { missingFactsOf } from "./missing-facts.js";
import { type Outcome, outcomeOf, readingOutcomes } from "./outcome.js";
import { type PreparedLaw, preparedLaw, rulesFor } from "./prepared-law.js";
import { findingsOfCommune, findingsOfNotices, findingsOfRules, noticesThatHold } from "./rule-findings.js";
import { advanceStrand, levelStrand, strandsOf } from "./strand-answers.js";

/**
 * Thrown when an application cannot be read; carries every fault with its place.
 *
 * @example
 * ```ts
 * import { InvalidApplicationError } from "@khuyencong/core/eligibility";
 * new InvalidApplicationError([]).findings; // => []
 * ```
 */
export class InvalidApplicationError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message.en).join("\n"));
    this.name = "InvalidApplicationError";
    this.findings = findings;
  }
}

/** Whether every part of every condition is recorded; needed to explain an answer as a page. */
export interface DecideOptions {
  readonly traces?: boolean;
}

function decidedSupport(outcome: Outcome, answer: SupportAnswer): DecidedSupport {
  if (outcome === "not-eligible") return { condition: "not-met" };
  return { condition: outcome === "eligible" ? "met" : "if-eligible", answer };
}

function highestOf(answer: SupportAnswer) {
  if (answer.status === "computed") return answer.sum.highest;
  if (answer.status !== "depends-on-reading") return undefined;
  return dong(Math.min(...answer.readings.map(({ sum }) => sum.highest)));
}

/** A decision that draws no conclusion, because the law for it is not held. */
function withoutLaw(law: PreparedLaw, application: Application, finding: Finding): Decision {
  return {
    rulebook: law.stamp,
    application,
    standing: "outside-coverage",
    outcome: "needs-judgement",
    readings: [],
    strands: strandsOf(law.covered, []),
    rules: [],
    findings: [finding],
    missing: [],
    priority: [],
    support: { condition: "if-eligible", answer: { status: "outside-coverage" } },
    advance: undefined,
    doors: [],
    openQuestions: [],
    questions: [],
  };
}

function continuesAsApproved(law: PreparedLaw, application: Application): Decision | undefined {
  const { approvedOn } = application;
  const transition = law.transitions.find(({ value }) => approvedOn !== undefined && approvedOn < value.approvedBefore);
  if (transition === undefined) return undefined;
  const finding: Finding = {
    code: `transition.${transition.id}`,
    severity: "note",
    category: "legal-basis",
    message: transition.value.message,
    citations: [...transition.citations],
    where: { kind: "document", pointer: "/approvedOn" },
  };
  return {
    ...withoutLaw(law, application, finding),
    standing: "continues-as-approved",
    outcome: "eligible",
    support: { condition: "as-approved" },
  };
}

type HeldLaw = { readonly tradeMap: TradeMap } | { readonly finding: Finding };

/** Whether the law for this day and activity is held at all; if not, what to say instead of an answer. */
function heldLaw(rulebook: Rulebook, law: PreparedLaw, application: Application): HeldLaw {
  const finding = (code: string, message: Finding["message"], where?: Finding["where"]): HeldLaw => ({
    finding: {
      code: `coverage.${code}`,
      severity: "warning",
      category: "coverage",
      message,
      citations: [],
      fix: eligibilityMessages.askDepartment,
      ...(where === undefined ? {} : { where }),
    },
  });
  if (!eligibilityStrands.every((strand) => law.covered.has(strand)) || law.tradeMap === undefined) {
    return finding("outside-period", eligibilityMessages.outsideCoverage(rulebook.asOf));
  }
  if (!law.decidableActivities.has(application.activity)) {
    return finding("activity", eligibilityMessages.activityNotHeld, { kind: "document", pointer: "/activity" });
  }
  return { tradeMap: law.tradeMap };
}

/** The facts for which rules wait; one may stand more than once. */
function waitedFor(applied: readonly RuleResult[]): readonly FactName[] {
  const names: FactName[] = [];
  for (const { missing } of applied) if (missing.length > 0) names.push(...missing);
  return names;
}

/** Ways that stay open beside the rules that failed or are in doubt. */
function doorsBeside(law: PreparedLaw, applied: readonly RuleResult[]): Decision["doors"] {
  const closed = new Set(
    applied.filter(({ status }) => status === "failed" || status === "split").map(({ entry }) => entry.id),
  );
  return law.doors.filter(({ value }) => value.whenFailed.some((rule) => closed.has(rule)));
}

/** Where nothing is paid, how high the level stands is beside the point. */
function findingsOfLevel(law: PreparedLaw, outcome: Outcome, support: SupportAnswer): readonly Finding[] {
  const ground = "ground" in support ? support.ground : undefined;
  return ground === undefined || ground.frame !== "local" || outcome === "not-eligible"
    ? []
    : findingsAboveFrame(law.levels, ground.entry);
}

/** Questions on which the answer hangs; where nothing is paid, no question of money is one. */
function openQuestionsOf(applied: readonly RuleResult[], outcome: Outcome, support: SupportAnswer): readonly string[] {
  const ofRules = applied.filter(({ status }) => status === "split").flatMap(({ question }) => question ?? []);
  const ofMoney = support.status === "depends-on-reading" && outcome !== "not-eligible" ? [support.question] : [];
  return [...new Set([...ofRules, ...ofMoney])];
}

/** Questions on which the entries that were applied rest, answered by a ruling or not. */
function questionsOf(
  applied: readonly RuleResult[],
  notices: readonly Entry<Notice>[],
  support: SupportAnswer,
  open: readonly string[],
): readonly string[] {
  const questions = new Set(open);
  for (const { entry, question } of applied) {
    if (question !== undefined) questions.add(question);
    for (const ofRule of entry.questions ?? []) questions.add(ofRule);
  }
  for (const notice of notices) for (const ofNotice of notice.questions ?? []) questions.add(ofNotice);
  const ground = "ground" in support ? support.ground : undefined;
  for (const ofLevel of ground?.questions ?? []) questions.add(ofLevel);
  return [...questions];
}

/**
 * Who may be supported, for what, with how much, on which legal basis, and what is still missing.
 * The day of decision is the rulebook's. Gives all reasons, never the first failure only.
 * Throws {@link InvalidApplicationError} when the application cannot be read.
 * Legal source: Decree 45/2012 as amended by Decree 235/2025, and what each finding cites.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * decide(rulebook, { activity: "advanced-machinery", planYear: 2026 }).outcome; // => "needs-information"
 * ```
 */
export function decide(rulebook: Rulebook, input: ApplicationInput, options: DecideOptions = {}): Decision {
  const parsed = parseApplication(input);
  if (!parsed.ok) throw new InvalidApplicationError(parsed.findings);
  return decideApplication(rulebook, parsed.application, options);
}

/**
 * The same for an application that was read already, as the projects of a programme are: it is not read again.
 *
 * @example
 * ```ts
 * import { decideApplication } from "@khuyencong/core/eligibility";
 * import { applicationSchema } from "@khuyencong/core/facts";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * const application = applicationSchema.parse({ activity: "advanced-machinery", planYear: 2026 });
 * decideApplication(rulebook, application).outcome; // => "needs-information"
 * ```
 */
export function decideApplication(rulebook: Rulebook, application: Application, options: DecideOptions = {}): Decision {
  const law = preparedLaw(rulebook);
  const approved = continuesAsApproved(law, application);
  if (approved !== undefined) return approved;
  const held = heldLaw(rulebook, law, application);
  if ("finding" in held) return withoutLaw(law, application, held.finding);
  const { territory } = rulebook.pack;
  const { facts, size } = factsUnderLaw(rulebook, law, held.tradeMap, application);
  const rules = rulesFor(law, application.activity).map((rule) =>
    judgeRule(rule, facts, rulebook.rulings, options.traces === true),
  );
  const applied = rules.filter(({ status }) => status !== "not-applicable");
  const readings = readingOutcomes(applied);
  const outcome = outcomeOf(readings, waitedFor(applied));
  const commune = application.production?.commune;
  const support = answerSupport(law.levels, {
    application,
    facts,
    territory: commune === undefined ? undefined : findCommuneByCode(territory, commune)?.former,
    capPeriod: rulebook.rulings.get(capPeriodQuestion),
  });
  const advance = answerAdvance(law.advanceClasses, {
    activity: application.activity,
    stream: application.stream,
    facts,
    support: highestOf(support.answer),
    cost: application.project?.cost,
    investmentDone: application.project?.investmentDone,
    supportedItemDone: application.project?.supportedItemDone,
    isAccepted: application.project?.isAccepted,
  });
  const notices = noticesThatHold(law, facts);
  const openQuestions = openQuestionsOf(applied, outcome, support.answer);
  const asking = askingUnderLaw(law, size);
  return {
    rulebook: law.stamp,
    application,
    standing: "judged",
    outcome,
    readings,
    strands: {
      ...strandsOf(law.covered, rules),
      level: levelStrand(law.covered, support.answer),
      advance: advanceStrand(law.covered, advance),
    },
    rules,
    findings: [
      ...findingsOfRules(applied),
      ...findingsOfNotices(notices),
      ...findingsOfCommune(rulebook, application, outcome),
      ...findingsOfLevel(law, outcome, support.answer),
    ],
    missing: missingFactsOf(applied, support, (name) => fieldsToAsk(name, asking)),
    priority: law.priorityGrounds.map(({ entry, when }) => ({ entry, truth: when.evaluate(facts) })),
    support: decidedSupport(outcome, support.answer),
    advance: outcome === "not-eligible" ? undefined : advance,
    doors: doorsBeside(law, applied),
    openQuestions,
    questions: questionsOf(applied, notices, support.answer, openQuestions),
  };
}
