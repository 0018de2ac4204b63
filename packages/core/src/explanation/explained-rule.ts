import type { Assurance, BilingualText } from "../basis/index.js";
import type { RuleResult, RuleStatus } from "../eligibility/index.js";
import { type FactName, factDefinition, isFactName } from "../facts/index.js";
import { citationText } from "../law/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { Trace, Truth } from "../rules/index.js";
import { factValueText } from "./fact-value-text.js";
import { eligibilityText } from "./rule-text.js";

/** One fact that a rule read, and what stood there. */
export interface ReadFact {
  readonly fact: FactName;
  readonly label: BilingualText;
  readonly value: BilingualText;
  readonly isKnown: boolean;
}

/** What one reading of a rule's text comes to. */
export interface ExplainedReading {
  readonly label: BilingualText;
  readonly ground: BilingualText;
  readonly truth: Truth;
  readonly facts: readonly ReadFact[];
}

/** One rule as people read it: what it asks, how it came out and why, its law and how sure that is. */
export interface ExplainedRule {
  readonly id: string;
  readonly strand: string;
  readonly title: BilingualText;
  readonly status: RuleStatus;
  readonly said: BilingualText;
  readonly fix: BilingualText | undefined;
  readonly facts: readonly ReadFact[];
  readonly readings: readonly ExplainedReading[];
  readonly law: readonly BilingualText[];
  readonly assurance: Assurance;
  readonly note: BilingualText | undefined;
}

function* testsOfTrace(trace: Trace): Generator<Extract<Trace, { kind: "test" }>> {
  if (trace.kind === "test") yield trace;
  else if (trace.kind === "not") yield* testsOfTrace(trace.part);
  else for (const part of trace.parts) yield* testsOfTrace(part);
}

/** The facts of a trace, each once, in reading order. */
function factsOfTrace(trace: Trace | undefined): ReadFact[] {
  if (trace === undefined) return [];
  const facts = new Map<FactName, ReadFact>();
  for (const { test, observed } of testsOfTrace(trace)) {
    if (!isFactName(test.fact) || facts.has(test.fact)) continue;
    const value = factValueText(test.fact, observed);
    facts.set(test.fact, {
      fact: test.fact,
      label: factDefinition(test.fact).label,
      value,
      isKnown: observed !== undefined,
    });
  }
  return [...facts.values()];
}

function readingsOf(rulebook: Rulebook, result: RuleResult): ExplainedReading[] {
  const question = rulebook.pack.questions.find((candidate) => candidate.id === result.question);
  return result.readings.flatMap(({ reading, truth, trace }) => {
    const known = question?.readings.find((candidate) => candidate.id === reading);
    if (known === undefined) return [];
    return [{ label: known.label, ground: known.ground, truth, facts: factsOfTrace(trace) }];
  });
}

/**
 * Explains one rule; the result must carry traces.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { explainRule } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * const [first] = decide(rulebook, machineryApplication(), { traces: true }).rules;
 * first && explainRule(rulebook, first).status; // => "held"
 * ```
 */
export function explainRule(rulebook: Rulebook, result: RuleResult): ExplainedRule {
  const { entry, status } = result;
  const { strand, title, fix } = entry.value;
  const traces = status === "not-applicable" ? [result.applicability] : result.readings.map(({ trace }) => trace);
  const facts = new Map(traces.flatMap(factsOfTrace).map((fact) => [fact.fact, fact]));
  return {
    id: entry.id,
    strand,
    title,
    status,
    said: eligibilityText(result),
    fix: status === "held" || status === "not-applicable" ? undefined : fix,
    facts: [...facts.values()],
    readings: readingsOf(rulebook, result),
    law: entry.citations.map((citation) => citationText(citation, rulebook.instruments)),
    assurance: entry.assurance,
    note: entry.note,
  };
}
