import type { MissingFact } from "@khuyencong/core/eligibility";
import { provingDocuments } from "@khuyencong/core/facts";
import type { WireDecision } from "../schema/answer.js";

/** What is still needed, as the document describes it. */
export function wireMissing({
  fact,
  fields,
  kind,
  label,
  question,
  provenBy,
}: MissingFact): WireDecision["missing"][number] {
  const documents = provenBy.map((id) => provingDocuments[id]).map(({ name, issuer }) => ({ name, issuer }));
  return { fact, fields: [...fields], kind, label, question, provenBy: documents };
}
