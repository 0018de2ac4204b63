import type { ReportCode } from "@khuyencong/core/validation";
import { earlierFaults } from "./faults-against-earlier-reports.js";
import { disbursementFaults } from "./faults-of-disbursements.js";
import { generalFaults } from "./faults-of-general-data.js";
import { indicatorFaults } from "./faults-of-indicators.js";
import { projectFaults } from "./faults-of-projects.js";
import { resultFaults } from "./faults-of-results.js";
import type { ReportSeeds } from "./report-fault.js";

/** For every code, mistakes by which it comes about; at least three communes get one. */
export const reportFaults: Readonly<Record<ReportCode, ReportSeeds>> = {
  ...generalFaults,
  ...resultFaults,
  ...disbursementFaults,
  ...indicatorFaults,
  ...projectFaults,
  ...earlierFaults,
};
