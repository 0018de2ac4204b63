import type { BilingualText } from "../../basis/index.js";
import type { ProvingDocumentId } from "../document.js";
import type { FactDefinition, NumberUnit } from "../fact-definition.js";

type Origin = FactDefinition["origin"];
interface Asked {
  readonly label: BilingualText;
  readonly question: BilingualText;
  readonly pointer: `/${string}`;
  readonly provenBy: readonly ProvingDocumentId[];
  readonly changeable?: boolean;
  readonly origin?: Origin;
}

/** Defines one fact of this type. */
export function yesNo(asked: Asked): FactDefinition {
  return { origin: "given", changeable: false, ...asked, type: { type: "boolean" } };
}

/** Defines one fact of this type. */
export function wholeNumber(asked: Asked & { readonly unit: NumberUnit }): FactDefinition {
  return { origin: "given", changeable: false, ...asked, type: { type: "whole-number" } };
}

/** Defines one fact of this type. */
export function choice(choices: Readonly<Record<string, BilingualText>>, asked: Asked): FactDefinition {
  return {
    origin: "given",
    changeable: false,
    ...asked,
    type: { type: "choice", choices: Object.keys(choices) },
    choices,
  };
}
