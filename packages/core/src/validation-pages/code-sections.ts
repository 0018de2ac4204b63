import {
  type BilingualText,
  type FindingCategory,
  fillText,
  findingCategorySchema,
  formatDate,
  type Language,
  plainDate,
  severityLabels,
  severitySchema,
} from "../basis/index.js";
import type { ToldFinding } from "../validation/index.js";
import { categoryWords, pageWords } from "./words.js";

interface Situation {
  readonly situation: BilingualText;
  /** The day by which it is judged, where it is not the usual one. */
  readonly asOf?: string;
}

/** A code with its examples, and what is really said of the wrong one. */
export interface ToldCode {
  readonly code: string;
  readonly examples: { readonly wrong: Situation; readonly right: Situation };
  readonly told: ToldFinding;
}

/** A pointer to what people wrote may look like Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, "\\$&").replaceAll("\n", " ");
}

function situationOf({ situation, asOf }: Situation, language: Language): string {
  const day =
    asOf === undefined ? "" : ` (${fillText(pageWords.judgedBy, { day: formatDate(plainDate(asOf)) })[language]})`;
  return escaped(situation[language]) + day;
}

function groundsOf({ told }: ToldCode, language: Language): string {
  const cited = told.citations.map(({ text }) => text[language]);
  return cited.length > 0 ? escaped(cited.join("; ")) : categoryWords[told.category].ground[language];
}

function sectionOf(each: ToldCode, language: Language): readonly string[] {
  const { code, told, examples } = each;
  const line = (word: keyof typeof pageWords, text: string) => `- **${pageWords[word][language]}:** ${text}`;
  return [
    `### ${code}`,
    "",
    `${severityLabels[told.severity][language]}. ${escaped(told.message[language])}`,
    "",
    line("ground", groundsOf(each, language)),
    ...(told.fix === undefined ? [] : [line("fix", escaped(told.fix[language]))]),
    line("wrong", situationOf(examples.wrong, language)),
    line("right", situationOf(examples.right, language)),
    "",
  ];
}

function categoryOf(category: FindingCategory, codes: readonly ToldCode[], language: Language): readonly string[] {
  const own = codes.filter(({ told }) => told.category === category);
  if (own.length === 0) return [];
  const rank = ({ told }: ToldCode) => severitySchema.options.indexOf(told.severity);
  const sorted = own.toSorted((first, second) => rank(first) - rank(second) || (first.code < second.code ? -1 : 1));
  const head = [pageWords.code, pageWords.severity, pageWords.says].map((words) => words[language]);
  return [
    `## ${categoryWords[category].title[language]}`,
    "",
    `| ${head.join(" | ")} |`,
    "|---|---|---|",
    ...sorted.map(
      ({ code, told }) =>
        `| [${code}](#${code.replaceAll(".", "")}) | ${severityLabels[told.severity][language]} | ${escaped(told.message[language])} |`,
    ),
    "",
    ...sorted.flatMap((each) => sectionOf(each, language)),
  ];
}

/** The codes by category, each category with a table that leads to its codes. */
export function codeSections(codes: readonly ToldCode[], language: Language): readonly string[] {
  return findingCategorySchema.options.flatMap((category) => categoryOf(category, codes, language));
}
