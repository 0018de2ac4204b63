import {
  activityKind,
  decidableKind,
  doorKind,
  noticeKind,
  priorityGroundKind,
  ruleKind,
  sizeTableKind,
  tradeMapKind,
  transitionKind,
} from "../../eligibility/index.js";
import { routeKind } from "../../explanation/index.js";
import { advanceClassKind, supportLevelKind } from "../../funding/index.js";
import { type Pack, registerKind, rulingKind } from "../../rulebook/index.js";
import { nationalActivities } from "./activities.js";
import { categoryMatrix, decidableActivities } from "./category-matrix.js";
import { circular28From, moneyConditions } from "./circular-28.js";
import { nationalLevelEntries } from "./circular-28-levels.js";
import { nationalAdvanceClasses } from "./circular-36.js";
import { activityConditions } from "./circular-46.js";
import { marketConditions } from "./circular-46-markets.js";
import { beneficiaryRules, tradeRules, transitionRules } from "./decree-45.js";
import { decree235From } from "./decree-45-citations.js";
import { doors } from "./decree-45-doors.js";
import { defineEntry } from "./define-entry.js";
import { furtherConditions } from "./further-conditions.js";
import { citedInstruments } from "./instruments-cited.js";
import { priorityGrounds } from "./priority-grounds.js";
import { decidingQuestions } from "./questions-deciding.js";
import { legalFormRules } from "./sme-and-cooperative-law.js";
import { nationalTradeMap } from "./trades.js";

export { nationalActivities } from "./activities.js";
export { activityCondition, isActivity, isTrue } from "./activity-condition.js";
export { nationalAllowances } from "./allowances.js";
export { type NationalLevel, nationalLevels } from "./circular-28-levels.js";
export { defineEntry } from "./define-entry.js";
export { openQuestionFromRow, type QuestionRow } from "./question-row.js";
export { nationalRegister } from "./register.js";
export { relocationLoans } from "./relocation-loans.js";
export { nationalSizeTable } from "./size-table.js";
export { tradeClasses } from "./trade-classes.js";
export { nationalTradeWords } from "./trade-words.js";
export { nationalTradeMap } from "./trades.js";

/** What every jurisdiction shares: a province adds its name, its territory and its own entries. */
export type NationalLaw = Omit<Pack, "jurisdiction" | "name" | "territory">;

/**
 * The law of the State: Decree 45/2012 as amended by Decree 235/2025, its circulars, and what they rest on.
 *
 * @example
 * ```ts
 * import { national } from "@khuyencong/core/packs/national";
 * national.entries.filter((entry) => entry.kind === "support-level").every((entry) => entry.assurance !== "verified"); // => true
 * ```
 */
export const national: NationalLaw = {
  instruments: citedInstruments,
  questions: decidingQuestions,
  coverage: [
    { strand: "beneficiary", from: decree235From, to: null },
    { strand: "place", from: decree235From, to: null },
    { strand: "activity", from: decree235From, to: null },
    { strand: "level", from: circular28From, to: null },
    { strand: "advance", from: decree235From, to: null },
  ],
  kinds: [
    ruleKind,
    noticeKind,
    priorityGroundKind,
    doorKind,
    transitionKind,
    activityKind,
    decidableKind,
    sizeTableKind,
    tradeMapKind,
    supportLevelKind,
    advanceClassKind,
    routeKind,
    rulingKind,
    registerKind,
  ],
  entries: [
    ...beneficiaryRules,
    ...legalFormRules,
    ...categoryMatrix,
    decidableActivities,
    ...tradeRules,
    ...activityConditions,
    ...marketConditions,
    ...furtherConditions,
    ...moneyConditions,
    ...transitionRules,
    ...doors,
    ...priorityGrounds,
    ...nationalLevelEntries,
    ...nationalAdvanceClasses,
    defineEntry(tradeMapKind, {
      id: "trade-map",
      inForceFrom: decree235From,
      citations: [{ instrument: "nd-45-2012", article: "5", clause: "1" }],
      assurance: "inferred",
      value: nationalTradeMap,
    }),
    ...nationalActivities.map((activity) =>
      defineEntry(activityKind, {
        id: `activity.${activity.id}`,
        inForceFrom: decree235From,
        citations: [...activity.citations],
        assurance: "corroborated",
        value: activity,
      }),
    ),
  ],
};
