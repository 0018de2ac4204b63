import { type Finding, fillText, formatDate, type Language, plainDate } from "../basis/index.js";
import { type Pack, resolveRulebook } from "../rulebook/index.js";
import {
  type CodeExamples,
  checkExamples,
  exampleDay,
  exampleProgramme,
  tellFindings,
  type ValidationGrounds,
  validateCommuneProgramme,
} from "../validation/index.js";
import { codeSections, type ToldCode } from "./code-sections.js";
import { pageWords } from "./words.js";

/** Under what the examples are judged: those of core are of one province. */
export interface PageGrounds extends Pick<ValidationGrounds, "register" | "provincial"> {
  readonly pack: Pack;
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
    fillText(pageWords.generated, { folder: "validation/checks" })[language],
    "",
    ...codeSections(codes, language),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
