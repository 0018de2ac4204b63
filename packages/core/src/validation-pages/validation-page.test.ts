import { describe, expect, it } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { checkExamples, findingCodes } from "../validation/index.js";
import { validationPage } from "./validation-page.js";

const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33 };

describe.each(["vi", "en"] as const)("the page of checks (%s)", (language) => {
  const page = validationPage(grounds, language);

  it("has a section for every code, and a row that leads to it", () => {
    for (const code of Object.keys(findingCodes)) {
      expect(page.split(`\n### ${code}\n`)).toHaveLength(2);
      expect(page).toContain(`| [${code}](#${code.replaceAll(".", "")}) |`);
    }
  });

  it("shows both examples of each", () => {
    for (const { wrong, right } of Object.values(checkExamples)) {
      expect(page).toContain(wrong.situation[language].replace(/[[\]]/g, "\\$&"));
      expect(page).toContain(right.situation[language].replace(/[[\]]/g, "\\$&"));
    }
  });

  it("leaves no slot open", () => {
    expect(page).not.toMatch(/\{\w+\}|undefined/);
  });
});
