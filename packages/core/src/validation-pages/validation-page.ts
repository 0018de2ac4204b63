import {
  type Finding,
  type FindingCategory,
  fillText,
  findingCategorySchema,
  formatDate,
  type Language,
  plainDate,
  severityLabels,
  severitySchema,
} from "../basis/index.js";
import { type Pack, resolveRulebook } from "../rulebook/index.js";
import {
  type CodeExamples,
  checkExamples,
  type Example,
  exampleDay,
  exampleProgramme,
  type ToldFinding,
  tellFindings,
  type ValidationGrounds,
  validateCommuneProgramme,
} from "../validation/index.js";
import { categoryWords, pageWords } from "./words.js";

/** Under what the examples are judged: those of core are of one province. */
export interface PageGrounds extends Pick<ValidationGrounds, "register" | "provincial"> {
  readonly pack: Pack;
}

interface ToldCode {
  readonly code: string;
  readonly examples: CodeExamples;
  readonly told: ToldFinding;
}

function toldOf(code: string, examples: CodeExamples, { pack, ...others }: PageGrounds): ToldCode {
  const rulebook = resolveRulebook(pack, { asOf: examples.wrong.asOf ?? exampleDay });
  const grounds = { ...others, rulebook };
  const { findings } = validateCommuneProgramme(exampleProgramme(examples.wrong), grounds);
  const own: readonly Finding[] = findings.filter((finding) => finding.code === code);
  const [told] = tellFindings(own, grounds);
  if (told === undefined) throw new RangeError(`The wrong example of ${code} is not found`);
  return { code, examples, told };
}

/** A pointer to what people wrote may look like Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, "\\$&").replaceAll("\n", " ");
}

function situationOf({ situation, asOf }: Example, language: Language): string {
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

/**
 * The catalogue of checks as a page of Markdown: every code with what is said, why, how to mend it, a wrong and a right
 * example. The words are those that the wrong example really gets.
 *
 * @example
 * ```ts
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { validationPage } from "@khuyencong/core/validation-pages";
 * const page = validationPage({ pack: dongNai, register: dongNaiRegister, provincial: decision33 }, "en");
 * page.startsWith("# Checks of a commune's programme"); // => true
 * ```
 */
export function validationPage(grounds: PageGrounds, language: Language): string {
  const codes = Object.entries(checkExamples).map(([code, examples]) => toldOf(code, examples, grounds));
  const slots = { count: String(codes.length), day: formatDate(plainDate(exampleDay)) };
  const lines = [
    `# ${pageWords.title[language]}`,
    "",
    fillText(pageWords.introduction, slots)[language],
    "",
    pageWords.generated[language],
    "",
    ...findingCategorySchema.options.flatMap((category) => categoryOf(category, codes, language)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
