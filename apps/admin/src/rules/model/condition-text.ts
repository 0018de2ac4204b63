import { factValueText } from "@khuyencong/core/explanation";
import { factDefinition, isFactName } from "@khuyencong/core/facts";
import { type Condition, type FactValue, type Test, testsOf } from "@khuyencong/core/rules";
import type { TellingContext } from "./telling-context";

/** A condition in words: a sentence, or a heading over several. */
export type ConditionText =
  | { readonly text: string }
  | { readonly label: string; readonly parts: readonly ConditionText[] };

type Words = Pick<TellingContext, "words" | "say" | "activities">;

function factLabel(fact: string, { words, say }: Words): string {
  if (fact === "activity") return words.conditions.activity;
  return isFactName(fact) ? say(factDefinition(fact).label) : fact;
}

function activityName(id: string, { say, activities }: Words): string {
  const activity = activities.get(id);
  return activity === undefined ? id : say(activity.name);
}

/** The values of a test: one, or those of a list. */
function valuesOf(value: FactValue): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}

function valueText(test: Test, context: Words): string {
  const { fact, value } = test;
  if (typeof value === "object" && "fact" in value) return factLabel(value.fact, context);
  if (fact === "activity")
    return valuesOf(value)
      .map((id) => activityName(id, context))
      .join("; ");
  return isFactName(fact) ? context.say(factValueText(fact, value)) : valuesOf(value).join("; ");
}

function testText(test: Test, context: Words): string {
  const label = factLabel(test.fact, context);
  if (test.operator === "equal" && test.value === true) return label;
  if (test.operator === "equal" && test.value === false) return context.words.conditions.notTrue(label);
  return context.words.conditions.operators[test.operator](label, valueText(test, context));
}

/** A condition of the rule language as people read it; groups of one are told without their group. */
export function conditionText(condition: Condition, context: Words): ConditionText {
  if ("not" in condition) {
    return { label: context.words.conditions.not, parts: [conditionText(condition.not, context)] };
  }
  if (!("all" in condition) && !("any" in condition)) return { text: testText(condition, context) };
  const parts = "all" in condition ? condition.all : condition.any;
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return conditionText(only, context);
  return {
    label: "all" in condition ? context.words.conditions.all : context.words.conditions.any,
    parts: parts.map((part) => conditionText(part, context)),
  };
}

/** All words of a condition, for searching. */
export function wordsOfCondition(condition: ConditionText): string {
  return "text" in condition ? condition.text : condition.parts.map(wordsOfCondition).join(" ");
}

/** The activities that a condition names, by id. */
export function activitiesNamedBy(condition: Condition): readonly string[] {
  return testsOf(condition)
    .filter((test) => test.fact === "activity")
    .flatMap(({ value }) => (typeof value === "object" && "fact" in value ? [] : valuesOf(value)));
}
