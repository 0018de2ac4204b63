import { findingCodes, reportCodes } from "@khuyencong/core/validation";
import { afterAll, describe, expect, it } from "vitest";
import { randomFrom } from "../corpus/random.js";
import { reportFaults } from "./report-faults.js";
import { reportStructureFaults } from "./report-structure-faults.js";
import {
  isMistakeAt,
  newlyTold,
  ofReportChecks,
  ofReportStructure,
  reportSitesOf,
  type SeededReport,
  seededReports,
} from "./seeded.js";

const seed = "faulty";
const sites = reportSitesOf(seed);

interface Score {
  seeded: number;
  found: number;
  besides: number;
}
const scores = new Map<string, Score>();

function scored(together: readonly SeededReport[]) {
  const findings = newlyTold(together);
  const found = new Set(findings.map(({ code }) => code));
  const explained = new Set<string>(together.flatMap(({ code, fault }) => [code, ...(fault.companions ?? [])]));
  const besides = findings.filter(({ code, severity }) => severity !== "note" && !explained.has(code));
  for (const { code } of together) {
    const score = scores.get(code) ?? { seeded: 0, found: 0, besides: 0 };
    scores.set(code, score);
    score.seeded += 1;
    score.found += found.has(code) ? 1 : 0;
    score.besides += besides.length;
  }
  return { found, besides: besides.map(({ code, message }) => `${code}: ${message.en}`) };
}

it("every code of reports is seeded, and every code of structure is, or it is said why not", () => {
  expect(Object.keys(reportFaults).sort()).toEqual(Object.keys(reportCodes).sort());
  const ofStructure = Object.keys(findingCodes).filter((code) => code.startsWith("structure."));
  expect(Object.keys(reportStructureFaults).sort()).toEqual(ofStructure.sort());
});

describe.each([...ofReportStructure, ...ofReportChecks])("$code", (seedable) => {
  const { code } = seedable;
  const seeded = seededReports(seedable, seed, sites);

  it("is seeded into three communes at least", () => {
    expect(new Set(seeded.map(({ site }) => site)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(seeded.map((each) => [each.site.year.commune.name, each] as const))(
    "is told of %s, and nothing beside",
    (_, each) => {
      const { found, besides } = scored([each]);
      expect([...found]).toContain(code);
      expect(besides).toEqual([]);
    },
  );
});

const files = ["programme", "halfYear", "lastYear"] as const;

/** The parts that a fault changes or rests on: two faults of one part may hide one another. */
function partsOf({ changes, fault }: SeededReport): readonly string[] {
  const inside = (changes.report ?? []).map(([[part]]) => String(part));
  const names = { programme: "programme-file", halfYear: "half-year-file", lastYear: "last-year-file" } as const;
  return [
    ...inside,
    ...files.flatMap((file) => (changes[file] === undefined ? [] : [names[file]])),
    ...(fault.touches ?? []),
  ];
}

describe("several mistakes in one report", () => {
  it.each(sites.map((site) => [site.year.commune.name, site] as const))("of %s are all told", (name, site) => {
    const random = randomFrom(seed, "together", name);
    const chosen: SeededReport[] = [];
    for (const { code, seeds } of random.shuffled(ofReportChecks)) {
      const fault = random.pick(seeds);
      if (chosen.length === 4 || !isMistakeAt(fault, site, random)) continue;
      const next = { code, fault, site, changes: fault.changes(site, random) };
      const taken = new Set(chosen.flatMap(partsOf));
      if (!partsOf(next).some((part) => taken.has(part))) chosen.push(next);
    }
    expect(chosen.length).toBeGreaterThan(1);
    const { found, besides } = scored(chosen);
    expect(chosen.map(({ code }) => code).filter((code) => !found.has(code))).toEqual([]);
    expect(besides).toEqual([]);
  });
});

afterAll(() => {
  const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
  const rows = [...scores].map(
    ([code, { seeded, found, besides }]) =>
      `${code.padEnd(44)} ${String(seeded).padStart(4)}  recall ${share(found, seeded)}  precision ${share(found, found + besides)}`,
  );
  process.stdout.write(`${rows.join("\n")}\n`);
});
