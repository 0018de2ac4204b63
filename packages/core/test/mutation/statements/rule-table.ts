import { type RuleStatus, ruleKind } from "../../../src/eligibility/index.js";
import { judgeRule } from "../../../src/eligibility/judge-rule.js";
import { compileCondition, compileRequirement, type Facts, type FactValue } from "../../../src/rules/index.js";
import { entryOf, type Statement } from "../statement.js";

/** How a rule comes out for facts, as a lawyer would say it. */
export function rule(id: string, facts: Facts, comesOut: RuleStatus): Statement {
  return {
    says: `${id} is ${comesOut} for ${JSON.stringify(facts)}`,
    kind: ruleKind.name,
    entry: id,
    holds: (pack) => {
      const entry = entryOf(pack, id);
      if (entry === undefined) return false;
      const value = ruleKind.schema.parse(entry.value);
      const appliesWhen = value.appliesWhen && compileCondition(value.appliesWhen);
      const prepared = { entry: { ...entry, value }, appliesWhen, requires: compileRequirement(value.requires) };
      return judgeRule(prepared, facts, new Map(), false).status === comesOut;
    },
  };
}

/** What the rule is about: a refusal of the beneficiary and one of the activity are told in different places. */
export function strand(id: string, of: "beneficiary" | "place" | "activity"): Statement {
  return {
    says: `${id} is about the ${of}`,
    kind: ruleKind.name,
    entry: id,
    holds: (pack) => ruleKind.schema.parse(entryOf(pack, id)?.value).strand === of,
  };
}

/** What each reading of a rule's text comes to. */
export function readings(id: string, facts: Facts, comeTo: Readonly<Record<string, boolean>>): Statement {
  return {
    says: `${id} reads ${JSON.stringify(comeTo)} for ${JSON.stringify(facts)}`,
    kind: ruleKind.name,
    entry: id,
    holds: (pack) => {
      const { byReading } = compileRequirement(ruleKind.schema.parse(entryOf(pack, id)?.value).requires);
      return Object.entries(comeTo).every(([reading, truth]) => byReading.get(reading)?.evaluate(facts) === truth);
    },
  };
}

/** How a rule comes out for each value of one fact, the others standing. */
export function each(
  id: string,
  facts: Facts,
  fact: string,
  outcomes: Partial<Readonly<Record<RuleStatus, readonly FactValue[]>>>,
): readonly Statement[] {
  const statuses = ["held", "failed", "not-applicable", "split", "undecided"] as const;
  return statuses.flatMap((status) =>
    (outcomes[status] ?? []).map((value) => rule(id, { ...facts, [fact]: value }, status)),
  );
}

/** A rule binds for some values of a fact and has nothing to say for the others; asked where it would fail. */
export function appliesTo(
  id: string,
  failing: Facts,
  fact: string,
  values: readonly FactValue[],
  allValues: readonly FactValue[],
): readonly Statement[] {
  return each(id, failing, fact, {
    failed: values,
    "not-applicable": allValues.filter((value) => !values.includes(value)),
  });
}
