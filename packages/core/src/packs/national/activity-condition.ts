import type { Assurance, Citation, PlainDate } from "../../basis/index.js";
import { type Rule, ruleKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import type { Condition } from "../../rules/index.js";
import { defineEntry } from "./define-entry.js";

/** Whether support is asked for one of these activities. */
export function isActivity(...activities: string[]): Condition {
  return { fact: "activity", operator: "in", value: activities };
}

/** Whether a yes/no fact is a yes. */
export function isTrue(fact: string): Condition {
  return { fact, operator: "equal", value: true };
}

/** Where a condition stands, since when, and how sure that is. */
export interface Ground {
  readonly citation: Citation;
  readonly from: PlainDate;
  readonly assurance: Assurance;
}

/** A condition of single activities. */
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
