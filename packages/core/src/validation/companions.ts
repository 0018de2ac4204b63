import type { CommuneReport, ReportSpan } from "../report/index.js";
import type { CommuneProgramme } from "./commune-programme.js";
import type { Companions, WhyNotTaken } from "./report-check.js";

interface Documents {
  readonly programmes: readonly CommuneProgramme[];
  readonly reports: readonly CommuneReport[];
}

/** What a report may be compared with. */
export interface HandedIn extends Documents {
  /** Those of which a part could not be read: what they lack says nothing, so nothing is compared with them. */
  readonly unsound?: Documents;
}

interface Taken<Document> {
  readonly document: Document | undefined;
  readonly why: WhyNotTaken | undefined;
}

/** One file may be chosen twice, or as a workbook and as a text: what says the same is one document. */
function different<Document>(documents: readonly Document[]): readonly Document[] {
  if (documents.length < 2) return documents;
  return [...new Map(documents.map((document) => [JSON.stringify(document), document])).values()];
}

/** The one that fits; of several nobody can say which is meant, so none is taken. */
function onlyOne<Document>(sound: readonly Document[], unsound: readonly Document[]): Taken<Document> {
  const fitting = different(sound);
  if (fitting.length + unsound.length > 1) return { document: undefined, why: "several" };
  return { document: fitting[0], why: unsound.length > 0 ? "unsound" : undefined };
}

/**
 * What of the documents at hand a report is compared with: the commune's own programme of that time, its report on the
 * first half of the same year, and that on the year before. Where two that differ fit, neither is taken.
 *
 * @example
 * ```ts
 * import { companionsOf, reportInOrder } from "@khuyencong/core/validation";
 * import { communeReportSchema } from "@khuyencong/core/report";
 * const ofTheYear = communeReportSchema.parse(reportInOrder());
 * companionsOf(ofTheYear, { programmes: [], reports: [ofTheYear] }).halfYear; // => undefined
 * ```
 */
export function companionsOf(report: CommuneReport, handedIn: HandedIn): Companions {
  const { code } = report.commune;
  const { span, year } = report.reporting;
  const { unsound = { programmes: [], reports: [] } } = handedIn;
  const of = (wanted: ReportSpan, inYear: number) => {
    const fits = ({ commune, reporting }: CommuneReport) =>
      commune.code === code && reporting.span === wanted && reporting.year === inYear;
    return onlyOne(handedIn.reports.filter(fits), unsound.reports.filter(fits));
  };
  const covers = ({ commune, period }: CommuneProgramme) =>
    commune.code === code && period.fromYear <= year && year <= period.toYear;
  const programme = onlyOne(handedIn.programmes.filter(covers), unsound.programmes.filter(covers));
  const halfYear = span === "year" ? of("half-year", year) : { document: undefined, why: undefined };
  const lastYear = of("year", year - 1);
  const notTaken = {
    ...(programme.why === undefined ? {} : { programme: programme.why }),
    ...(halfYear.why === undefined ? {} : { halfYear: halfYear.why }),
    ...(lastYear.why === undefined ? {} : { lastYear: lastYear.why }),
  };
  return {
    programme: programme.document,
    halfYear: halfYear.document,
    lastYear: lastYear.document,
    ...(Object.keys(notTaken).length === 0 ? {} : { notTaken }),
  };
}
