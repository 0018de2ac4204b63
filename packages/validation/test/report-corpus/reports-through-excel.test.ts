import type { Finding } from "@khuyencong/core/basis";
import { dongNai } from "@khuyencong/core/packs/dong-nai";
import { validateReport } from "@khuyencong/core/validation";
import { readWorkbook } from "@khuyencong/workbook/reading";
import { fillReport } from "@khuyencong/workbook/template";
import { expect, it } from "vitest";
import {
  foundIn,
  type HandedInReport,
  handedInWith,
  ofReportChecks,
  ofReportStructure,
  reportSitesOf,
  seededReports,
} from "./seeded.js";

function layoutOf({ grounds: { register, provincial, rulebook } }: HandedInReport) {
  return { pack: dongNai, register, provincial, day: rulebook.asOf };
}

const written = (handedIn: HandedInReport) => fillReport(layoutOf(handedIn), handedIn.value, { isExample: true });

/** What is found in a report once it went through a workbook. */
async function throughExcel(handedIn: HandedInReport) {
  const { grounds } = handedIn;
  const workbook = await written(handedIn);
  if (!workbook.ok) throw new Error(workbook.refusal.message.en);
  const read = await readWorkbook(workbook.bytes, layoutOf(handedIn));
  if (!read.ok) throw new Error(read.refusal.message.en);
  const { document, kind } = read.value;
  return { document, kind, findings: validateReport(document, grounds).findings };
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, message, where }) => ({ code, severity, message, where }));

/** The whole takes a minute: ordinary runs take every fourth; WHOLE_CORPUS=1 takes all. */
const step = process.env["WHOLE_CORPUS"] === "1" ? 1 : 4;
const some = <Member>(members: readonly Member[]) => members.filter((_, index) => index % step === 0);
const timeout = 180_000;

const sites = reportSitesOf("excel");

it("a clean report comes back as it was, and is judged the same", { timeout }, async () => {
  for (const site of some(sites)) {
    const handedIn = handedInWith(site, []);
    for (const value of [site.year, site.halfYear]) {
      const answer = await throughExcel({ ...handedIn, value });
      expect(answer.kind).toBe("report");
      expect(answer.document.value).toEqual(value);
      expect(told(answer.findings)).toEqual(told(foundIn({ ...handedIn, value })));
    }
  }
});

/** Mistakes in how a file of text is written, for which a workbook has no cell. */
const notInAWorkbook: ReadonlySet<string> = new Set([
  "structure.unknown-field",
  "structure.text-for-number",
  "structure.number-for-text",
  "structure.wrong-type",
]);

/**
 * What reading a cell already tells, in the words of a sheet: a choice is one of its list, a sum is in triệu đồng, a day
 * is read as people write it. Accents of two parts it puts together by itself.
 */
const toldByTheSheet: ReadonlyMap<string, string | undefined> = new Map([
  ["structure.not-whole", "sheet.below-one-dong"],
  ["structure.not-a-choice", "sheet.not-a-choice"],
  ["structure.not-a-date", "sheet.not-a-date"],
  ["structure.text-not-nfc", undefined],
  ["report.activity-unknown", "sheet.not-a-choice"],
]);

const cases = [...ofReportStructure, ...ofReportChecks].flatMap((seedable) =>
  seededReports(seedable, "excel", sites).map(({ code, site, changes }) => ({
    code,
    commune: site.year.commune.name,
    handedIn: handedInWith(site, [changes]),
  })),
);
const inNoWorkbook = cases.filter(({ code }) => notInAWorkbook.has(code));
const inItsOwnWords = cases.filter(({ code }) => toldByTheSheet.has(code));
const theSame = cases.filter(({ code }) => !toldByTheSheet.has(code) && !notInAWorkbook.has(code));

it.each(inNoWorkbook)("$code ($commune): no workbook can hold it", async ({ handedIn }) => {
  expect(await written(handedIn)).toMatchObject({ ok: false, refusal: { code: "template.no-place" } });
});

it.each(inItsOwnWords)("$code ($commune): is told of the cell, and not again", async ({ code, handedIn }) => {
  const { findings } = await throughExcel(handedIn);
  const codes = findings.map((finding) => finding.code);
  const wanted = toldByTheSheet.get(code);
  if (wanted !== undefined) expect(codes.filter((one) => one.startsWith("sheet."))).toEqual([wanted]);
  expect(codes).not.toContain(code);
});

it.each(some(theSame))("$code ($commune): is told the same as of JSON", { timeout }, async ({ code, handedIn }) => {
  const { findings } = await throughExcel(handedIn);
  expect(told(findings)).toEqual(told(foundIn(handedIn)));
  expect(findings.map((finding) => finding.code)).toContain(code);
});

it("half a machine is told the same as of JSON: only sums have words of their own", { timeout }, async () => {
  for (const site of sites.slice(0, 3)) {
    const handedIn = handedInWith(site, [{ report: [[["results", site.target, "achieved"], 1.5]] }]);
    const { findings } = await throughExcel(handedIn);
    expect(told(findings)).toEqual(told(foundIn(handedIn)));
    expect(findings.map(({ code }) => code)).toContain("structure.not-whole");
  }
});
