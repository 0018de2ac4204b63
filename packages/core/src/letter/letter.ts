import type { Language } from "../basis/index.js";

/** One reading of a question as a letter tells it. */
export interface LetterReading {
  readonly label: string;
  /** Why it can be read so, on which text, and how sure that is. */
  readonly ground: string;
}

/** One numbered matter of a letter. */
export interface LetterItem {
  readonly number: number;
  readonly title: string;
  readonly provisions: readonly string[];
  readonly why: string;
  readonly readings: readonly LetterReading[];
  /** What is done until the answer comes; left out where the section says it once for all. */
  readonly meanwhile: string | undefined;
}

/** The matters of one addressee, or of one kind. */
export interface LetterSection {
  readonly heading: string;
  readonly lead: string;
  readonly items: readonly LetterItem[];
}

/**
 * An official letter (công văn) as text, in the order of Decree 30/2020/NĐ-CP Annex I; whoever keeps the register of
 * documents gives it its number, and the sender its name and signature.
 */
export interface Letter {
  readonly language: Language;
  readonly nation: string;
  readonly motto: string;
  readonly parentBody: string;
  readonly sender: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly subject: string;
  readonly addressee: string;
  readonly bases: readonly string[];
  readonly opening: string;
  readonly sections: readonly LetterSection[];
  readonly closing: readonly string[];
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  readonly signatory: string;
  readonly labels: Readonly<Record<"provisions" | "why" | "readings" | "meanwhile", string>>;
}
