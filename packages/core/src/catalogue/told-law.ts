import type { ActivityType } from "../activity/index.js";
import { activityKind } from "../eligibility/index.js";
import {
  type AcceptanceEvidence,
  type AdvanceClass,
  type AdvanceDossier,
  type AdvanceProvision,
  acceptanceEvidenceKind,
  advanceClassKind,
  advanceDossierKind,
  advanceProvisionKind,
  type BudgetCode,
  budgetCodeKind,
  type CostNorm,
  costNormKind,
  type ManagementShare,
  managementShareKind,
  type SupportLevel,
  supportLevelKind,
  type WayOfChoosing,
  wayOfChoosingKind,
} from "../funding/index.js";
import { type Entry, entriesOf, type Rulebook } from "../rulebook/index.js";

/** What a rulebook of the whole law tells, by kind, read once. */
export interface ToldLaw {
  readonly activities: readonly Entry<ActivityType>[];
  readonly levels: readonly Entry<SupportLevel>[];
  readonly advanceClasses: readonly Entry<AdvanceClass>[];
  readonly advanceDossiers: readonly Entry<AdvanceDossier>[];
  readonly advanceProvisions: readonly Entry<AdvanceProvision>[];
  readonly evidence: readonly Entry<AcceptanceEvidence>[];
  readonly ways: readonly Entry<WayOfChoosing>[];
  readonly costNorms: readonly Entry<CostNorm>[];
  readonly managementShares: readonly Entry<ManagementShare>[];
  readonly budgetCodes: readonly Entry<BudgetCode>[];
}

const read = new WeakMap<Rulebook, ToldLaw>();

/** What a rulebook tells; read on first use and kept as long as the rulebook lives. */
export function toldLaw(rulebook: Rulebook): ToldLaw {
  const known = read.get(rulebook);
  if (known !== undefined) return known;
  const law: ToldLaw = {
    activities: entriesOf(rulebook, activityKind),
    levels: entriesOf(rulebook, supportLevelKind),
    advanceClasses: entriesOf(rulebook, advanceClassKind),
    advanceDossiers: entriesOf(rulebook, advanceDossierKind),
    advanceProvisions: entriesOf(rulebook, advanceProvisionKind),
    evidence: entriesOf(rulebook, acceptanceEvidenceKind),
    ways: entriesOf(rulebook, wayOfChoosingKind),
    costNorms: entriesOf(rulebook, costNormKind),
    managementShares: entriesOf(rulebook, managementShareKind),
    budgetCodes: entriesOf(rulebook, budgetCodeKind),
  };
  read.set(rulebook, law);
  return law;
}
