import { describe, expect, it } from "vitest";
import { technicalWordsIn } from "../../test/wording.js";
import type { Finding } from "../basis/index.js";
import { decision33, dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { checkExamples } from "./check-examples.js";
import { exampleDay, exampleProgramme } from "./example.js";
import { findingCodes } from "./finding-codes.js";
import { reportCheckExamples } from "./report-check-examples.js";
import { reportCodes } from "./report-codes.js";
import { exampleCompanions, exampleReport, reportExampleDay } from "./report-example.js";
import { tellFindings } from "./told-finding.js";
import { validateCommuneProgramme } from "./validate-commune-programme.js";
import { validateReport } from "./validate-commune-report.js";

const grounds = (asOf: string) => ({
  rulebook: resolveRulebook(dongNai, { asOf }),
  register: dongNaiRegister,
  provincial: decision33,
});

/** What people wrote themselves stands in quotation marks, and the choices of a field with their meaning. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/gu, "“…”").replace(/"[^"]*"/gu, "“…”");
}

/** Names that are what the officer has to write: codes of activities and tags, and a choice before its meaning. */
function withoutCodes(text: string): string {
  return withoutQuotes(text).replace(/[a-z]+(?:-[a-z0-9]+)* \([^)]*\)/gu, "…");
}

function faultsOf({ code, message, fix }: Pick<Finding, "code" | "message" | "fix">): readonly string[] {
  const texts = [message, ...(fix === undefined ? [] : [fix])];
  const everywhere = texts.flatMap(({ vi, en }) => [vi, en]);
  return [
    ...texts.flatMap(({ vi }) => technicalWordsIn(withoutCodes(vi))),
    ...everywhere.filter((text) => !/[.?]$/u.test(text)).map((text) => `no full stop: ${text}`),
    ...everywhere.filter((text) => text !== text.normalize("NFC")).map((text) => `not composed: ${text}`),
    ...everywhere.filter((text) => text.includes(code)).map((text) => `its own code: ${text}`),
    ...everywhere.filter((text) => /\{\w+\}|undefined|null|NaN/u.test(text)).map((text) => `an open slot: ${text}`),
    ...everywhere.filter((text) => / {2}| [.,;:?]|\.\.$/u.test(withoutQuotes(text))).map((text) => `spacing: ${text}`),
    ...everywhere
      .filter((text) => /\/(?:projects|targets|money|legalBasis|results|disbursements|indicators)\b/u.test(text))
      .map((text) => `path: ${text}`),
  ];
}

/** The description itself, with each slot as if somebody had written it. */
function asWritten({ message, fix }: Pick<Finding, "message" | "fix">) {
  const filled = (text: string) => text.replaceAll(/\{\w+\}/g, "“…”");
  const both = ({ vi, en }: Finding["message"]) => ({ vi: filled(vi), en: filled(en) });
  return { message: both(message), ...(fix === undefined ? {} : { fix: both(fix) }) };
}

interface Told {
  readonly code: string;
  readonly findings: readonly Finding[];
  readonly asOf: string;
  readonly situations: readonly Finding["message"][];
}

const ofProgrammes = Object.entries(checkExamples).map(([code, { wrong, right }]): Told => {
  const asOf = wrong.asOf ?? exampleDay;
  const { findings } = validateCommuneProgramme(exampleProgramme(wrong), grounds(asOf));
  return { code, findings, asOf, situations: [wrong.situation, right.situation] };
});

const ofReports = Object.entries(reportCheckExamples).map(([code, { wrong, right }]): Told => {
  const document = { value: exampleReport(wrong), places: new Map(), findings: [] };
  const companions = exampleCompanions(wrong);
  const { findings } = validateReport(document, { ...grounds(reportExampleDay), companions });
  return { code, findings, asOf: reportExampleDay, situations: [wrong.situation, right.situation] };
});

describe.each([...ofProgrammes, ...ofReports])("$code", ({ code, findings, asOf, situations }) => {
  const own = findings.filter((finding) => finding.code === code);

  it("speaks to people as it is filled in", () => {
    expect(own.flatMap(faultsOf)).toEqual([]);
  });

  it("names its field in words", () => {
    for (const { field } of tellFindings(own, grounds(asOf))) {
      expect(technicalWordsIn(field.vi)).toEqual([]);
    }
  });

  it("has examples that speak to people", () => {
    for (const message of situations) expect(faultsOf({ code, message })).toEqual([]);
  });
});

it.each(Object.entries({ ...findingCodes, ...reportCodes }))("%s ends its sentences", (code, described) => {
  const { message, fix } = asWritten(described);
  for (const { vi, en } of [message, ...(fix === undefined ? [] : [fix])]) {
    expect(vi.includes(code) || en.includes(code)).toBe(false);
    expect(`${vi}\n${en}`).toMatch(/[.?”]\n.*[.?”]$/u);
  }
});
