import type { InstrumentId, PlainDate } from "../basis/index.js";
import { letterMarkdown, questionLetter } from "../letter/index.js";
import { indexPage, landingPage } from "./index-page.js";
import { instrumentPage } from "./instrument-page.js";
import { type LawBookInput, letterPaths, openLawBook } from "./law-book.js";
import type { Page } from "./page.js";
import { questionIndexPage, questionPage } from "./question-pages.js";

/** What the pages are made from; the letter needs a day and its bases. */
export interface LawPagesInput extends LawBookInput {
  readonly letter: { readonly date: PlainDate; readonly bases: readonly InstrumentId[] };
}

/**
 * The law as pages of Markdown, in Vietnamese and English: one for each instrument, with every rule and figure that
 * cites it and the worked cases that show it; one for each legal question; the lists of both; and the letter of
 * questions. The same law gives the same pages, on any day and any machine.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { lawPages } from "@khuyencong/core/law-pages";
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { wholeLaw } from "@khuyencong/core/rulebook";
 * const law = wholeLaw(dongNai, dongNaiRegister);
 * const pages = lawPages({ law, cases: [], letter: { date: plainDate("2026-11-26"), bases: [] } });
 * pages.some(({ path }) => path === "vi/nd-45-2012.md"); // => true
 * ```
 */
export function lawPages({ letter, ...input }: LawPagesInput): readonly Page[] {
  const book = openLawBook(input);
  const { instruments, questions, territory } = input.law;
  const inBothLanguages = (["vi", "en"] as const).flatMap((language): readonly Page[] => [
    indexPage(book, language),
    ...instruments.map((instrument) => instrumentPage(book, instrument, language)),
    questionIndexPage(book, language),
    ...questions.map((question) => questionPage(book, question, language)),
    {
      path: letterPaths[language],
      text: letterMarkdown(
        questionLetter({
          ...letter,
          questions,
          instruments: book.instruments,
          province: territory.province,
          language,
        }),
      ),
    },
  ]);
  return [landingPage(book), ...inBothLanguages];
}
