import type { Decision, Outcome } from "../eligibility/index.js";
import type { AdvanceAnswer } from "../funding/index.js";

/** The parts of a decision that worked cases compare, in plain values that survive JSON. */
export interface AnswerSummary {
  readonly outcome: Outcome;
  readonly highest: number | undefined;
  readonly counterpart: number | undefined;
  readonly binding: string | undefined;
  readonly advance: number | string | undefined;
  readonly findings: readonly string[];
  readonly missing: readonly string[];
  readonly doors: readonly string[];
}

function advanceOf(advance: AdvanceAnswer | undefined): number | string | undefined {
  return advance?.status === "allowed" ? advance.highest : advance?.status;
}

/**
 * What a decision says, reduced to what worked cases compare.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication, summarise } from "@khuyencong/core/worked-cases";
 * summarise(decide(resolveRulebook(dongNai, { asOf: "2026-03-01" }), machineryApplication())).highest; // => 300000000
 * ```
 */
export function summarise(decision: Decision): AnswerSummary {
  const { support } = decision;
  const sum = "answer" in support && support.answer.status === "computed" ? support.answer.sum : undefined;
  const known = support.condition === "met" ? sum : undefined;
  return {
    outcome: decision.outcome,
    highest: known?.highest,
    counterpart: known?.counterpart,
    binding: known?.binding,
    advance: advanceOf(decision.advance),
    findings: decision.findings.map((finding) => finding.code),
    missing: decision.missing.flatMap(({ fact, fields }) => fact ?? fields),
    doors: decision.doors.map((door) => door.id),
  };
}
