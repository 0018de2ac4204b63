import { ruleKind, ruleSchema } from "../src/eligibility/index.js";
import { national } from "../src/packs/national/index.js";
import { compileCondition, compileRequirement, type Facts, type Truth } from "../src/rules/index.js";

/** One rule of the law of the State, to be asked directly, without an application around it. */
export interface RuleOfPack {
  readonly applies: (facts: Facts) => Truth;
  /** What it requires, under one reading of its text where there is more than one. */
  readonly requires: (facts: Facts, reading?: string) => Truth;
  readonly readings: readonly string[];
}

/** The rule with this id; throws when the pack has none. */
export function ruleOfPack(id: string): RuleOfPack {
  const entry = national.entries.find((candidate) => candidate.kind === ruleKind.name && candidate.id === id);
  if (entry === undefined) throw new RangeError(`No rule ${id}`);
  const rule = ruleSchema.parse(entry.value);
  const appliesWhen = rule.appliesWhen && compileCondition(rule.appliesWhen);
  const { byReading } = compileRequirement(rule.requires);
  return {
    applies: (facts) => appliesWhen?.evaluate(facts) ?? true,
    requires: (facts, reading = "") => {
      const condition = byReading.get(reading);
      if (condition === undefined) throw new RangeError(`${id} has no reading ${reading}`);
      return condition.evaluate(facts);
    },
    readings: [...byReading.keys()],
  };
}
