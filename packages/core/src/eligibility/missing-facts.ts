import { type FactName, factDefinition, fieldLabel, provingDocuments } from "../facts/index.js";
import type { AnsweredSupport } from "../funding/index.js";
import type { MissingFact } from "./decision.js";
import type { RuleResult } from "./judge-rule.js";
import { eligibilityMessages } from "./messages.js";

function missingFact(name: FactName, fields: readonly string[]): MissingFact {
  const { label, question, origin, provenBy } = factDefinition(name);
  const documents = provenBy.map((document) => provingDocuments[document]);
  const kind = origin === "judgement" ? "judgement" : "information";
  return { fact: name, fields, kind, label, question, provenBy: documents };
}

const missingHistory: MissingFact = {
  fact: undefined,
  fields: ["/earlierSupport"],
  kind: "information",
  label: fieldLabel("/earlierSupport"),
  question: eligibilityMessages.earlierSupportQuestion,
  provenBy: [provingDocuments.earlierSupportList],
};

/** Everything that rules and money still wait for, each once, with what proves it. */
export function missingFactsOf(
  results: readonly RuleResult[],
  support: AnsweredSupport,
  toFields: (name: FactName) => readonly string[],
): MissingFact[] {
  const names = new Set([...results.flatMap(({ missing }) => missing), ...support.missing]);
  const facts = [...names].map((name) => missingFact(name, toFields(name)));
  return support.missingFields.length === 0 ? facts : [...facts, missingHistory];
}
