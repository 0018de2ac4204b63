import type { PlainDate } from "../basis/index.js";
import type { SizeTable } from "../beneficiary/index.js";
import {
  type AdvanceClass,
  advanceClassKind,
  type ReadyLevel,
  readyLevels,
  supportLevelKind,
} from "../funding/index.js";
import type { TradeMap } from "../industry/index.js";
import {
  type Entry,
  entriesOf,
  isCovered,
  type Rulebook,
  type RulebookStamp,
  registerOf,
  type Strand,
  stampOf,
  strands,
} from "../rulebook/index.js";
import {
  type CompiledCondition,
  type CompiledRequirement,
  compileCondition,
  compileRequirement,
} from "../rules/index.js";
import {
  type Door,
  decidableKind,
  doorKind,
  type Notice,
  noticeKind,
  type PriorityGround,
  priorityGroundKind,
  type Rule,
  ruleKind,
  sizeTableKind,
  type Transition,
  tradeMapKind,
  transitionKind,
} from "./entry-kinds.js";

/** A rule made ready to be asked many times. */
export interface PreparedRule {
  readonly entry: Entry<Rule>;
  readonly appliesWhen: CompiledCondition | undefined;
  readonly requires: CompiledRequirement;
}

/** A condition of an entry made ready. */
interface PreparedCondition<Value> {
  readonly entry: Entry<Value>;
  readonly when: CompiledCondition;
}

/** The law of a rulebook, checked and compiled once. */
export interface PreparedLaw {
  readonly rules: readonly PreparedRule[];
  readonly notices: readonly PreparedCondition<Notice>[];
  readonly priorityGrounds: readonly PreparedCondition<PriorityGround>[];
  readonly doors: readonly Entry<Door>[];
  readonly transitions: readonly Entry<Transition>[];
  readonly levels: readonly ReadyLevel[];
  readonly advanceClasses: readonly Entry<AdvanceClass>[];
  readonly decidableActivities: ReadonlySet<string>;
  readonly sizeTable: SizeTable | undefined;
  readonly tradeMap: TradeMap | undefined;
  readonly difficultCommunes: readonly string[] | undefined;
  readonly newRuralCommunes: readonly string[] | undefined;
  readonly ethnicMinorityCommunes: readonly string[] | undefined;
  /** The strands whose law is held for the rulebook's day. */
  readonly covered: ReadonlySet<Strand>;
  readonly placeTestFrom: PlainDate;
  readonly stamp: RulebookStamp;
}

const rulesByActivity = new WeakMap<PreparedLaw, Map<string, readonly PreparedRule[]>>();

/**
 * The rules that can apply to an activity at all: those of other activities have nothing to say about it.
 *
 * @example
 * ```ts
 * import { preparedLaw, rulesFor } from "@khuyencong/core/eligibility";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * const law = preparedLaw(resolveRulebook(dongNai, { asOf: "2026-03-01" }));
 * rulesFor(law, "trademark").some(({ entry }) => entry.id === "machinery-new"); // => false
 * ```
 */
export function rulesFor(law: PreparedLaw, activity: string): readonly PreparedRule[] {
  const known = rulesByActivity.get(law) ?? new Map<string, readonly PreparedRule[]>();
  rulesByActivity.set(law, known);
  const found = known.get(activity);
  if (found !== undefined) return found;
  const rules = law.rules.filter(({ appliesWhen }) => appliesWhen?.evaluate({ activity }) !== false);
  // Only activities that the law names are kept: an application may name any word.
  if (law.decidableActivities.has(activity)) known.set(activity, rules);
  return rules;
}

const prepared = new WeakMap<Rulebook, PreparedLaw>();

function prepare(rulebook: Rulebook): PreparedLaw {
  const withCondition = <Value extends { readonly when: Parameters<typeof compileCondition>[0] }>(
    entries: readonly Entry<Value>[],
  ) => entries.map((entry) => ({ entry, when: compileCondition(entry.value.when) }));
  return {
    rules: entriesOf(rulebook, ruleKind).map((entry) => ({
      entry,
      appliesWhen: entry.value.appliesWhen === undefined ? undefined : compileCondition(entry.value.appliesWhen),
      requires: compileRequirement(entry.value.requires),
    })),
    notices: withCondition(entriesOf(rulebook, noticeKind)),
    priorityGrounds: withCondition(entriesOf(rulebook, priorityGroundKind)),
    doors: entriesOf(rulebook, doorKind),
    transitions: entriesOf(rulebook, transitionKind),
    levels: readyLevels(entriesOf(rulebook, supportLevelKind)),
    advanceClasses: entriesOf(rulebook, advanceClassKind),
    decidableActivities: new Set(entriesOf(rulebook, decidableKind).flatMap((entry) => entry.value.activities)),
    sizeTable: entriesOf(rulebook, sizeTableKind)[0]?.value,
    tradeMap: entriesOf(rulebook, tradeMapKind)[0]?.value,
    difficultCommunes: registerOf(rulebook, "difficult-communes")?.items,
    newRuralCommunes: registerOf(rulebook, "new-rural-communes")?.items,
    ethnicMinorityCommunes: registerOf(rulebook, "ethnic-minority-communes")?.items,
    covered: new Set(strands.filter((strand) => isCovered(rulebook, strand))),
    placeTestFrom: rulebook.pack.coverage.find(({ strand }) => strand === "place")?.from ?? rulebook.asOf,
    stamp: stampOf(rulebook),
  };
}

/**
 * The prepared law of a rulebook; prepared on first use and kept as long as the rulebook lives.
 *
 * @example
 * ```ts
 * import { preparedLaw } from "@khuyencong/core/eligibility";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * preparedLaw(resolveRulebook(dongNai, { asOf: "2026-03-01" })).decidableActivities.has("advanced-machinery"); // => true
 * ```
 */
export function preparedLaw(rulebook: Rulebook): PreparedLaw {
  const known = prepared.get(rulebook);
  if (known !== undefined) return known;
  const law = prepare(rulebook);
  prepared.set(rulebook, law);
  return law;
}
