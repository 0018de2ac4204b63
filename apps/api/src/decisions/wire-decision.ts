import { type Citation, standingOf } from "@khuyencong/core/basis";
import type { Decision, StrandAnswer } from "@khuyencong/core/eligibility";
import type { Rulebook } from "@khuyencong/core/rulebook";
import type { WireDecision } from "../schema/answer.js";
import { cite, citeInWords } from "./cite.js";
import { wireFinding } from "./wire-finding.js";
import { wireMissing } from "./wire-missing.js";
import { wireAdvance, wireSupport } from "./wire-support.js";

function wireStrand({ status, assurance }: StrandAnswer) {
  return assurance === undefined ? { status } : { status, assurance, standing: standingOf(assurance) };
}

/** Every place of law that an answer names. */
function citationsOf({ rules, findings, priority, doors, support, advance }: Decision): readonly Citation[] {
  const applied = rules.filter(({ status }) => status !== "not-applicable").map(({ entry }) => entry);
  const ground = "answer" in support && "ground" in support.answer ? support.answer.ground : undefined;
  const comparison = advance?.status === "no-rule" ? advance.comparison : undefined;
  const named = [
    ...applied,
    ...findings,
    ...priority.map(({ entry }) => entry),
    ...doors,
    ...(ground === undefined ? [] : [ground, ground.capFactor, ground.priority]),
    advance !== undefined && "citations" in advance ? advance : comparison,
  ];
  return named.flatMap((part) => part?.citations ?? []);
}

/** A decision as the document describes it, without traces. Every part of law carries its words in both languages. */
export function wireDecision(rulebook: Rulebook, decision: Decision): WireDecision {
  const { standing, outcome, strands, support, advance } = decision;
  return {
    rulebook: decision.rulebook,
    standing,
    outcome,
    readings: decision.readings.map(({ choices, answer }) => ({ choices, answer })),
    strands: {
      beneficiary: wireStrand(strands.beneficiary),
      place: wireStrand(strands.place),
      activity: wireStrand(strands.activity),
      level: wireStrand(strands.level),
      advance: wireStrand(strands.advance),
    },
    findings: decision.findings.map((finding) => wireFinding(rulebook, finding)),
    missing: decision.missing.map(wireMissing),
    priority: decision.priority.map(({ entry, truth }) => ({
      id: entry.id,
      group: entry.value.group,
      label: entry.value.label,
      truth,
      law: citeInWords(rulebook, entry.citations),
      assurance: entry.assurance,
    })),
    support: "answer" in support ? { ...support, answer: wireSupport(rulebook, support.answer) } : support,
    advance: advance && wireAdvance(rulebook, advance),
    doors: decision.doors.map(({ id, value, citations, assurance }) => ({
      id,
      title: value.title,
      text: value.text,
      law: citeInWords(rulebook, citations),
      assurance,
    })),
    openQuestions: [...decision.openQuestions],
    questions: [...decision.questions],
    law: cite(rulebook, citationsOf(decision)),
  };
}
