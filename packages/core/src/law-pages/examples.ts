import { type BilingualText, type Dong, type PlainDate, plainDate } from "../basis/index.js";
import { type Decision, decide, type Outcome, type RuleStatus } from "../eligibility/index.js";
import { advanceClassKind } from "../funding/index.js";
import { entriesOf, type Pack, type Rulebook, resolveRulebook } from "../rulebook/index.js";
import type { WorkedCase } from "../worked-cases/index.js";

/** A worked case in which an entry was applied, and what came out. */
export interface Example {
  readonly title: BilingualText;
  readonly asOf: PlainDate;
  /** How the rule itself came out; `undefined` for an entry that is no rule. */
  readonly status: RuleStatus | undefined;
  readonly outcome: Outcome;
  readonly highest: Dong | undefined;
}

/** The entries that were applied in a decision, each with how it came out where it is a rule. */
function appliedIn(rulebook: Rulebook, decision: Decision): ReadonlyMap<string, RuleStatus | undefined> {
  const applied = new Map<string, RuleStatus | undefined>();
  for (const { entry, status } of decision.rules) if (status !== "not-applicable") applied.set(entry.id, status);
  for (const { code } of decision.findings) {
    const [kind, ...id] = code.split(".");
    if (kind === "notice" || kind === "transition") applied.set(id.join("."), undefined);
  }
  for (const { id } of decision.doors) applied.set(id, undefined);
  for (const { entry, truth } of decision.priority) if (truth === true) applied.set(entry.id, undefined);
  const { support, advance, application } = decision;
  if ("answer" in support && "ground" in support.answer && support.answer.ground !== undefined) {
    applied.set(support.answer.ground.entry, undefined);
  }
  if (advance?.status === "allowed" || advance?.status === "not-yet") {
    const { activity, stream } = application;
    const used = entriesOf(rulebook, advanceClassKind).find(
      ({ value }) => value.stream === stream && value.activities.includes(activity),
    );
    if (used !== undefined) applied.set(used.id, undefined);
  }
  return applied;
}

function highestOf({ support }: Decision): Dong | undefined {
  if (support.condition !== "met" || support.answer.status !== "computed") return undefined;
  return support.answer.sum.highest;
}

/** Every entry's examples, in the order of the cases. */
export function examplesByEntry(law: Pack, cases: readonly WorkedCase[]): ReadonlyMap<string, readonly Example[]> {
  const rulebooks = new Map<string, Rulebook>();
  const examples = new Map<string, Example[]>();
  for (const { asOf, title, application } of cases) {
    const rulebook = rulebooks.get(asOf) ?? resolveRulebook(law, { asOf });
    rulebooks.set(asOf, rulebook);
    const decision = decide(rulebook, application);
    for (const [entry, status] of appliedIn(rulebook, decision)) {
      const example = { title, asOf: plainDate(asOf), status, outcome: decision.outcome, highest: highestOf(decision) };
      examples.set(entry, [...(examples.get(entry) ?? []), example]);
    }
  }
  return examples;
}

/** Of the cases in which a rule holds, as many as show what usually happens. */
const mostHeld = 2;

/** A few of many, in order: for a rule each way in which it came out, and not only cases in which it holds. */
export function tellingExamples(all: readonly Example[], most: number): readonly Example[] {
  const ways = [...new Set(all.map(({ status }) => status))];
  const share = Math.max(1, Math.floor(most / ways.length));
  const chosen = ways.flatMap((way) =>
    all.filter(({ status }) => status === way).slice(0, way === "held" ? Math.min(share, mostHeld) : share),
  );
  return all.filter((example) => chosen.slice(0, most).includes(example));
}
