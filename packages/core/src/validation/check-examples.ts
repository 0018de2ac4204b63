import { approvalExamples } from "./checks/approval.examples.js";
import { approvalDateExamples } from "./checks/approval-date.examples.js";
import { authorityExamples } from "./checks/authority.examples.js";
import { beneficiaryExamples } from "./checks/beneficiary.examples.js";
import { communeExamples } from "./checks/commune.examples.js";
import { communeBudgetExamples } from "./checks/commune-budget.examples.js";
import { legalBasisExamples } from "./checks/legal-basis.examples.js";
import { legalBasisRequiredExamples } from "./checks/legal-basis-required.examples.js";
import { managementCostExamples } from "./checks/management-cost.examples.js";
import { moneyUnitExamples } from "./checks/money-unit.examples.js";
import { moneyUseExamples } from "./checks/money-use.examples.js";
import { periodExamples } from "./checks/period.examples.js";
import { placeholderExamples } from "./checks/placeholder.examples.js";
import { programmeNameExamples } from "./checks/programme-name.examples.js";
import { projectActivityExamples } from "./checks/project-activity.examples.js";
import { projectCostOutlierExamples } from "./checks/project-cost-outlier.examples.js";
import { projectCounterpartExamples } from "./checks/project-counterpart.examples.js";
import { projectDecisionExamples } from "./checks/project-decision.examples.js";
import { projectFundsExamples } from "./checks/project-funds.examples.js";
import { projectMoneyExamples } from "./checks/project-money.examples.js";
import { projectPlaceExamples } from "./checks/project-place.examples.js";
import { projectRepeatedExamples } from "./checks/project-repeated.examples.js";
import { projectSupportExamples } from "./checks/project-support.examples.js";
import { projectYearExamples } from "./checks/project-year.examples.js";
import { sectionsExamples } from "./checks/sections.examples.js";
import { statedSumsExamples } from "./checks/stated-sums.examples.js";
import { targetActivityExamples } from "./checks/target-activity.examples.js";
import { targetAgainstProvinceExamples } from "./checks/target-against-province.examples.js";
import { targetProjectsExamples } from "./checks/target-projects.examples.js";
import type { CodeExamples } from "./example.js";
import type { ValidationCode } from "./finding-codes.js";
import { structureExamples } from "./structure.examples.js";

/**
 * A wrong and a right example for every code of the catalogue; its tests, and what its page shows.
 *
 * @example
 * ```ts
 * import { checkExamples } from "@khuyencong/core/validation";
 * checkExamples["commune.unknown"].wrong.at; // => "/commune/code"
 * ```
 */
export const checkExamples: Readonly<Record<ValidationCode, CodeExamples>> = {
  ...structureExamples,
  ...approvalDateExamples,
  ...approvalExamples,
  ...authorityExamples,
  ...beneficiaryExamples,
  ...communeBudgetExamples,
  ...communeExamples,
  ...legalBasisRequiredExamples,
  ...legalBasisExamples,
  ...managementCostExamples,
  ...moneyUnitExamples,
  ...moneyUseExamples,
  ...periodExamples,
  ...placeholderExamples,
  ...programmeNameExamples,
  ...projectActivityExamples,
  ...projectCostOutlierExamples,
  ...projectCounterpartExamples,
  ...projectDecisionExamples,
  ...projectFundsExamples,
  ...projectMoneyExamples,
  ...projectPlaceExamples,
  ...projectRepeatedExamples,
  ...projectSupportExamples,
  ...projectYearExamples,
  ...sectionsExamples,
  ...statedSumsExamples,
  ...targetActivityExamples,
  ...targetAgainstProvinceExamples,
  ...targetProjectsExamples,
};
