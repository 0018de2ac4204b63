import { checkApproval } from "./checks/approval.js";
import { checkApprovalDate } from "./checks/approval-date.js";
import { checkAuthority } from "./checks/authority.js";
import { checkBeneficiary } from "./checks/beneficiary.js";
import { checkCommune } from "./checks/commune.js";
import { checkCommuneBudget } from "./checks/commune-budget.js";
import { checkLegalBasis } from "./checks/legal-basis.js";
import { checkLegalBasisRequired } from "./checks/legal-basis-required.js";
import { checkManagementCost } from "./checks/management-cost.js";
import { checkMoneyUnit } from "./checks/money-unit.js";
import { checkMoneyUse } from "./checks/money-use.js";
import { checkPeriod } from "./checks/period.js";
import { checkPlaceholder } from "./checks/placeholder.js";
import { checkProgrammeName } from "./checks/programme-name.js";
import { checkProjectActivity } from "./checks/project-activity.js";
import { checkProjectCostOutlier } from "./checks/project-cost-outlier.js";
import { checkProjectCounterpart } from "./checks/project-counterpart.js";
import { checkProjectDecision } from "./checks/project-decision.js";
import { checkProjectFunds } from "./checks/project-funds.js";
import { checkProjectMoney } from "./checks/project-money.js";
import { checkProjectPlace } from "./checks/project-place.js";
import { checkProjectRepeated } from "./checks/project-repeated.js";
import { checkProjectSupport } from "./checks/project-support.js";
import { checkProjectYear } from "./checks/project-year.js";
import { checkSections } from "./checks/sections.js";
import { checkStatedSums } from "./checks/stated-sums.js";
import { checkTargetActivity } from "./checks/target-activity.js";
import { checkTargetAgainstProvince } from "./checks/target-against-province.js";
import { checkTargetProjects } from "./checks/target-projects.js";

/** Every check, in the order in which an officer reads a programme. */
export const programmeChecks = [
  checkPlaceholder,
  checkCommune,
  checkProgrammeName,
  checkAuthority,
  checkApproval,
  checkApprovalDate,
  checkLegalBasis,
  checkLegalBasisRequired,
  checkPeriod,
  checkSections,
  checkMoneyUnit,
  checkStatedSums,
  checkCommuneBudget,
  checkManagementCost,
  checkProjectFunds,
  checkMoneyUse,
  checkTargetActivity,
  checkTargetAgainstProvince,
  checkTargetProjects,
  checkProjectRepeated,
  checkProjectActivity,
  checkProjectYear,
  checkProjectPlace,
  checkProjectMoney,
  checkProjectCounterpart,
  checkProjectCostOutlier,
  checkProjectSupport,
  checkBeneficiary,
  checkProjectDecision,
] as const;
