import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import type { ToldFinding } from "@khuyencong/core/validation";
import { expect, it } from "vitest";
import { reportsOn } from "../../src/judgement/index.js";
import { type PrintedText, printedJson, printedYaml } from "./printed-text.js";
import {
  type HandedInReport,
  handedInWith,
  ofReportChecks,
  ofReportStructure,
  reportSitesOf,
  seededReports,
} from "./seeded.js";

const seed = "formats";
const sites = reportSitesOf(seed);

/** The report as a file of text, judged with everything else that was handed in as files of the same kind. */
async function judgedAs(format: "json" | "yaml", { value, grounds }: HandedInReport) {
  const print = format === "json" ? printedJson : printedYaml;
  const printed = [value, ...Object.values(grounds.companions ?? {}).filter((other) => other !== undefined)].map(print);
  const files = printed.map(({ text }, index) => {
    return { name: `${index}.${format}`, bytes: new TextEncoder().encode(text) };
  });
  const [report] = await reportsOn(files, {
    jurisdiction: { pack: dongNai, register: dongNaiRegister, provincial: decision33 },
    tool: { name: "khuyencong-validate", version: "1.2.3" },
    asOf: grounds.rulebook.asOf,
    now: new Date("2031-12-20T03:00:00Z"),
  });
  const [text] = printed;
  if (report === undefined || report.verdict === "unreadable" || text === undefined) throw new Error("not read");
  return { report, text };
}

/** The line of a part; of one that is missing, that of what should hold it. */
function expectedLine({ lineOf }: PrintedText, pointer: string): number | undefined {
  return lineOf.get(pointer) ?? expectedLine({ text: "", lineOf }, pointer.slice(0, pointer.lastIndexOf("/")));
}

const lineOf = ({ place }: ToldFinding) => (place?.kind === "text" ? place.line : undefined);

/** Ordinary runs take every fourth; WHOLE_CORPUS=1 takes all. */
const step = process.env["WHOLE_CORPUS"] === "1" ? 1 : 4;
const cases = [...ofReportStructure, ...ofReportChecks].flatMap((seedable) =>
  seededReports(seedable, seed, sites).map(({ code, site, changes }) => ({
    code,
    commune: site.year.commune.name,
    handedIn: handedInWith(site, [changes]),
  })),
);

it.each(cases.filter((_, index) => index % step === 0))(
  "$code ($commune): JSON and YAML are told the same, each at its own line",
  async ({ code, handedIn }) => {
    const [json, yaml] = [await judgedAs("json", handedIn), await judgedAs("yaml", handedIn)];
    const withoutPlaces = ({ report }: typeof json) => report.findings.map(({ place, ...finding }) => finding);
    expect(withoutPlaces(json)).toEqual(withoutPlaces(yaml));
    expect([json.report.counts, json.report.extent]).toEqual([yaml.report.counts, yaml.report.extent]);
    expect(json.report.findings.map((finding) => finding.code)).toContain(code);
    for (const { report, text } of [json, yaml]) {
      const lines = report.findings.map((finding) => [finding.pointer, lineOf(finding)]);
      expect(lines).toEqual(report.findings.map(({ pointer }) => [pointer, expectedLine(text, pointer)]));
    }
  },
);
