import { type BilingualText, dong, formatMoney } from "../basis/index.js";
import { factDefinition, isFactName } from "../facts/index.js";
import type { Figure } from "../rulebook/index.js";
import { type Condition, hasReadings, type Requirement, type Test, testsOf } from "../rules/index.js";
import { figureMessages as words } from "./figure-messages.js";

function labelOf(fact: string): BilingualText {
  return isFactName(fact) ? factDefinition(fact).label : { vi: fact, en: fact };
}

function numberText(fact: string, value: number): BilingualText {
  if (fact === "project.cost") return formatMoney(dong(value));
  const text = value.toLocaleString("vi-VN");
  return { vi: text, en: text };
}

function thresholdFigure(key: string, { fact, operator, value }: Test): readonly Figure[] {
  if (typeof value !== "number") return [];
  const bound = words.bounds[operator](numberText(fact, value));
  return [{ key: `${key} ${fact} ${operator}`, label: labelOf(fact), text: bound }];
}

function ofCondition(key: string, label: BilingualText, condition: Condition): readonly Figure[] {
  const tests = testsOf(condition);
  const names = [...new Set(tests.map(({ fact }) => fact))].map(labelOf);
  const text = { vi: names.map(({ vi }) => vi).join("; "), en: names.map(({ en }) => en).join("; ") };
  return [{ key, label, text }, ...tests.flatMap((test, place) => thresholdFigure(`${key} ${place}`, test))];
}

/**
 * What a condition looks at, and each number that it sets as a bound: "Số lao động: từ 50 trở lên". A text with several
 * readings gives those of each.
 */
export function conditionFigures(
  key: string,
  label: BilingualText,
  requirement: Requirement | undefined,
): readonly Figure[] {
  if (requirement === undefined) return [];
  if (!hasReadings(requirement)) return ofCondition(key, label, requirement);
  return Object.entries(requirement.readings).flatMap(([reading, condition]) =>
    ofCondition(`${key} ${reading}`, label, condition),
  );
}
