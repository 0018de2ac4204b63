import { activityKind } from "../../eligibility/index.js";
import {
  acceptanceEvidenceKind,
  advanceDossierKind,
  advanceProvisionKind,
  budgetCodeKind,
  costNormKind,
  managementShareKind,
  supportLevelKind,
  wayOfChoosingKind,
} from "../../funding/index.js";
import { rankingRuleKind } from "../../ranking/index.js";
import type { LegalRegister } from "../../rulebook/index.js";
import { nationalActivities } from "./activities.js";
import { activitiesBefore2025 } from "./activities-before-2025.js";
import { advanceProvisions, waysOfChoosing } from "./choosing-and-advancing.js";
import { nationalAdvanceDossiers } from "./circular-36-dossiers.js";
import { nationalEvidence } from "./circular-36-evidence.js";
import { costNorms } from "./cost-norms.js";
import { nationalInstruments } from "./instruments.js";
import { jointCircular26Levels, jointCircular26Period } from "./joint-circular-26-levels.js";
import { budgetCodes, managementShares } from "./management-and-budget.js";
import { nationalQuestions } from "./questions.js";
import { rankingRules } from "./ranking-rules.js";
import { nationalTradeWords } from "./trade-words.js";

/**
 * All instruments, open questions and activities of the law of the State, and what it tells beside deciding.
 *
 * @example
 * ```ts
 * import { nationalRegister } from "@khuyencong/core/packs/national";
 * nationalRegister.questions.some(({ id }) => id === "place-date"); // => true
 * ```
 */
export const nationalRegister: LegalRegister = {
  instruments: nationalInstruments,
  questions: nationalQuestions,
  activities: nationalActivities,
  tradeWords: nationalTradeWords,
  coverage: [{ strand: "level", ...jointCircular26Period }],
  kinds: [
    activityKind,
    rankingRuleKind,
    supportLevelKind,
    advanceDossierKind,
    advanceProvisionKind,
    acceptanceEvidenceKind,
    wayOfChoosingKind,
    costNormKind,
    managementShareKind,
    budgetCodeKind,
  ],
  entries: [
    ...rankingRules,
    ...activitiesBefore2025,
    ...jointCircular26Levels,
    ...nationalAdvanceDossiers,
    ...advanceProvisions,
    ...nationalEvidence,
    ...waysOfChoosing,
    ...costNorms,
    ...managementShares,
    ...budgetCodes,
  ],
};
