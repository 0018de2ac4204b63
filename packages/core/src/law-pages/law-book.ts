import type { ActivityType } from "../activity/index.js";
import type { BilingualText, Citation, InstrumentId, Language } from "../basis/index.js";
import { activityKind } from "../eligibility/index.js";
import { citationText, type InstrumentIndex, indexInstruments } from "../law/index.js";
import type { Pack, UnknownEntry } from "../rulebook/index.js";
import type { WorkedCase } from "../worked-cases/index.js";
import { type Example, examplesByEntry } from "./examples.js";
import { link } from "./markdown.js";
import { wayBetween } from "./page.js";

/** The law of one jurisdiction with all that its register tells, and the cases that show it at work. */
export interface LawBookInput {
  readonly law: Pack;
  readonly cases: readonly WorkedCase[];
}

/** The law made ready for writing pages. */
export interface LawBook extends LawBookInput {
  readonly instruments: InstrumentIndex;
  readonly activities: readonly ActivityType[];
  readonly examples: ReadonlyMap<string, readonly Example[]>;
}

export function openLawBook(input: LawBookInput): LawBook {
  const { law } = input;
  return {
    ...input,
    instruments: indexInstruments(law.instruments),
    activities: law.entries.flatMap(({ kind, value }) =>
      kind === activityKind.name ? [activityKind.schema.parse(value)] : [],
    ),
    examples: examplesByEntry(input.law, input.cases),
  };
}

/** Where the pages stand. */
export const instrumentPath = (language: Language, id: InstrumentId) => `${language}/${id}.md`;
export const indexPath = (language: Language) => `${language}/README.md`;
export const questionPath = (language: Language, id: string) => `${language}/questions/${id}.md`;
export const questionIndexPath = (language: Language) => `${language}/questions/README.md`;
export const letterPaths: Readonly<Record<Language, string>> = {
  vi: "thu-hoi-so-cong-thuong.md",
  en: "letter-to-the-department.md",
};

/** Whoever writes one page: in which language, and from where links lead. */
export interface Scribe {
  readonly book: LawBook;
  readonly language: Language;
  readonly path: string;
}

export function say({ language }: Scribe, text: BilingualText): string {
  return text[language];
}

/** A citation in words, linked to the page of its instrument; on that page itself it is plain text. */
export function cite({ book, language, path }: Scribe, citation: Citation): string {
  const target = instrumentPath(language, citation.instrument);
  const text = citationText(citation, book.instruments)[language];
  return link(text, target === path ? undefined : wayBetween(path, target));
}

export function nameOfActivity({ book, language }: Scribe, id: string): string {
  return book.activities.find((activity) => activity.id === id)?.name[language] ?? id;
}

/** The entries that cite an instrument itself, and those that cite it only as what amended their ground. */
export function entriesCiting(book: LawBook, id: InstrumentId) {
  const direct = book.law.entries.filter(({ citations }) => citations.some(({ instrument }) => instrument === id));
  const through = book.law.entries.filter(
    (entry) => !direct.includes(entry) && entry.citations.some(({ amendedBy }) => amendedBy?.instrument === id),
  );
  return { direct, through } satisfies Record<string, readonly UnknownEntry[]>;
}
