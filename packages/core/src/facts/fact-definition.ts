import type { BilingualText } from "../basis/index.js";
import type { FactType } from "../rules/index.js";
import type { ProvingDocumentId } from "./document.js";

/** What a number counts: đồng, which are written as money, or things that have a name. */
export type NumberUnit = "dong" | BilingualText;

/**
 * What the product knows of a fact: its type, what it is called, how it is asked, where it stands in an application,
 * what proves it. `given` comes from the application as it is; `derived` is worked out from other given facts;
 * `judgement` is left by the law to a named officer.
 */
export interface FactDefinition {
  readonly type: FactType;
  readonly origin: "given" | "derived" | "judgement";
  readonly label: BilingualText;
  readonly question: BilingualText;
  /** Where in the application it stands (JSON Pointer); for a derived fact, the main field it is derived from. */
  readonly pointer: `/${string}`;
  readonly provenBy: readonly ProvingDocumentId[];
  /** Whether the applicant can change it by acting otherwise (choose other equipment, register, sign a commitment). */
  readonly changeable: boolean;
  readonly choices?: Readonly<Record<string, BilingualText>>;
  /** Of a whole number: what it counts. */
  readonly unit?: NumberUnit;
}
