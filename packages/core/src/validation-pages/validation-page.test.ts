import { describe, expect, it } from "vitest";
import { indicators } from "../indicator/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { checkExamples, findingCodes, reportCheckExamples, reportCodes } from "../validation/index.js";
import { reportValidationPage } from "./report-page.js";
import { validationPage } from "./validation-page.js";

const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33 };

const ofProgrammes = { name: "programmes", page: validationPage, codes: findingCodes, examples: checkExamples };
const ofReports = { name: "reports", page: reportValidationPage, codes: reportCodes, examples: reportCheckExamples };

describe.each([
  { ...ofProgrammes, language: "vi" as const },
  { ...ofProgrammes, language: "en" as const },
  { ...ofReports, language: "vi" as const },
  { ...ofReports, language: "en" as const },
])("the page of checks of $name ($language)", ({ language, page: write, codes, examples }) => {
  const page = write(grounds, language);

  it("has a section for every code, and a row that leads to it", () => {
    for (const code of Object.keys(codes)) {
      expect(page.split(`\n### ${code}\n`)).toHaveLength(2);
      expect(page).toContain(`| [${code}](#${code.replaceAll(".", "")}) |`);
    }
  });

  it("shows both examples of each", () => {
    for (const { wrong, right } of Object.values(examples)) {
      expect(page).toContain(wrong.situation[language].replace(/[[\]]/g, "\\$&"));
      expect(page).toContain(right.situation[language].replace(/[[\]]/g, "\\$&"));
    }
  });

  it("leaves no slot open", () => {
    expect(page).not.toMatch(/\{\w+\}|undefined/);
  });
});

it("the page of reports says what every indicator counts", () => {
  const page = reportValidationPage(grounds, "vi");
  for (const { code, definition } of indicators) {
    expect(page).toContain(`| ${code} |`);
    expect(page).toContain(definition.vi);
  }
});
