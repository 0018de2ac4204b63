import { fillText, formatDate } from "@khuyencong/core/basis";
import { findCommuneByCode, fullNameOn } from "@khuyencong/core/place";
import type { CommuneReport, ReportSpan } from "@khuyencong/core/report";
import type { CommuneProgramme } from "@khuyencong/core/validation";
import type { LayoutGrounds } from "../layout/programme-layout.js";
import { reportLayout } from "../layout/report-layout.js";
import { communeNaming } from "../messages/template-refusals.js";
import { layOut } from "./document-values.js";
import { knownBefore, sameForAll } from "./known-before.js";
import { refused, type TemplateAnswer } from "./template-answer.js";
import { filled, written } from "./write-template.js";

/** Of which period a commune's report tells, and what is known before it is filled in. */
export interface ReportTemplateParts {
  readonly span: ReportSpan;
  readonly year: number;
  /** The commune's programme: its targets, and the decision that approved it. */
  readonly programme?: CommuneProgramme | undefined;
  /** Its report on the whole of the year before, from which the figures to date are carried over. */
  readonly lastYear?: CommuneReport | undefined;
}

/**
 * The empty workbook of a commune's report: guidance, a sheet for each part, a row for each source of money and each
 * indicator with what is counted, totals and shares as formulas.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { emptyReportTemplate } from "@khuyencong/workbook/template";
 * const day = plainDate("2026-06-20");
 * const bytes = await emptyReportTemplate({ pack: dongNai, register: dongNaiRegister, provincial: decision33, day });
 * bytes.length > 10_000; // => true
 * ```
 */
export function emptyReportTemplate(grounds: LayoutGrounds): Promise<Uint8Array> {
  const layout = reportLayout(grounds);
  return written(layout, layOut(layout, sameForAll).values, false);
}

/**
 * The workbook of a report with what is known of a commune before it is filled in: its name, code and people's committee
 * as they are called on the grounds' day, the period; from its programme the targets and the decision that approved it;
 * from its report on the year before the figures until then, which are nought in the programme's first year. A programme or report of another commune or year is refused
 * in words.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { communeReportTemplate } from "@khuyencong/workbook/template";
 * const day = plainDate("2026-06-20");
 * const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day };
 * (await communeReportTemplate(grounds, "26341", { span: "half-year", year: 2026 })).ok; // => true
 * (await communeReportTemplate(grounds, "00000", { span: "year", year: 2026 })).ok; // => false
 * ```
 */
export async function communeReportTemplate(
  grounds: LayoutGrounds,
  code: string,
  { span, year, programme, lastYear }: ReportTemplateParts,
): Promise<TemplateAnswer> {
  const { pack, day } = grounds;
  const found = findCommuneByCode(pack.territory, code);
  const name = found === undefined ? undefined : fullNameOn(found, day)?.vi;
  if (name === undefined) return refused("template.unknown-commune", { code, date: formatDate(day) });
  if (programme !== undefined && !isOf(programme, code, year)) {
    return refused("template.other-programme", { commune: name, year: String(year) });
  }
  if (lastYear !== undefined && !isLastYear(lastYear, code, year)) {
    return refused("template.not-last-year", { commune: name, year: String(year - 1) });
  }
  const layout = reportLayout(grounds);
  const { values } = layOut(layout, {
    commune: { code, name },
    reporting: { span, year },
    signed: { by: fillText(communeNaming.committee, { commune: name }).vi },
    ...knownBefore(year, programme, lastYear),
  });
  return { ok: true, bytes: await written(layout, values, false) };
}

function isOf({ commune, period }: CommuneProgramme, code: string, year: number): boolean {
  return commune.code === code && period.fromYear <= year && year <= period.toYear;
}

function isLastYear({ commune, reporting }: CommuneReport, code: string, year: number): boolean {
  return commune.code === code && reporting.span === "year" && reporting.year === year - 1;
}

/**
 * A report as the officer's workbook: every field in its cell, totals as formulas where they agree with what the report
 * states. Refuses in words what has no place, rather than drop it. `isExample` marks invented data.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { reportInOrder } from "@khuyencong/core/validation";
 * import { fillReport } from "@khuyencong/workbook/template";
 * const day = plainDate("2027-12-20");
 * const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day };
 * (await fillReport(grounds, reportInOrder(), { isExample: true })).ok; // => true
 * ```
 */
export function fillReport(
  grounds: LayoutGrounds,
  report: unknown,
  { isExample }: { readonly isExample: boolean },
): Promise<TemplateAnswer> {
  return filled(reportLayout(grounds), report, isExample);
}
