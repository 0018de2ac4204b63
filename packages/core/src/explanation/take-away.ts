import type { BilingualText } from "../basis/index.js";
import type { Decision, RuleResult } from "../eligibility/index.js";
import { type FactName, factDefinition, isFactName, type ProvingDocumentId, provingDocuments } from "../facts/index.js";
import { citationText } from "../law/index.js";
import { entriesOf, type Rulebook } from "../rulebook/index.js";
import { factsReadBy, hasReadings, type Trace } from "../rules/index.js";
import { routeKind } from "./route.js";

/** One paper to bring, who issues it, and what it proves. */
export interface DocumentToBring {
  readonly id: ProvingDocumentId;
  readonly name: BilingualText;
  readonly issuer: BilingualText;
  readonly proves: readonly BilingualText[];
}

/** The one sheet to take away: what to bring, from whom, and where to go next. */
export interface TakeAwaySheet {
  readonly bring: readonly DocumentToBring[];
  readonly next: readonly { readonly office: BilingualText; readonly task: BilingualText }[];
  readonly nextLaw: readonly BilingualText[];
}

/** The facts on which a condition's outcome rests: of an "or" that holds only the part that holds needs a paper. */
function* factsThatDecide(trace: Trace): Generator<string> {
  if (trace.kind === "test") yield trace.test.fact;
  else if (trace.kind === "not") yield* factsThatDecide(trace.part);
  else for (const part of trace.parts) if (part.truth === trace.truth) yield* factsThatDecide(part);
}

function factsReadByRule({ entry, readings }: RuleResult): readonly string[] {
  const traced = readings.flatMap(({ trace }) => (trace === undefined ? [] : [...factsThatDecide(trace)]));
  if (traced.length > 0) return traced;
  const { requires } = entry.value;
  return hasReadings(requires) ? Object.values(requires.readings).flatMap(factsReadBy) : factsReadBy(requires);
}

/** The facts that the rules of a case rest on, each once, in the order of the rules. */
function factsInPlay(decision: Decision): readonly FactName[] {
  const read = decision.rules.filter(({ status }) => status !== "not-applicable").flatMap(factsReadByRule);
  return [...new Set([...read, "project.cost"])].filter(isFactName);
}

function documentsFor(decision: Decision): readonly DocumentToBring[] {
  const proofs = new Map<ProvingDocumentId, BilingualText[]>();
  for (const name of factsInPlay(decision)) {
    const { provenBy, label } = factDefinition(name);
    for (const id of provenBy) {
      const labels = proofs.get(id) ?? [];
      proofs.set(id, labels.some((known) => known.vi === label.vi) ? labels : [...labels, label]);
    }
  }
  proofs.set("earlierSupportList", proofs.get("earlierSupportList") ?? []);
  return [...proofs].map(([id, proves]) => ({ id, ...provingDocuments[id], proves }));
}

/**
 * What to bring, from whom, and where to go next, for a decision; most to the point when it was taken with traces.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { takeAwaySheet } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * takeAwaySheet(rulebook, decide(rulebook, machineryApplication())).bring.length > 5; // => true
 * ```
 */
export function takeAwaySheet(rulebook: Rulebook, decision: Decision): TakeAwaySheet {
  const { stream } = decision.application;
  const route = entriesOf(rulebook, routeKind).find(({ value }) => value.stream === stream);
  return {
    // Nobody needs to gather papers for a request that cannot succeed.
    bring: decision.standing === "judged" && decision.outcome !== "not-eligible" ? documentsFor(decision) : [],
    next: route?.value.steps ?? [],
    nextLaw: (route?.citations ?? []).map((citation) => citationText(citation, rulebook.instruments)),
  };
}
