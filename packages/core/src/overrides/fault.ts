import type { Citation, Finding, FindingCategory } from "../basis/index.js";
import type { Instrument, InstrumentIndex } from "../law/index.js";
import type { LegalRegister, Pack } from "../rulebook/index.js";
import type { Words } from "./messages.js";
import type { OverrideEntry, Overrides } from "./overrides-schema.js";

/** One thing that is wrong or doubtful, with its place below what was looked at (a JSON Pointer). */
export interface Fault {
  readonly code: string;
  readonly words: Words;
  readonly pointer: string;
  /** Stops, unless it says otherwise. */
  readonly severity?: "warning";
  readonly category?: FindingCategory;
  /** The law that speaks against it, where that is not the entry's own ground. */
  readonly citations?: readonly Citation[];
}

/** What a document is checked against. */
export interface Surroundings {
  readonly pack: Pack;
  readonly register: LegalRegister | undefined;
  readonly overrides: Overrides;
  /** The instruments of pack and register, completed and joined by those that the document declares. */
  readonly instruments: InstrumentIndex;
  /** Activities for which a figure may be entered. */
  readonly activities: readonly string[];
  /** Ids of legal questions that are known. */
  readonly questions: ReadonlySet<string>;
}

/** Looks at one entry and tells what is wrong with it; places are below the entry. */
export type EntryCheck = (entry: OverrideEntry, surroundings: Surroundings) => Iterable<Fault>;

/** A citation can be printed only where its instruments are known. */
function printable(citations: readonly Citation[], known: ReadonlyMap<string, Instrument>): Citation[] {
  return citations.filter(
    ({ instrument, amendedBy }) =>
      known.has(instrument) && (amendedBy === undefined || known.has(amendedBy.instrument)),
  );
}

/** A fault as a finding, with its place moved to where its holder stands in the document. */
export function findingOfFault(
  { code, words, pointer, severity, category = "structure", citations }: Fault,
  holder: { readonly pointer: string; readonly citations: readonly Citation[] },
  instruments: InstrumentIndex,
): Finding {
  return {
    code: `overrides.${code}`,
    severity: severity ?? "error",
    category,
    message: words.message,
    citations: printable(citations ?? holder.citations, instruments),
    where: { kind: "document", pointer: `${holder.pointer}${pointer}` },
    fix: words.fix,
  };
}
