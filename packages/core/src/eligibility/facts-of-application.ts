import { type Application, type AskingContext, type DerivedFacts, deriveFacts } from "../facts/index.js";
import type { TradeMap } from "../industry/index.js";
import type { Rulebook } from "../rulebook/index.js";
import type { PreparedLaw } from "./prepared-law.js";

/** The facts of an application under the law of a rulebook, with the lists that a province entered. */
export function factsUnderLaw(
  rulebook: Rulebook,
  law: PreparedLaw,
  tradeMap: TradeMap,
  application: Application,
): DerivedFacts {
  return deriveFacts(application, {
    decisionDate: rulebook.asOf,
    territory: rulebook.pack.territory,
    tradeMap,
    sizeTable: law.sizeTable,
    placeTestFrom: law.placeTestFrom,
    difficultCommunes: law.difficultCommunes,
    newRuralCommunes: law.newRuralCommunes,
    ethnicMinorityCommunes: law.ethnicMinorityCommunes,
  });
}

/** What the fields to ask for depend on: where a list was entered, the commune settles it. */
export function askingUnderLaw(law: PreparedLaw, size: DerivedFacts["size"]): AskingContext {
  return {
    size,
    hasDifficultCommunes: law.difficultCommunes !== undefined,
    hasNewRuralCommunes: law.newRuralCommunes !== undefined,
    hasEthnicMinorityCommunes: law.ethnicMinorityCommunes !== undefined,
  };
}
