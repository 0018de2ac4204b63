import { type Decision, decide, type RuleResult } from "@khuyencong/core/eligibility";
import { explainDecision } from "@khuyencong/core/explanation";
import { parseApplication } from "@khuyencong/core/facts";
import type { LegalRegister, Rulebook } from "@khuyencong/core/rulebook";
import { messages } from "../messages.js";
import { faultsAt, type Refusal } from "../problem.js";
import type { WireDecision } from "../schema/answer.js";
import { citeInWords } from "./cite.js";
import { wireDecision } from "./wire-decision.js";

/** The answer to one application, or why it cannot be read. */
export type Answered = { readonly decision: WireDecision } | { readonly refusal: Refusal };

function wireRule(rulebook: Rulebook, { entry, status, question, readings, missing, applicability }: RuleResult) {
  const { strand, title } = entry.value;
  return {
    id: entry.id,
    strand,
    title,
    status,
    question,
    readings: readings.map(({ reading, truth, trace }) => ({ reading, truth, trace })),
    applicability,
    missing: [...missing],
    law: citeInWords(rulebook, entry.citations),
    assurance: entry.assurance,
  };
}

function fullDecision(rulebook: Rulebook, register: LegalRegister, decision: Decision): WireDecision {
  return {
    ...wireDecision(rulebook, decision),
    rules: decision.rules.map((result) => wireRule(rulebook, result)),
    explanation: explainDecision(rulebook, decision, register),
  };
}

/** How an application is to be answered. `pointer` says where it stands in the request, for the places of its faults. */
interface Manner {
  readonly pointer: string;
  readonly isFull: boolean;
  readonly register: LegalRegister;
}

/** Answers one application. */
export function answerApplication(rulebook: Rulebook, raw: unknown, { pointer, isFull, register }: Manner): Answered {
  const parsed = parseApplication(raw);
  if (!parsed.ok) {
    const findings = faultsAt(pointer, parsed.findings);
    return { refusal: { kind: "invalid-application", detail: messages.seeFindings(findings.length), findings } };
  }
  const decision = decide(rulebook, parsed.application, { traces: isFull });
  return { decision: isFull ? fullDecision(rulebook, register, decision) : wireDecision(rulebook, decision) };
}
