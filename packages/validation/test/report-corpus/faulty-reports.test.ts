import { type Finding, plainDate } from "@khuyencong/core/basis";
import { dongNai } from "@khuyencong/core/packs/dong-nai";
import { communeReportSchema } from "@khuyencong/core/report";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import {
  type Change,
  communeProgrammeSchema,
  type ReportCode,
  reportCodes,
  validateReport,
  withChanges,
} from "@khuyencong/core/validation";
import { afterAll, describe, expect, it } from "vitest";
import { communes, corpusGrounds } from "../corpus/corpus-grounds.js";
import { type Random, randomFrom } from "../corpus/random.js";
import { plausibleReports } from "./plausible-reports.js";
import type { ReportChanges, ReportFault, ReportSite } from "./report-fault.js";
import { reportFaults } from "./report-faults.js";

const seed = "faulty";

/** In every commune's report, a project that is finished, paid for and counted. */
const sites: readonly ReportSite[] = randomFrom(seed, "sites").shuffled(
  communes.flatMap((commune) => {
    const handedIn = plausibleReports(commune, seed);
    const row = handedIn.year.projects.findIndex(({ tag, status }) => tag !== undefined && status === "settled");
    const project = handedIn.year.projects[row];
    const target = handedIn.year.results.findIndex(({ tag }) => tag === project?.tag);
    return project === undefined || target < 0 ? [] : [{ ...handedIn, row, project, target }];
  }),
);

interface Seeded {
  readonly code: ReportCode;
  readonly fault: ReportFault;
  readonly site: ReportSite;
  readonly changes: ReportChanges;
}

const files = ["programme", "halfYear", "lastYear"] as const;

function given<Document>(
  parse: (value: unknown) => Document,
  document: unknown,
  changes: readonly (readonly Change[] | "not-given" | undefined)[],
): Document | undefined {
  if (changes.includes("not-given")) return undefined;
  const made = changes.flatMap((change) => (change === undefined || change === "not-given" ? [] : [...change]));
  return parse(withChanges(document, made));
}

function foundWith(site: ReportSite, all: readonly ReportChanges[]): readonly Finding[] {
  const value = withChanges(
    site.year,
    all.flatMap(({ report = [] }) => [...report]),
  );
  const signed = plainDate(`${site.year.reporting.year}-12-16`);
  const rulebook = resolveRulebook(dongNai, { asOf: signed });
  const companions = {
    programme: given(
      (raw) => communeProgrammeSchema.parse(raw),
      rawProgramme(site),
      all.map(({ programme }) => programme),
    ),
    halfYear: given(
      (raw) => communeReportSchema.parse(raw),
      site.halfYear,
      all.map(({ halfYear }) => halfYear),
    ),
    lastYear: given(
      (raw) => communeReportSchema.parse(raw),
      site.lastYear,
      all.map(({ lastYear }) => lastYear),
    ),
  };
  return validateReport({ value, places: new Map(), findings: [] }, { ...corpusGrounds, rulebook, companions })
    .findings;
}

/** A programme that was read holds days and sums as its schema gives them: read again, it is the same. */
function rawProgramme({ programme }: ReportSite): unknown {
  return JSON.parse(JSON.stringify(programme));
}

/** What is told of the faults and was not told of the same report without them. */
function newlyTold(seeded: readonly Seeded[]): readonly Finding[] {
  const [first] = seeded;
  if (first === undefined) return [];
  const keyOf = ({ code, where }: Finding) => `${code} ${where?.kind === "document" ? where.pointer : ""}`;
  const clean = new Set(foundWith(first.site, []).map(keyOf));
  return foundWith(
    first.site,
    seeded.map(({ changes }) => changes),
  ).filter((finding) => !clean.has(keyOf(finding)));
}

const codes = Object.keys(reportCodes).filter((code): code is ReportCode => Object.hasOwn(reportFaults, code));

/** Faults of one code in communes of its own: each way of making the mistake, three at least. */
function seededFaults(code: ReportCode): readonly Seeded[] {
  const seeds = reportFaults[code];
  const random = randomFrom(seed, code);
  const order = random.shuffled(sites);
  const taken = new Set<ReportSite>();
  return Array.from(
    { length: Math.max(3, seeds.length) },
    (_, index) => seeds[index % seeds.length] ?? seeds[0],
  ).flatMap((fault) => {
    const site = order.find((each) => !taken.has(each) && isMistakeAt(fault, each, random));
    if (site === undefined) return [];
    taken.add(site);
    return [{ code, fault, site, changes: fault.changes(site, random) }];
  });
}

/** Whether the mistake can be made there: one that changes nothing is none. */
function isMistakeAt(fault: ReportFault, site: ReportSite, random: Random): boolean {
  const changes = Object.values(fault.changes(site, random)).flat();
  return changes.length > 0 && (fault.fits?.(site) ?? true);
}

interface Score {
  seeded: number;
  found: number;
  besides: number;
}
const scores = new Map<string, Score>();

function scored(together: readonly Seeded[]) {
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

it("every code of reports is seeded", () => {
  expect(codes.sort()).toEqual(Object.keys(reportCodes).sort());
});

describe.each(codes)("%s", (code) => {
  const seeded = seededFaults(code);

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

/** The parts that a fault changes or rests on: two faults of one part may hide one another. */
function partsOf({ changes, fault }: Seeded): readonly string[] {
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
    const chosen: Seeded[] = [];
    for (const code of random.shuffled(codes)) {
      const fault = random.pick(reportFaults[code]);
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
