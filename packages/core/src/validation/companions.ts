import type { CommuneReport } from "../report/index.js";
import type { CommuneProgramme } from "./commune-programme.js";
import type { Companions } from "./report-check.js";

/** What a report may be compared with. */
export interface HandedIn {
  readonly programmes: readonly CommuneProgramme[];
  readonly reports: readonly CommuneReport[];
}

/** The one that fits; of several nobody can say which is meant, so none is taken. */
function onlyOne<Document>(fitting: readonly Document[]): Document | undefined {
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * What of the documents at hand a report is compared with: the commune's own programme of that time, its report on the
 * first half of the same year, and that on the year before. Where two fit, neither is taken.
 *
 * @example
 * ```ts
 * import { companionsOf, reportInOrder } from "@khuyencong/core/validation";
 * import { communeReportSchema } from "@khuyencong/core/report";
 * const ofTheYear = communeReportSchema.parse(reportInOrder());
 * companionsOf(ofTheYear, { programmes: [], reports: [ofTheYear] }).halfYear; // => undefined
 * ```
 */
export function companionsOf(report: CommuneReport, { programmes, reports }: HandedIn): Companions {
  const { code } = report.commune;
  const { span, year } = report.reporting;
  const own = reports.filter(({ commune }) => commune.code === code);
  const of = (wanted: CommuneReport["reporting"]["span"], inYear: number) =>
    onlyOne(own.filter(({ reporting }) => reporting.span === wanted && reporting.year === inYear));
  const covers = ({ commune, period }: CommuneProgramme) =>
    commune.code === code && period.fromYear <= year && year <= period.toYear;
  return {
    programme: onlyOne(programmes.filter(covers)),
    halfYear: span === "year" ? of("half-year", year) : undefined,
    lastYear: of("year", year - 1),
  };
}
