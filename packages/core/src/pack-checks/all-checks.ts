import { activityUnknownCheck } from "./checks/activity-unknown.js";
import { conditionCheck } from "./checks/condition.js";
import { conditionAlwaysCheck } from "./checks/condition-always.js";
import { conditionNeverCheck } from "./checks/condition-never.js";
import { doorWithoutRuleCheck } from "./checks/door-without-rule.js";
import { filledTwiceCheck } from "./checks/filled-twice.js";
import { idTwiceCheck } from "./checks/id-twice.js";
import { instrumentNotHeldCheck } from "./checks/instrument-not-held.js";
import { levelCasesHoleCheck } from "./checks/level-cases-hole.js";
import { levelCasesOverlapCheck } from "./checks/level-cases-overlap.js";
import { markTooStrongCheck } from "./checks/mark-too-strong.js";
import { noCategoryRuleCheck } from "./checks/no-category-rule.js";
import { noLevelCheck } from "./checks/no-level.js";
import { periodCheck } from "./checks/period.js";
import { placeNotCitedCheck } from "./checks/place-not-cited.js";
import { questionUnknownCheck } from "./checks/question-unknown.js";
import { ruleNeverMetCheck } from "./checks/rule-never-met.js";
import { rulesOpposedCheck } from "./checks/rules-opposed.js";
import { textCheck } from "./checks/text.js";
import { uncitedCheck } from "./checks/uncited.js";
import { valueCheck } from "./checks/value.js";
import type { PackCheck } from "./pack-check.js";

/** Everything that is asked of a pack: shape first, then names, sources, and what its conditions come to. */
export const packChecks: readonly PackCheck[] = [
  valueCheck,
  idTwiceCheck,
  periodCheck,
  textCheck,
  uncitedCheck,
  instrumentNotHeldCheck,
  placeNotCitedCheck,
  markTooStrongCheck,
  questionUnknownCheck,
  activityUnknownCheck,
  doorWithoutRuleCheck,
  conditionCheck,
  conditionNeverCheck,
  conditionAlwaysCheck,
  ruleNeverMetCheck,
  rulesOpposedCheck,
  filledTwiceCheck,
  levelCasesOverlapCheck,
  levelCasesHoleCheck,
  noCategoryRuleCheck,
  noLevelCheck,
];
