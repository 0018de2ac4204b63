import type { CommuneReportInput } from "@khuyencong/core/report";
import type { Change, ReportCode } from "@khuyencong/core/validation";
import type { Random } from "../corpus/random.js";
import type { PlausibleReports } from "./plausible-reports.js";

/** Where a mistake is made: the reports of one commune, and the row of a project that was paid for and counted. */
export interface ReportSite extends PlausibleReports {
  readonly row: number;
  readonly project: CommuneReportInput["projects"][number];
  /** The row of the target towards which that project counts. */
  readonly target: number;
}

/** What is changed in the report, and in what is given with it. */
export interface ReportChanges {
  readonly report?: readonly Change[];
  readonly programme?: readonly Change[] | "not-given";
  readonly halfYear?: readonly Change[] | "not-given";
  readonly lastYear?: readonly Change[] | "not-given";
}

/** One mistake as an officer makes it. */
export interface ReportFault {
  readonly changes: (site: ReportSite, random: Random) => ReportChanges;
  readonly fits?: (site: ReportSite) => boolean;
  /** What is rightly told as well, since the mistake makes it true. */
  readonly companions?: readonly ReportCode[];
  /** Parts besides those changed on which it depends that the mistake is one. */
  readonly touches?: readonly string[];
}

export type ReportSeeds = readonly [ReportFault, ...ReportFault[]];

/** A mistake in the report alone. */
export function inReport(
  changes: (site: ReportSite, random: Random) => readonly Change[],
  parts: Omit<ReportFault, "changes"> = {},
): ReportFault {
  return { ...parts, changes: (site, random) => ({ report: changes(site, random) }) };
}

/** A place of the report that gets another value. */
export function at(
  path: readonly (string | number)[],
  value: (site: ReportSite, random: Random) => unknown,
  parts: Omit<ReportFault, "changes"> = {},
): ReportFault {
  return inReport((site, random) => [[path, value(site, random)]], parts);
}

/** The row of an indicator. */
export function indicatorRow({ year }: Pick<ReportSite, "year">, code: string): number {
  return year.indicators.findIndex((one) => one.code === code);
}

/** The row of a source of money. */
export function sourceRow({ year }: Pick<ReportSite, "year">, source: string): number {
  return year.disbursements.findIndex((one) => one.source === source);
}
