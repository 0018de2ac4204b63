import type { DocumentKind } from "../layout/sheet-layout.js";
import { programmeWords } from "./programme-words.js";
import { reportWords } from "./report-words.js";
import type { GuidanceStep } from "./template-guidance.js";

/** What the template of a document says of it. */
export interface DocumentWords {
  readonly title: string;
  readonly guidanceTitle: string;
  /** How to fill in, step by step. */
  readonly guidance: readonly GuidanceStep[];
  /** Whose the layout is, so that nobody takes it for a form of the State. */
  readonly layoutIsOurs: string;
}

/** The words of the template of each document. */
export const documentWords: Readonly<Record<DocumentKind, DocumentWords>> = {
  programme: programmeWords,
  report: reportWords,
};
