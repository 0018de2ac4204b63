import { type FactName, isFactName } from "../facts/index.js";
import type { Entry } from "../rulebook/index.js";
import {
  type CompiledCondition,
  type Facts,
  missingFacts,
  type QuestionId,
  type Trace,
  type Truth,
} from "../rules/index.js";
import type { Rule } from "./entry-kinds.js";
import type { PreparedRule } from "./prepared-law.js";

/** How a rule came out: `split` where the readings of its text do not agree. */
export type RuleStatus = "held" | "failed" | "undecided" | "split" | "not-applicable";

/** What one reading of a rule's text comes to. */
export interface ReadingResult {
  /** Empty where the text has one meaning. */
  readonly reading: string;
  readonly truth: Truth;
  /** Every part of the condition; only when traces were asked for. */
  readonly trace?: Trace;
}

/** How one rule came out for one application. */
export interface RuleResult {
  readonly entry: Entry<Rule>;
  readonly status: RuleStatus;
  readonly question: QuestionId | undefined;
  readonly readings: readonly ReadingResult[];
  /** Facts that this rule still waits for. */
  readonly missing: readonly FactName[];
  /** How the rule came to apply or not; only when traces were asked for. */
  readonly applicability?: Trace;
}

function implied(applies: Truth, truth: Truth): Truth {
  if (applies === true || truth === true) return truth;
  return "unknown";
}

/** Readings disagree only where each has an answer; while one of them waits, nobody can say so. */
function statusOf(readings: readonly ReadingResult[]): RuleStatus {
  const some = (truth: Truth) => readings.some((reading) => reading.truth === truth);
  if (some(true) && some(false)) return "split";
  if (some("unknown") || readings.length === 0) return "undecided";
  return some(true) ? "held" : "failed";
}

function readingOf(
  reading: string,
  condition: CompiledCondition,
  applies: Truth,
  facts: Facts,
  withTrace: boolean,
): ReadingResult {
  if (!withTrace) return { reading, truth: implied(applies, condition.evaluate(facts)) };
  const trace = condition.trace(facts);
  return { reading, truth: implied(applies, trace.truth), trace };
}

/** While nobody knows whether a rule applies, only that is asked: what it requires may never matter. */
function missingOf(rule: PreparedRule, applies: Truth, readings: readonly ReadingResult[], facts: Facts): FactName[] {
  if (applies === "unknown" && rule.appliesWhen !== undefined) {
    return missingFacts(rule.appliesWhen.trace(facts)).filter(isFactName);
  }
  const missing = readings.flatMap(({ reading }) => {
    const condition = rule.requires.byReading.get(reading);
    return condition === undefined ? [] : missingFacts(condition.trace(facts)).filter(isFactName);
  });
  return readings.length === 1 ? missing : [...new Set(missing)];
}

const results = new WeakMap<PreparedRule, Map<string, RuleResult>>();

type Outcome = Pick<RuleResult, "status" | "readings" | "missing">;

/** One object for all cases in which a rule came out so: of ways to come out there are few, of decisions thousands. */
function shared(rule: PreparedRule, key: string, { status, readings, missing }: Outcome): RuleResult {
  const known = results.get(rule) ?? new Map<string, RuleResult>();
  const before = known.get(key);
  if (before !== undefined) return before;
  const { entry, requires } = rule;
  const result = Object.freeze({ entry, status, question: requires.question, readings, missing });
  results.set(rule, known.set(key, result));
  return result;
}

const notApplicable: Outcome = { status: "not-applicable", readings: [], missing: [] };
const held: Outcome = { status: "held", readings: [{ reading: "", truth: true }], missing: [] };
const failed: Outcome = { status: "failed", readings: [{ reading: "", truth: false }], missing: [] };
const waiting = [{ reading: "", truth: "unknown" }] as const;

/** The usual case, without traces: the rule does not apply, or has one meaning. */
function plainResult(rule: PreparedRule, applies: Truth, facts: Facts): RuleResult | undefined {
  if (applies === false) return shared(rule, "not-applicable", notApplicable);
  const condition = rule.requires.question === undefined ? rule.requires.byReading.get("") : undefined;
  if (condition === undefined) return undefined;
  const truth = implied(applies, condition.evaluate(facts));
  if (truth !== "unknown") return truth ? shared(rule, "held", held) : shared(rule, "failed", failed);
  const missing = missingOf(rule, applies, waiting, facts);
  return shared(rule, missing.length === 1 ? (missing[0] ?? "") : missing.join(), {
    status: "undecided",
    readings: waiting,
    missing,
  });
}

/**
 * Asks one rule about one application, under every reading that is still open (or the one that a ruling settled).
 */
export function judgeRule(
  rule: PreparedRule,
  facts: Facts,
  rulings: ReadonlyMap<string, string>,
  withTraces: boolean,
): RuleResult {
  const { entry, requires } = rule;
  const applies = rule.appliesWhen === undefined ? true : rule.appliesWhen.evaluate(facts);
  const plain = withTraces ? undefined : plainResult(rule, applies, facts);
  if (plain !== undefined) return plain;
  const applicability = withTraces && rule.appliesWhen !== undefined ? rule.appliesWhen.trace(facts) : undefined;
  const traced = applicability === undefined ? {} : { applicability };
  if (applies === false) {
    return { entry, status: "not-applicable", question: requires.question, readings: [], missing: [], ...traced };
  }
  const settled = requires.question === undefined ? undefined : (rulings.get(requires.question) ?? requires.byDefault);
  const readings: ReadingResult[] = [];
  for (const [reading, condition] of requires.byReading) {
    if (settled === undefined || settled === reading) {
      readings.push(readingOf(reading, condition, applies, facts, withTraces));
    }
  }
  const waits = readings.filter((reading) => reading.truth === "unknown");
  const missing = waits.length === 0 ? [] : missingOf(rule, applies, waits, facts);
  const status = statusOf(readings);
  if (withTraces) return { entry, status, question: requires.question, readings, missing, ...traced };
  const truths = readings.map(({ reading, truth }) => `${reading} ${truth}`);
  return shared(rule, `${truths} ${missing}`, { status, readings, missing });
}
