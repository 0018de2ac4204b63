import { describe, expect, it } from "vitest";
import type { Finding } from "../basis/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { reportCheckExamples } from "./report-check-examples.js";
import { reportCodes } from "./report-codes.js";
import {
  exampleCompanions,
  exampleReport,
  type ReportExample,
  reportExampleDay,
  reportUnchanged,
} from "./report-example.js";
import { halfYearInOrder, lastYearInOrder, programmeReportedOn } from "./report-in-order.js";
import { validateCommuneProgramme } from "./validate-commune-programme.js";
import { validateReport } from "./validate-commune-report.js";

const rulebook = resolveRulebook(dongNai, { asOf: reportExampleDay });
const grounds = { rulebook, register: dongNaiRegister, provincial: decision33 };

function foundIn(example: ReportExample): readonly Finding[] {
  const document = { value: exampleReport(example), places: new Map(), findings: [] };
  return validateReport(document, { ...grounds, companions: exampleCompanions(example) }).findings;
}

function placesOf(code: string, findings: readonly Finding[]): readonly string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ where }) => (where?.kind === "document" ? where.pointer : "elsewhere"));
}

it("there are examples for every code", () => {
  expect(Object.keys(reportCheckExamples).sort()).toEqual(Object.keys(reportCodes).sort());
});

it("the report in order has nothing to tell", () => {
  expect(foundIn(reportUnchanged)).toEqual([]);
});

it("the reports before it, by themselves, are in order too", () => {
  for (const value of [halfYearInOrder(), lastYearInOrder()]) {
    const { programme, lastYear } = exampleCompanions({});
    const companions = { programme, lastYear: value.reporting.span === "half-year" ? lastYear : undefined };
    const { findings } = validateReport({ value, places: new Map(), findings: [] }, { ...grounds, companions });
    expect(findings.map(({ code }) => code)).toEqual(
      value.reporting.span === "half-year" ? [] : ["report.half-year-not-given"],
    );
  }
});

it("and so is the programme of which they tell: it has no error and no warning", () => {
  const { findings } = validateCommuneProgramme(programmeReportedOn(), {
    ...grounds,
    rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  });
  expect(findings.filter(({ severity }) => severity !== "note").map(({ code }) => code)).toEqual([]);
});

describe.each(Object.entries(reportCheckExamples))("%s", (code, { wrong, right }) => {
  it(`is told: ${wrong.situation.en}`, () => {
    expect(placesOf(code, foundIn(wrong))).toEqual([wrong.at]);
  });

  it(`is not told: ${right.situation.en}`, () => {
    expect(placesOf(code, foundIn(right))).toEqual([]);
  });
});
