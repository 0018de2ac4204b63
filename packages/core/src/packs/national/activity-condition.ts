import type { Assurance, Citation, PlainDate } from "../../basis/index.js";
import { type Rule, ruleKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import type { Condition } from "../../rules/index.js";
import { defineEntry } from "./define-entry.js";

/**
 * The condition that support is asked for one of these activities.
 *
 * @example
 * ```ts
 * import { isActivity } from "@khuyencong/core/packs/national";
 * isActivity("showroom"); // => { fact: "activity", operator: "in", value: ["showroom"] }
 * ```
 */
export function isActivity(...activities: string[]): Condition {
  return { fact: "activity", operator: "in", value: activities };
}

/**
 * The condition that a yes/no fact is a yes.
 *
 * @example
 * ```ts
 * import { isTrue } from "@khuyencong/core/packs/national";
 * isTrue("project.isNewEquipment"); // => { fact: "project.isNewEquipment", operator: "equal", value: true }
 * ```
 */
export function isTrue(fact: string): Condition {
  return { fact, operator: "equal", value: true };
}

/** Where a condition stands, since when, and how sure that is. */
export interface Ground {
  readonly citation: Citation;
  readonly from: PlainDate;
  readonly assurance: Assurance;
}

/**
 * A condition of single activities, as an entry of the law: where it stands, since when, and how sure that is.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { activityCondition, isActivity, isTrue } from "@khuyencong/core/packs/national";
 * const text = { vi: "Máy móc mới", en: "New equipment" };
 * const ground = {
 *   citation: { instrument: "tt-46-2012-bct", article: "4" }, from: plainDate("2013-02-10"), assurance: "verified-original",
 * } as const;
 * activityCondition("machinery-is-new", ground, {
 *   title: text, appliesWhen: isActivity("advanced-machinery"), requires: isTrue("project.isNewEquipment"),
 *   held: text, failed: text,
 * }).kind; // => "rule"
 * ```
 */
export function activityCondition(
  id: string,
  { citation, from, assurance }: Ground,
  value: Omit<Rule, "strand">,
): UnknownEntry {
  return defineEntry(ruleKind, {
    id,
    inForceFrom: from,
    citations: [citation],
    assurance,
    value: { strand: "activity", ...value },
  });
}
