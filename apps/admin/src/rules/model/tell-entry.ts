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
} from "@khuyencong/core/eligibility";
import { routeKind } from "@khuyencong/core/explanation";
import {
  acceptanceEvidenceKind,
  advanceClassKind,
  advanceDossierKind,
  advanceProvisionKind,
  budgetCodeKind,
  costNormKind,
  managementShareKind,
  supportLevelKind,
  wayOfChoosingKind,
} from "@khuyencong/core/funding";
import { rankingRuleKind } from "@khuyencong/core/ranking";
import { type EntryKind, registerKind, rulingKind, type UnknownEntry } from "@khuyencong/core/rulebook";
import { tellAdvance, tellDossier, tellProvision } from "./tell-advance";
import { tellLevel } from "./tell-level";
import { tellBudgetCode, tellCostNorm, tellEvidence, tellManagementShare, tellWayOfChoosing } from "./tell-procedure";
import { tellRankingRule } from "./tell-ranking";
import {
  tellActivity,
  tellDecidable,
  tellRegister,
  tellRoute,
  tellRuling,
  tellSizeTable,
  tellTradeMap,
} from "./tell-register";
import { tellDoor, tellNotice, tellPriorityGround, tellRule, tellTransition } from "./tell-rule";
import { tellUnforeseen } from "./tell-unforeseen";
import type { Telling } from "./telling";
import type { TellingContext } from "./telling-context";

type Teller = (value: unknown, context: TellingContext, entries: readonly UnknownEntry[]) => Telling;

function telling<Value>(
  kind: EntryKind<Value>,
  tell: (value: Value, context: TellingContext, entries: readonly UnknownEntry[]) => Telling,
): readonly [string, Teller] {
  return [kind.name, (value, context, entries) => tell(kind.schema.parse(value), context, entries)];
}

const tellers: ReadonlyMap<string, Teller> = new Map([
  telling(ruleKind, tellRule),
  telling(supportLevelKind, tellLevel),
  telling(advanceClassKind, tellAdvance),
  telling(advanceDossierKind, tellDossier),
  telling(advanceProvisionKind, tellProvision),
  telling(acceptanceEvidenceKind, tellEvidence),
  telling(wayOfChoosingKind, tellWayOfChoosing),
  telling(costNormKind, tellCostNorm),
  telling(managementShareKind, tellManagementShare),
  telling(budgetCodeKind, tellBudgetCode),
  telling(priorityGroundKind, tellPriorityGround),
  telling(rankingRuleKind, tellRankingRule),
  telling(noticeKind, tellNotice),
  telling(doorKind, (door, context, entries) => {
    const titleOfRule = (id: string) => {
      const rule = entries.find((entry) => entry.id === id && entry.kind === ruleKind.name);
      return rule === undefined ? id : context.say(ruleKind.schema.parse(rule.value).title);
    };
    return tellDoor(door, titleOfRule, context);
  }),
  telling(transitionKind, tellTransition),
  telling(sizeTableKind, tellSizeTable),
  telling(tradeMapKind, tellTradeMap),
  telling(activityKind, tellActivity),
  telling(decidableKind, ({ activities }, context) => tellDecidable(activities, context)),
  telling(routeKind, tellRoute),
  telling(registerKind, tellRegister),
  telling(rulingKind, tellRuling),
]);

/** An entry of the law in the reader's language. `entries` is the law in which it stands, for names of others. */
export function tellEntry(entry: UnknownEntry, context: TellingContext, entries: readonly UnknownEntry[]): Telling {
  const tell = tellers.get(entry.kind);
  const told =
    tell === undefined ? tellUnforeseen(entry.id, entry.value, context) : tell(entry.value, context, entries);
  return { ...told, questions: [...new Set([...(entry.questions ?? []), ...told.questions])] };
}
