import { type FactName, factDefinition } from "../facts/index.js";
import type { Truth } from "../rules/index.js";
import type { RuleResult } from "./judge-rule.js";

export type Outcome = "eligible" | "not-eligible" | "needs-information" | "needs-judgement";

/** One way to read all open questions at once, and whether every condition then holds. */
export interface ReadingOutcome {
  /** Question to reading; empty where no question bears on the case. */
  readonly choices: Readonly<Record<string, string>>;
  readonly answer: Truth;
}

/** Enough for the law we hold, and a bound for a hostile pack. */
const mostCombinations = 64;

function both(first: Truth, second: Truth): Truth {
  if (first === false || second === false) return false;
  return first === "unknown" ? first : second;
}

/** Whether every condition of one reading holds, question by question. */
function truthsByReading(results: readonly RuleResult[]): ReadonlyMap<string, ReadonlyMap<string, Truth>> {
  const byQuestion = new Map<string, Map<string, Truth>>();
  for (const { question, readings } of results) {
    if (question === undefined || readings.length === 0) continue;
    const byReading = byQuestion.get(question) ?? new Map<string, Truth>();
    byQuestion.set(question, byReading);
    for (const { reading, truth } of readings) byReading.set(reading, both(byReading.get(reading) ?? true, truth));
  }
  return byQuestion;
}

/** What follows under every combination of readings of the questions that bear on the case. */
export function readingOutcomes(results: readonly RuleResult[]): readonly ReadingOutcome[] {
  let settled: Truth = true;
  for (const { question, readings } of results) {
    if (question === undefined) for (const { truth } of readings) settled = both(settled, truth);
  }
  let combinations: readonly ReadingOutcome[] = [{ choices: {}, answer: settled }];
  for (const [question, byReading] of truthsByReading(results)) {
    const next: ReadingOutcome[] = [];
    for (const { choices, answer } of combinations) {
      for (const [reading, truth] of byReading) {
        next.push({ choices: { ...choices, [question]: reading }, answer: both(answer, truth) });
      }
    }
    combinations = next;
    if (combinations.length > mostCombinations) throw new RangeError("Too many open questions in one decision");
  }
  return combinations;
}

/**
 * All readings yes: eligible. All no: not eligible. Some yes and some no: a person must judge.
 * Otherwise information is missing, or only a judgement that the law leaves to an officer.
 */
export function outcomeOf(combinations: readonly ReadingOutcome[], missing: readonly FactName[]): Outcome {
  const some = (answer: Truth) => combinations.some((combination) => combination.answer === answer);
  if (some(true) && some(false)) return "needs-judgement";
  if (some("unknown")) {
    const onlyJudgements = missing.every((name) => factDefinition(name).origin === "judgement");
    return missing.length > 0 && onlyJudgements ? "needs-judgement" : "needs-information";
  }
  return some(true) ? "eligible" : "not-eligible";
}
