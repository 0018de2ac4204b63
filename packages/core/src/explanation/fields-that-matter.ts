import { decide, type PreparedLaw, preparedLaw, type Rule, rulesFor } from "../eligibility/index.js";
import { type Application, type ApplicationInput, askedFields, fieldsBehind, isFactName } from "../facts/index.js";
import type { Entry, Rulebook } from "../rulebook/index.js";
import { type Condition, factsReadBy, hasReadings } from "../rules/index.js";

/** Money can hang on these whatever the rules read. */
const moneyFields = ["/stream", "/production/commune", "/project/cost", "/loans", "/earlierSupport"];

const readByActivity = new WeakMap<PreparedLaw, Map<string, readonly string[]>>();

function* conditionsOf({ value }: Entry<Rule>): Generator<Condition> {
  if (value.appliesWhen !== undefined) yield value.appliesWhen;
  if (hasReadings(value.requires)) yield* Object.values(value.requires.readings);
  else yield value.requires;
}

/** The fields that the rules and levels of an activity can read, in the order in which a form asks. */
function fieldsRead(law: PreparedLaw, activity: string): readonly string[] {
  const known = readByActivity.get(law) ?? new Map<string, readonly string[]>();
  readByActivity.set(law, known);
  const found = known.get(activity);
  if (found !== undefined) return found;
  const rules = rulesFor(law, activity);
  const levels = law.levels.map(({ entry }) => entry.value).filter(({ activities }) => activities.includes(activity));
  const ofLevels = levels.flatMap(({ variant, capFactors }) => [
    ...(variant === undefined ? [] : [variant.when]),
    ...capFactors.map(({ when }) => when),
  ]);
  const facts = [...rules.flatMap(({ entry }) => [...conditionsOf(entry)]), ...ofLevels].flatMap(factsReadBy);
  const read = new Set([...moneyFields, ...facts.filter(isFactName).flatMap(fieldsBehind)]);
  const fields = askedFields.filter((pointer) => read.has(pointer));
  // Only activities that the law names are kept: an application may name any word.
  if (law.decidableActivities.has(activity)) known.set(activity, fields);
  return fields;
}

/** The application without one answer; `undefined` where it was not answered. */
function without(application: Application, pointer: string): ApplicationInput | undefined {
  const [section = "", field] = pointer.slice(1).split("/");
  const value: unknown = Reflect.get(application, section);
  if (value === undefined) return undefined;
  if (field === undefined) return { ...application, [section]: undefined };
  if (typeof value !== "object" || value === null || Reflect.get(value, field) === undefined) return undefined;
  return { ...application, [section]: { ...value, [field]: undefined } };
}

/**
 * The fields that a form should show now, in the order in which it asks: those that are still missing, and those
 * answered ones that would be asked for were they not answered. Everything else does not matter to this case.
 * Throws as `decide` does.
 *
 * @example
 * ```ts
 * import { fieldsThatMatter } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-06-01" });
 * const inCamMy = fieldsThatMatter(rulebook, machineryApplication());
 * const inLongThanh = fieldsThatMatter(rulebook, machineryApplication({ production: { commune: "26368" } }));
 * [inCamMy, inLongThanh].map((fields) => fields.includes("/production/isInRecognisedCraftVillage")); // => [false, true]
 * ```
 */
export function fieldsThatMatter(rulebook: Rulebook, input: ApplicationInput): readonly string[] {
  const decision = decide(rulebook, input);
  const matters = new Set(decision.missing.flatMap(({ fields }) => fields));
  for (const pointer of fieldsRead(preparedLaw(rulebook), decision.application.activity)) {
    if (matters.has(pointer)) continue;
    const reduced = without(decision.application, pointer);
    if (reduced === undefined) continue;
    if (decide(rulebook, reduced).missing.some(({ fields }) => fields.includes(pointer))) matters.add(pointer);
  }
  return askedFields.filter((pointer) => matters.has(pointer));
}
