import { againstHalfYearExamples } from "./report-checks/against-half-year.examples.js";
import { againstLastYearExamples } from "./report-checks/against-last-year.examples.js";
import { disbursementFiguresExamples } from "./report-checks/disbursement-figures.examples.js";
import { disbursementLimitsExamples } from "./report-checks/disbursement-limits.examples.js";
import { disbursementSourcesExamples } from "./report-checks/disbursement-sources.examples.js";
import { indicatorDefinitionsExamples } from "./report-checks/indicator-definitions.examples.js";
import { indicatorListExamples } from "./report-checks/indicator-list.examples.js";
import { indicatorsAgainstRowsExamples } from "./report-checks/indicators-against-rows.examples.js";
import { moneyAgainstProgrammeExamples } from "./report-checks/money-against-programme.examples.js";
import { narrativeExamples } from "./report-checks/narrative.examples.js";
import { projectPaymentsExamples } from "./report-checks/project-payments.examples.js";
import { projectResultsExamples } from "./report-checks/project-results.examples.js";
import { projectsAgainstProgrammeExamples } from "./report-checks/projects-against-programme.examples.js";
import { reportedCommuneExamples } from "./report-checks/reported-commune.examples.js";
import { reportedProjectsExamples } from "./report-checks/reported-projects.examples.js";
import { reportingPeriodExamples } from "./report-checks/reporting-period.examples.js";
import { resultFiguresExamples } from "./report-checks/result-figures.examples.js";
import { resultNamesExamples } from "./report-checks/result-names.examples.js";
import { targetsAgainstProgrammeExamples } from "./report-checks/targets-against-programme.examples.js";
import type { ReportCode } from "./report-codes.js";
import type { ReportCodeExamples } from "./report-example.js";

/**
 * A wrong and a right example for every code that only reports get; its tests, and what its page shows.
 *
 * @example
 * ```ts
 * import { reportCheckExamples } from "@khuyencong/core/validation";
 * reportCheckExamples["report.project-total"].wrong.at; // => "/projects/0/paid/total"
 * ```
 */
export const reportCheckExamples: Readonly<Record<ReportCode, ReportCodeExamples>> = {
  ...againstHalfYearExamples,
  ...againstLastYearExamples,
  ...disbursementFiguresExamples,
  ...disbursementLimitsExamples,
  ...disbursementSourcesExamples,
  ...indicatorDefinitionsExamples,
  ...indicatorListExamples,
  ...indicatorsAgainstRowsExamples,
  ...moneyAgainstProgrammeExamples,
  ...narrativeExamples,
  ...projectPaymentsExamples,
  ...projectResultsExamples,
  ...projectsAgainstProgrammeExamples,
  ...reportedCommuneExamples,
  ...reportedProjectsExamples,
  ...reportingPeriodExamples,
  ...resultFiguresExamples,
  ...resultNamesExamples,
  ...targetsAgainstProgrammeExamples,
};
