import { approvalExamples } from "./checks/approval.examples.js";
import { authorityExamples } from "./checks/authority.examples.js";
import { communeExamples } from "./checks/commune.examples.js";
import { communeBudgetExamples } from "./checks/commune-budget.examples.js";
import { legalBasisExamples } from "./checks/legal-basis.examples.js";
import { moneyUnitExamples } from "./checks/money-unit.examples.js";
import { periodExamples } from "./checks/period.examples.js";
import { projectDecisionExamples } from "./checks/project-decision.examples.js";
import { projectFundsExamples } from "./checks/project-funds.examples.js";
import { projectMoneyExamples } from "./checks/project-money.examples.js";
import { projectPlaceExamples } from "./checks/project-place.examples.js";
import { projectRepeatedExamples } from "./checks/project-repeated.examples.js";
import { projectSupportExamples } from "./checks/project-support.examples.js";
import { projectYearExamples } from "./checks/project-year.examples.js";
import { statedSumsExamples } from "./checks/stated-sums.examples.js";
import { targetActivityExamples } from "./checks/target-activity.examples.js";
import { targetAgainstProvinceExamples } from "./checks/target-against-province.examples.js";
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
  ...approvalExamples,
  ...authorityExamples,
  ...communeBudgetExamples,
  ...communeExamples,
  ...legalBasisExamples,
  ...moneyUnitExamples,
  ...periodExamples,
  ...projectDecisionExamples,
  ...projectFundsExamples,
  ...projectMoneyExamples,
  ...projectPlaceExamples,
  ...projectRepeatedExamples,
  ...projectSupportExamples,
  ...projectYearExamples,
  ...statedSumsExamples,
  ...targetActivityExamples,
  ...targetAgainstProvinceExamples,
};
