import { ruleKind } from "../src/eligibility/index.js";
import { dongNai } from "../src/packs/dong-nai/index.js";
import { entriesOf, resolveRulebook } from "../src/rulebook/index.js";
import { type Condition, compileCondition, hasReadings } from "../src/rules/index.js";

/** One yes-or-no question of the law, under one reading of its text. */
export interface BenchRule {
  readonly id: string;
  readonly condition: Condition;
}

function canBearOnMachinery(appliesWhen: Condition | undefined): boolean {
  const machinery = { activity: "advanced-machinery" };
  return appliesWhen === undefined || compileCondition(appliesWhen).evaluate(machinery) !== false;
}

function implied(appliesWhen: Condition | undefined, requires: Condition): Condition {
  return appliesWhen === undefined ? requires : { any: [{ not: appliesWhen }, requires] };
}

/**
 * The law in force on 01/03/2026 as far as it can bear on advanced machinery, every reading a rule of its own,
 * and "applies when" written as an implication: a form that every contender can take.
 */
export const machineryRules: readonly BenchRule[] = entriesOf(
  resolveRulebook(dongNai, { asOf: "2026-03-01" }),
  ruleKind,
)
  .filter(({ value }) => canBearOnMachinery(value.appliesWhen))
  .flatMap(({ id, value: { appliesWhen, requires } }) =>
    hasReadings(requires)
      ? Object.entries(requires.readings).map(([reading, condition]) => ({
          id: `${id}.${reading}`,
          condition: implied(appliesWhen, condition),
        }))
      : [{ id, condition: implied(appliesWhen, requires) }],
  );
