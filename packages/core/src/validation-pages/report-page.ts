import { type Finding, fillText, formatDate, type Language, plainDate } from "../basis/index.js";
import { indicatorByCode, indicators } from "../indicator/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import {
  exampleCompanions,
  exampleReport,
  type ReportCodeExamples,
  reportCheckExamples,
  reportExampleDay,
  tellFindings,
  validateReport,
} from "../validation/index.js";
import { codeSections, type ToldCode } from "./code-sections.js";
import type { PageGrounds } from "./validation-page.js";
import { indicatorWords, pageWords, reportPageWords } from "./words.js";

function toldOf(code: string, examples: ReportCodeExamples, { pack, ...others }: PageGrounds): ToldCode {
  const rulebook = resolveRulebook(pack, { asOf: reportExampleDay });
  const grounds = { ...others, rulebook, companions: exampleCompanions(examples.wrong) };
  const document = { value: exampleReport(examples.wrong), places: new Map(), findings: [] };
  const own: readonly Finding[] = validateReport(document, grounds).findings.filter((finding) => finding.code === code);
  const [told] = tellFindings(own, grounds);
  if (told === undefined) throw new RangeError(`The wrong example of ${code} is not found`);
  return { code, examples, told };
}

/** Every indicator with what is counted, as the report is to be filled in by. */
function indicatorTable(language: Language): readonly string[] {
  const heads = [pageWords.code, indicatorWords.name, indicatorWords.unit, indicatorWords.definition];
  return [
    `## ${indicatorWords.title[language]}`,
    "",
    indicatorWords.introduction[language],
    "",
    `| ${heads.map((words) => words[language]).join(" | ")} |`,
    "|---|---|---|---|",
    ...indicators.map(({ code, name, unit, definition, partOf, countedAt }) => {
      const whole = partOf === undefined ? undefined : indicatorByCode(partOf);
      const event = countedAt === undefined ? undefined : indicatorByCode(countedAt);
      const rule =
        whole !== undefined
          ? ` ${fillText(indicatorWords.partOf, { whole: whole.name })[language]}`
          : event !== undefined
            ? ` ${fillText(indicatorWords.countedAt, { whole: event.name })[language]}`
            : "";
      return `| ${code} | ${name[language]} | ${unit[language]} | ${definition[language]}${rule} |`;
    }),
    "",
  ];
}

/**
 * The catalogue of checks of reports as a page of Markdown: what each indicator counts, then every code with what is
 * said, why, how to mend it, a wrong and a right example. The words are those that the wrong example really gets.
 *
 * @example
 * ```ts
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { reportValidationPage } from "@khuyencong/core/validation-pages";
 * const page = reportValidationPage({ pack: dongNai, register: dongNaiRegister, provincial: decision33 }, "en");
 * page.startsWith("# Checks of a commune's report"); // => true
 * ```
 */
export function reportValidationPage(grounds: PageGrounds, language: Language): string {
  const codes = Object.entries(reportCheckExamples).map(([code, examples]) => toldOf(code, examples, grounds));
  const slots = { count: String(codes.length), day: formatDate(plainDate(reportExampleDay)) };
  const lines = [
    `# ${reportPageWords.title[language]}`,
    "",
    fillText(reportPageWords.introduction, slots)[language],
    "",
    fillText(pageWords.generated, { folder: "validation/report-checks" })[language],
    "",
    ...indicatorTable(language),
    ...codeSections(codes, language),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
