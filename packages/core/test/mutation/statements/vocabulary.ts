import { factDefinition } from "../../../src/facts/index.js";

function choicesOf(
  fact:
    | "category"
    | "applicant.legalForm"
    | "project.equipmentForm"
    | "project.equipmentUse"
    | "trade.standing"
    | "project.fairKind"
    | "project.consultancyField",
): readonly string[] {
  const { type } = factDefinition(fact);
  return type.type === "choice" ? type.choices : [];
}

/** Every category under which support can be asked for. */
export const categories = choicesOf("category");
/** Every legal form that an applicant can have. */
export const legalForms = choicesOf("applicant.legalForm");
export const tradeStandings = choicesOf("trade.standing");
export const equipmentForms = choicesOf("project.equipmentForm");
export const equipmentUses = choicesOf("project.equipmentUse");
export const fairKinds = choicesOf("project.fairKind");
export const consultancyFields = choicesOf("project.consultancyField");
