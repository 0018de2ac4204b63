import { checkPlaceholder, placeholdersIn } from "../checks/placeholder.js";
import type { ReportCheck } from "../report-check.js";

/** The gaps of a report, in the words that a programme's have. */
export const checkReportPlaceholder = {
  codes: checkPlaceholder.codes,
  find: ({ report }) => placeholdersIn(report),
} satisfies ReportCheck;
