import { type FactName, factDefinition, factNames } from "./vocabulary/index.js";

/** What is worked out from several fields is asked for by those fields. */
const fieldsOfFact: Partial<Readonly<Record<FactName, readonly string[]>>> = {
  "applicant.isSme": [
    "/applicant/mainLine",
    "/applicant/insuredWorkers",
    "/applicant/sizedByCapitalOnly",
    "/applicant/revenue",
    "/applicant/capital",
  ],
};

/** Lists that are no fact of a rule; money hangs on them. */
const listFields = ["/loans", "/earlierSupport"];

/** Who asks, where, for what, with which commitments, and what is left to an officer. */
const sections = [
  "category",
  "applicant",
  "production",
  "stream",
  "project",
  "loans",
  "commitments",
  "earlierSupport",
  "judgements",
];

/**
 * The fields of an application on which a fact can rest, as JSON Pointers: its own, or all from which it is worked out.
 *
 * @example
 * ```ts
 * import { fieldsBehind } from "@khuyencong/core/facts";
 * fieldsBehind("project.cost"); // => ["/project/cost"]
 * ```
 */
export function fieldsBehind(name: FactName): readonly string[] {
  return fieldsOfFact[name] ?? [factDefinition(name).pointer];
}

function sectionOf(pointer: string): number {
  return sections.indexOf(pointer.split("/")[1] ?? "");
}

/**
 * Every field on which an answer can hang, once each, in the order in which a form asks: by section of the application
 * and within it by the vocabulary.
 *
 * @example
 * ```ts
 * import { askedFields } from "@khuyencong/core/facts";
 * askedFields[0]; // => "/category"
 * ```
 */
export const askedFields: readonly string[] = Object.freeze(
  [...new Set([...factNames.flatMap(fieldsBehind), ...listFields])].sort(
    (first, second) => sectionOf(first) - sectionOf(second),
  ),
);
