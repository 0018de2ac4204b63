import type { BilingualText } from "../basis/index.js";
import { communeReportSchema } from "../report/index.js";
import { communeProgrammeSchema } from "./commune-programme.js";
import { type Change, withChanges } from "./example.js";
import type { Companions, ReportCheck } from "./report-check.js";
import { halfYearInOrder, lastYearInOrder, programmeReportedOn, reportInOrder } from "./report-in-order.js";

/** A report of an officer: that in order, with some places changed, and what is given with it. */
export interface ReportExample {
  /** The officer's situation in one sentence. */
  readonly situation: BilingualText;
  /** Applied one after the other. */
  readonly changes: readonly Change[];
  /** What is changed in the documents given with it; `"not-given"` where there is none. */
  readonly programme?: readonly Change[] | "not-given";
  readonly halfYear?: readonly Change[] | "not-given";
  readonly lastYear?: readonly Change[] | "not-given";
}

/** What a code is about, shown: where it is told of a wrong report (JSON Pointer), and a report in which it is not. */
export interface ReportCodeExamples {
  readonly wrong: ReportExample & { readonly at: string };
  readonly right: ReportExample;
}

/** Examples for every code of a check: one left out does not compile. */
export type ReportExamplesOf<Described extends Pick<ReportCheck, "codes">> = Readonly<
  Record<keyof Described["codes"], ReportCodeExamples>
>;

/**
 * The day by which an example of a report is judged.
 *
 * @example
 * ```ts
 * import { reportExampleDay } from "@khuyencong/core/validation";
 * reportExampleDay; // => "2027-12-20"
 * ```
 */
export const reportExampleDay = "2027-12-20";

/** The report in order itself: nothing is changed. */
export const reportUnchanged: ReportExample = {
  situation: { vi: "Báo cáo mẫu, không sửa gì.", en: "The model report, with nothing changed." },
  changes: [],
};

/**
 * The report of an example, as a file would give it.
 *
 * @example
 * ```ts
 * import { exampleReport, reportCheckExamples, valueAtSteps } from "@khuyencong/core/validation";
 * const { wrong } = reportCheckExamples["report.result-to-date"];
 * valueAtSteps(exampleReport(wrong), ["results", 1, "toDate"]); // => 3
 * ```
 */
export function exampleReport({ changes }: Pick<ReportExample, "changes">): unknown {
  return withChanges(reportInOrder(), changes);
}

/**
 * What is given with the report of an example.
 *
 * @example
 * ```ts
 * import { exampleCompanions } from "@khuyencong/core/validation";
 * exampleCompanions({ lastYear: "not-given" }).halfYear?.reporting.span; // => "half-year"
 * ```
 */
export function exampleCompanions({
  programme = [],
  halfYear = [],
  lastYear = [],
}: Pick<ReportExample, "programme" | "halfYear" | "lastYear">): Companions {
  return {
    programme:
      programme === "not-given"
        ? undefined
        : communeProgrammeSchema.parse(withChanges(programmeReportedOn(), programme)),
    halfYear:
      halfYear === "not-given" ? undefined : communeReportSchema.parse(withChanges(halfYearInOrder(), halfYear)),
    lastYear:
      lastYear === "not-given" ? undefined : communeReportSchema.parse(withChanges(lastYearInOrder(), lastYear)),
  };
}
