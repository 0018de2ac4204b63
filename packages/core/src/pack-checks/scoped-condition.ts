import { type Condition, checkCondition } from "../rules/index.js";
import type { LawUnderCheck } from "./law-under-check.js";
import { conditionOf, rawConditionsIn } from "./placed-condition.js";

/** A condition with what is already known where it is asked: of a level, its activities and stream and its case. */
export interface ScopedCondition {
  readonly pointer: string;
  readonly id: string;
  readonly condition: Condition;
  readonly scope: readonly Condition[];
}

function scopeOfLevel({
  activities,
  stream,
}: {
  readonly activities: readonly string[];
  readonly stream: string;
}): readonly Condition[] {
  return [
    { fact: "activity", operator: "in", value: activities },
    { fact: "stream", operator: "equal", value: stream },
  ];
}

/** Every usable condition of the law, each with its scope. What a rule requires is asked where the rule applies. */
export function scopedConditions(law: LawUnderCheck): readonly ScopedCondition[] {
  const levels = new Map(law.levels.map(({ entry, pointer }) => [pointer, entry.value]));
  const rules = new Map(law.rules.map(({ entry, pointer }) => [pointer, entry.value]));
  return law.whole.entries.flatMap(({ id, value }, index) => {
    const entry = `/entries/${index}`;
    const level = levels.get(entry);
    const applies = rules.get(entry)?.appliesWhen;
    return rawConditionsIn(value, `${entry}/value`).flatMap(({ pointer, raw }): readonly ScopedCondition[] => {
      const condition = conditionOf(raw);
      if (condition === undefined || !checkCondition(raw, law.vocabulary).ok) return [];
      const scope = [...(level === undefined ? [] : scopeOfLevel(level))];
      if (level?.variant !== undefined && pointer.includes("/capFactors/")) scope.push(level.variant.when);
      if (applies !== undefined && pointer.startsWith(`${entry}/value/requires`)) scope.push(applies);
      return [{ pointer, id, condition, scope }];
    });
  });
}
