import { type Finding, plainDate } from "@khuyencong/core/basis";
import { dongNai } from "@khuyencong/core/packs/dong-nai";
import { communeReportSchema } from "@khuyencong/core/report";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import {
  type Change,
  communeProgrammeSchema,
  type ReportCode,
  type ReportGrounds,
  reportCodes,
  validateReport,
  withChanges,
} from "@khuyencong/core/validation";
import { communes, corpusGrounds } from "../corpus/corpus-grounds.js";
import { type Random, randomFrom } from "../corpus/random.js";
import { plausibleReports } from "./plausible-reports.js";
import type { ReportChanges, ReportFault, ReportSeeds, ReportSite } from "./report-fault.js";
import { reportFaults } from "./report-faults.js";
import { reportStructureFaults, type StructureCode } from "./report-structure-faults.js";

/** In every commune's report, a project that is finished, paid for and counted; in an order drawn by the seed. */
export function reportSitesOf(seed: string): readonly ReportSite[] {
  return randomFrom(seed, "sites").shuffled(
    communes.flatMap((commune) => {
      const handedIn = plausibleReports(commune, seed);
      const row = handedIn.year.projects.findIndex(({ tag, status }) => tag !== undefined && status === "settled");
      const project = handedIn.year.projects[row];
      const target = handedIn.year.results.findIndex(({ tag }) => tag === project?.tag);
      return project === undefined || target < 0 ? [] : [{ ...handedIn, row, project, target }];
    }),
  );
}

/** One fault of a code in one commune's report. */
export interface SeededReport {
  readonly code: ReportCode | StructureCode;
  readonly fault: ReportFault;
  readonly site: ReportSite;
  readonly changes: ReportChanges;
}

/** Every code of the checks of reports, with its faults. */
export const ofReportChecks = Object.keys(reportCodes)
  .filter((code): code is ReportCode => Object.hasOwn(reportFaults, code))
  .map((code) => ({ code, seeds: reportFaults[code] }));

/** Every code of structure that a report can be given, with its faults. */
export const ofReportStructure = Object.keys(reportStructureFaults)
  .filter((code): code is StructureCode => Object.hasOwn(reportStructureFaults, code))
  .flatMap((code) => {
    const seeds = reportStructureFaults[code];
    return "notOfReports" in seeds ? [] : [{ code, seeds }];
  });

/** A code with every way of making the mistake that it tells. */
export interface SeedableCode {
  readonly code: ReportCode | StructureCode;
  readonly seeds: ReportSeeds;
}

/** Whether the mistake can be made there: one that changes nothing is none. */
export function isMistakeAt(fault: ReportFault, site: ReportSite, random: Random): boolean {
  const changes = Object.values(fault.changes(site, random)).flat();
  return changes.length > 0 && (fault.fits?.(site) ?? true);
}

/** Faults of one code in communes of its own: each way of making the mistake, three at least. */
export function seededReports(
  { code, seeds }: SeedableCode,
  seed: string,
  sites: readonly ReportSite[],
): readonly SeededReport[] {
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

/** A document given with the report, once the faults are in it; `undefined` where one of them is that it is missing. */
function given<Document>(
  parse: (value: unknown) => Document,
  document: unknown,
  changes: readonly (readonly Change[] | "not-given" | undefined)[],
): Document | undefined {
  if (changes.includes("not-given")) return undefined;
  const made = changes.flatMap((change) => (change === undefined || change === "not-given" ? [] : [...change]));
  return parse(withChanges(document, made));
}

/** A programme that was read holds days and sums as its schema gives them: read again, it is the same. */
function rawProgramme({ programme }: ReportSite): unknown {
  return JSON.parse(JSON.stringify(programme));
}

/** A report as it is handed in, and everything by which it is judged. */
export interface HandedInReport {
  readonly value: unknown;
  readonly grounds: ReportGrounds;
}

/** What a commune hands in once the faults are in it, judged by the law of the day on which its report is due. */
export function handedInWith(site: ReportSite, all: readonly ReportChanges[]): HandedInReport {
  const value = withChanges(
    site.year,
    all.flatMap(({ report = [] }) => [...report]),
  );
  const rulebook = resolveRulebook(dongNai, { asOf: plainDate(`${site.year.reporting.year}-12-16`) });
  const report = (raw: unknown) => communeReportSchema.parse(raw);
  const companions = {
    programme: given(
      (raw) => communeProgrammeSchema.parse(raw),
      rawProgramme(site),
      all.map(({ programme }) => programme),
    ),
    halfYear: given(
      report,
      site.halfYear,
      all.map(({ halfYear }) => halfYear),
    ),
    lastYear: given(
      report,
      site.lastYear,
      all.map(({ lastYear }) => lastYear),
    ),
  };
  return { value, grounds: { ...corpusGrounds, rulebook, companions } };
}

/** What is found in a report that was handed in as a value. */
export function foundIn({ value, grounds }: HandedInReport): readonly Finding[] {
  return validateReport({ value, places: new Map(), findings: [] }, grounds).findings;
}

/** What is told of the faults and was not told of the same report without them. */
export function newlyTold(seeded: readonly SeededReport[]): readonly Finding[] {
  const [first] = seeded;
  if (first === undefined) return [];
  const keyOf = ({ code, where }: Finding) => `${code} ${where?.kind === "document" ? where.pointer : ""}`;
  const clean = new Set(foundIn(handedInWith(first.site, [])).map(keyOf));
  const faulty = handedInWith(
    first.site,
    seeded.map(({ changes }) => changes),
  );
  return foundIn(faulty).filter((finding) => !clean.has(keyOf(finding)));
}
