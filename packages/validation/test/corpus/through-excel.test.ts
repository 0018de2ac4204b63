import type { Finding } from "@khuyencong/core/basis";
import { dongNai } from "@khuyencong/core/packs/dong-nai";
import { validateCommuneProgramme, validateSource } from "@khuyencong/core/validation";
import { readWorkbook } from "@khuyencong/workbook/reading";
import { fillTemplate } from "@khuyencong/workbook/template";
import { expect, it } from "vitest";
import { communes, corpusDay, corpusGrounds } from "./corpus-grounds.js";
import { plausibleProgramme } from "./plausible-programme.js";
import { programmeWith, seedable, seededFaults, sitesOf } from "./seeded.js";

const layout = {
  pack: dongNai,
  register: corpusGrounds.register,
  provincial: corpusGrounds.provincial,
  day: corpusDay,
};

/** What is found in a programme once it went through a workbook; the refusal where no workbook can hold it. */
async function throughExcel(programme: unknown) {
  const written = await fillTemplate(layout, programme, { isExample: true });
  if (!written.ok) return { refused: written.refusal.code };
  const read = await readWorkbook(written.bytes, layout);
  if (!read.ok) throw new Error(read.refusal.message.en);
  return { document: read.value.document, findings: validateSource(read.value.document, corpusGrounds).findings };
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, message, where }) => ({ code, severity, message, where }));

/** The whole takes a minute: ordinary runs take every fourth; WHOLE_CORPUS=1 takes all. */
const step = process.env["WHOLE_CORPUS"] === "1" ? 1 : 4;
const some = <Member>(members: readonly Member[]) => members.filter((_, index) => index % step === 0);
const timeout = 180_000;

it("a clean programme comes back as it was, and is judged the same", { timeout }, async () => {
  for (const commune of some(communes)) {
    const programme = plausibleProgramme(commune, "excel", corpusGrounds);
    const answer = await throughExcel(programme);
    expect(answer.document?.value).toEqual(programme);
    expect(told(answer.findings ?? [])).toEqual(told(validateCommuneProgramme(programme, corpusGrounds).findings));
  }
});

/** Mistakes in how a JSON file is written, for which a workbook has no cell. */
const notInAWorkbook: ReadonlySet<string> = new Set([
  "structure.unknown-field",
  "structure.text-for-number",
  "structure.number-for-text",
  "structure.wrong-type",
  "structure.not-yes-or-no",
]);

/** What reading a cell already tells, in the words of a sheet; accents of two parts it puts together by itself. */
const toldByTheSheet: ReadonlyMap<string, string | undefined> = new Map([
  ["structure.not-whole", "sheet.below-one-dong"],
  ["structure.not-a-choice", "sheet.not-a-choice"],
  ["structure.not-a-date", "sheet.not-a-date"],
  ["structure.text-not-nfc", undefined],
  ["target.unknown-activity", "sheet.not-a-choice"],
  ["project.unknown-activity", "sheet.not-a-choice"],
]);

const sites = sitesOf("excel");
const cases = seedable.map(({ code }) => ({ code, seeded: seededFaults(code, "excel", sites)[0] }));
const inItsOwnWords = cases.filter(({ code }) => toldByTheSheet.has(code));
const theSame = cases.filter(({ code }) => !toldByTheSheet.has(code) && !notInAWorkbook.has(code));

it.each(cases.filter(({ code }) => notInAWorkbook.has(code)))("$code: no workbook can hold it", async ({ seeded }) => {
  const answer = await throughExcel(seeded && programmeWith([seeded]));
  expect(answer.refused).toBe("template.no-place");
});

it.each(inItsOwnWords)("$code: is told of the cell", async ({ code, seeded }) => {
  const { findings = [] } = await throughExcel(seeded && programmeWith([seeded]));
  const [wanted, codes] = [toldByTheSheet.get(code), findings.map((finding) => finding.code)];
  if (wanted === undefined) expect(codes).not.toContain(code);
  else expect(codes).toContain(wanted);
});

it.each(some(theSame))("$code: is told the same as of JSON", { timeout }, async ({ code, seeded }) => {
  const programme = seeded && programmeWith([seeded]);
  const { findings = [] } = await throughExcel(programme);
  expect(told(findings)).toEqual(told(validateCommuneProgramme(programme, corpusGrounds).findings));
  expect(findings.map((finding) => finding.code)).toContain(code);
});
