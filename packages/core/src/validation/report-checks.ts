import { checkAgainstHalfYear } from "./report-checks/against-half-year.js";
import { checkAgainstLastYear } from "./report-checks/against-last-year.js";
import { checkDisbursementFigures } from "./report-checks/disbursement-figures.js";
import { checkDisbursementLimits } from "./report-checks/disbursement-limits.js";
import { checkDisbursementSources } from "./report-checks/disbursement-sources.js";
import { checkIndicatorDefinitions } from "./report-checks/indicator-definitions.js";
import { checkIndicatorList } from "./report-checks/indicator-list.js";
import { checkIndicatorsAgainstRows } from "./report-checks/indicators-against-rows.js";
import { checkMoneyAgainstProgramme } from "./report-checks/money-against-programme.js";
import { checkNarrative } from "./report-checks/narrative.js";
import { checkProjectPayments } from "./report-checks/project-payments.js";
import { checkProjectResults } from "./report-checks/project-results.js";
import { checkProjectsAgainstProgramme } from "./report-checks/projects-against-programme.js";
import { checkReportPlaceholder } from "./report-checks/report-placeholder.js";
import { checkReportedCommune } from "./report-checks/reported-commune.js";
import { checkReportedProjects } from "./report-checks/reported-projects.js";
import { checkReportingPeriod } from "./report-checks/reporting-period.js";
import { checkResultFigures } from "./report-checks/result-figures.js";
import { checkResultNames } from "./report-checks/result-names.js";
import { checkTargetsAgainstProgramme } from "./report-checks/targets-against-programme.js";

/** Every check of a report, in the order in which an officer reads it. */
export const reportChecks = [
  checkReportPlaceholder,
  checkReportedCommune,
  checkReportingPeriod,
  checkNarrative,
  checkTargetsAgainstProgramme,
  checkResultNames,
  checkResultFigures,
  checkAgainstLastYear,
  checkAgainstHalfYear,
  checkDisbursementSources,
  checkDisbursementFigures,
  checkDisbursementLimits,
  checkMoneyAgainstProgramme,
  checkIndicatorList,
  checkIndicatorDefinitions,
  checkIndicatorsAgainstRows,
  checkReportedProjects,
  checkProjectPayments,
  checkProjectResults,
  checkProjectsAgainstProgramme,
] as const;
