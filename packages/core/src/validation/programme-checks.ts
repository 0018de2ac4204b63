import { checkApproval } from "./checks/approval.js";
import { checkAuthority } from "./checks/authority.js";
import { checkCommune } from "./checks/commune.js";
import { checkCommuneBudget } from "./checks/commune-budget.js";
import { checkLegalBasis } from "./checks/legal-basis.js";
import { checkMoneyUnit } from "./checks/money-unit.js";
import { checkPeriod } from "./checks/period.js";
import { checkProjectDecision } from "./checks/project-decision.js";
import { checkProjectFunds } from "./checks/project-funds.js";
import { checkProjectMoney } from "./checks/project-money.js";
import { checkProjectPlace } from "./checks/project-place.js";
import { checkProjectRepeated } from "./checks/project-repeated.js";
import { checkProjectSupport } from "./checks/project-support.js";
import { checkProjectYear } from "./checks/project-year.js";
import { checkStatedSums } from "./checks/stated-sums.js";
import { checkTargetActivity } from "./checks/target-activity.js";
import { checkTargetAgainstProvince } from "./checks/target-against-province.js";

/** Every check, in the order in which an officer reads a programme. */
export const programmeChecks = [
  checkCommune,
  checkAuthority,
  checkApproval,
  checkLegalBasis,
  checkPeriod,
  checkMoneyUnit,
  checkStatedSums,
  checkCommuneBudget,
  checkProjectFunds,
  checkTargetActivity,
  checkTargetAgainstProvince,
  checkProjectRepeated,
  checkProjectYear,
  checkProjectPlace,
  checkProjectMoney,
  checkProjectSupport,
  checkProjectDecision,
] as const;
