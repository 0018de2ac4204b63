import type { ActivityType } from "../activity/index.js";
import type { BilingualText } from "../basis/index.js";
import { factDefinition, isFactName } from "../facts/index.js";
import type { Condition, FactValue, Test } from "../rules/index.js";
import { conditionMessages } from "./condition-messages.js";
import { factValueText } from "./fact-value-text.js";

/** A condition in words, part by part: a test is its text alone, a group has its parts under it. */
export interface ConditionOutline {
  readonly text: BilingualText;
  readonly parts: readonly ConditionOutline[];
  /** How the parts hang together; `undefined` for a single test. */
  readonly join: "all" | "any" | undefined;
}

type Named = Pick<ActivityType, "id" | "name">;

function nameOf(activities: readonly Named[], id: string): BilingualText {
  return activities.find((activity) => activity.id === id)?.name ?? { vi: id, en: id };
}

function labelOf(fact: string): BilingualText {
  if (fact === "activity") return conditionMessages.activity;
  if (!isFactName(fact)) throw new RangeError(`Unknown fact: ${fact}`);
  return factDefinition(fact).label;
}

/** Each value by itself, so that a list reads "a, b". */
function valuesOf(fact: string, value: FactValue, activities: readonly Named[]): readonly BilingualText[] {
  const each = typeof value === "object" ? value : [value];
  return each.map((one) => {
    if (fact === "activity" && typeof one === "string") return nameOf(activities, one);
    if (!isFactName(fact)) throw new RangeError(`Unknown fact: ${fact}`);
    return factValueText(fact, one);
  });
}

function testText(test: Test, isNegated: boolean, activities: readonly Named[]): BilingualText {
  const operator = isNegated ? conditionMessages.opposite[test.operator] : test.operator;
  const label = labelOf(test.fact);
  const { value } = test;
  if (typeof value === "boolean") return conditionMessages.yesOrNo(label, value === (operator === "equal"));
  const values =
    typeof value === "object" && "fact" in value ? [labelOf(value.fact)] : valuesOf(test.fact, value, activities);
  return conditionMessages.compared[operator](label, values);
}

function outlineOf(condition: Condition, isNegated: boolean, activities: readonly Named[]): ConditionOutline {
  if ("not" in condition) return outlineOf(condition.not, !isNegated, activities);
  if (!("all" in condition || "any" in condition)) {
    return { text: testText(condition, isNegated, activities), parts: [], join: undefined };
  }
  const conditions = "all" in condition ? condition.all : condition.any;
  const parts = conditions.map((part) => outlineOf(part, isNegated, activities));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  // "Not both" is "one of them is not": what is denied turns around.
  const join = "all" in condition === !isNegated ? "all" : "any";
  return { text: conditionMessages.heading[join], parts, join };
}

/**
 * A condition in words as an outline, for lists. What is denied is told of each part, so that no reader has to turn
 * a group around. Throws `RangeError` for a fact that the vocabulary does not have.
 *
 * @example
 * ```ts
 * import { conditionOutline } from "@khuyencong/core/explanation";
 * const isNew = { fact: "project.isNewEquipment", operator: "equal", value: true } as const;
 * const local = { fact: "stream", operator: "equal", value: "local" } as const;
 * conditionOutline({ not: { all: [isNew, local] } }, []).parts.map(({ text }) => text.vi);
 * // => ["Máy móc thiết bị mới: không", "Nguồn kinh phí không phải Khuyến công địa phương"]
 * ```
 */
export function conditionOutline(condition: Condition, activities: readonly Named[]): ConditionOutline {
  return outlineOf(condition, false, activities);
}

function sentenceOf({ text, parts, join }: ConditionOutline, isInside: boolean): BilingualText {
  if (join === undefined) return text;
  const sentences = parts.map((part) => sentenceOf(part, true));
  return conditionMessages.joined[join](sentences, isInside);
}

/**
 * A condition in words as one phrase; groups inside a group stand in brackets.
 *
 * @example
 * ```ts
 * import { conditionText } from "@khuyencong/core/explanation";
 * const tests = [
 *   { fact: "applicant.workers", operator: "greaterThanInclusive", value: 50 },
 *   { fact: "place.isInDifficultArea", operator: "equal", value: true },
 * ] as const;
 * conditionText({ any: tests }, []).vi;
 * // => "Số lao động: từ 50 người trở lên; hoặc Thuộc địa bàn khó khăn, đặc biệt khó khăn: có"
 * ```
 */
export function conditionText(condition: Condition, activities: readonly Named[]): BilingualText {
  return sentenceOf(conditionOutline(condition, activities), false);
}
