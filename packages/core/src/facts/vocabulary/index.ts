import type { FactVocabulary } from "../../rules/index.js";
import type { FactDefinition } from "../fact-definition.js";
import { activityConditionFacts } from "./activity-conditions.js";
import { applicantFacts } from "./applicant.js";
import { judgementFacts } from "./judgement.js";
import { placeAndTradeFacts } from "./place-and-trade.js";
import { priorityFacts } from "./priority.js";
import { projectFacts } from "./project.js";

/** Every fact that rules may read. `activity` is open: a pack names the activities. */
export const factDefinitions = {
  ...applicantFacts,
  ...placeAndTradeFacts,
  ...projectFacts,
  ...activityConditionFacts,
  ...priorityFacts,
  ...judgementFacts,
} as const;
export type FactName = keyof typeof factDefinitions;

/** Fact names in the order in which a form asks. */
export const factNames = Object.freeze(Object.keys(factDefinitions).filter(isFactName));

/**
 * Whether a text names a fact of the vocabulary. Safe for names such as `constructor`.
 *
 * @example
 * ```ts
 * import { isFactName } from "@khuyencong/core/facts";
 * isFactName("applicant.legalForm"); // => true
 * ```
 */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(factDefinitions, name);
}

/**
 * The definition of a fact, with the type that all definitions share.
 *
 * @example
 * ```ts
 * import { factDefinition } from "@khuyencong/core/facts";
 * factDefinition("project.cost").pointer; // => "/project/cost"
 * ```
 */
export function factDefinition(name: FactName): FactDefinition {
  return factDefinitions[name];
}

/**
 * The vocabulary against which rules are checked, with the activities that a pack knows.
 *
 * @example
 * ```ts
 * import { factVocabulary } from "@khuyencong/core/facts";
 * factVocabulary(["advanced-machinery"])["activity"]; // => { type: "choice", choices: ["advanced-machinery"] }
 * ```
 */
export function factVocabulary(activities: readonly string[]): FactVocabulary {
  const known = Object.fromEntries(factNames.map((name) => [name, factDefinition(name).type]));
  return { activity: { type: "choice", choices: activities }, ...known };
}
