import * as z from "zod/mini";
import { activityTypeSchema } from "../activity/index.js";
import { bilingualTextSchema, findingCategorySchema, plainDateSchema } from "../basis/index.js";
import { sizeTableSchema } from "../beneficiary/index.js";
import { tradeMapSchema } from "../industry/index.js";
import { defineEntryKind } from "../rulebook/index.js";
import { conditionSchema, requirementSchema } from "../rules/index.js";

/** The strands on which eligibility itself rests; level and advance are about money. */
export const eligibilityStrands = ["beneficiary", "place", "activity"] as const;
export type EligibilityStrand = (typeof eligibilityStrands)[number];

/**
 * A condition of support: when it applies, what it requires, and what is said to people.
 * Where `appliesWhen` does not hold the rule has nothing to say.
 */
export const ruleSchema = z.strictObject({
  strand: z.enum(eligibilityStrands),
  title: bilingualTextSchema,
  appliesWhen: z.optional(conditionSchema),
  requires: requirementSchema,
  held: bilingualTextSchema,
  failed: bilingualTextSchema,
  fix: z.optional(bilingualTextSchema),
});
export type Rule = Readonly<z.infer<typeof ruleSchema>>;
export const ruleKind = defineEntryKind("rule", ruleSchema, { overridable: false });

/** Something worth saying when a condition holds, such as a difference between two instruments. Never decides. */
export const noticeSchema = z.strictObject({
  when: conditionSchema,
  severity: z.enum(["warning", "note"]),
  category: findingCategorySchema,
  message: bilingualTextSchema,
});
export type Notice = Readonly<z.infer<typeof noticeSchema>>;
export const noticeKind = defineEntryKind("notice", noticeSchema, { overridable: false });

/** A ground for priority (ưu tiên): it ranks projects and is never a condition. */
export const priorityGroundSchema = z.strictObject({
  group: z.enum(["area", "trade", "owner"]),
  label: bilingualTextSchema,
  when: conditionSchema,
});
export type PriorityGround = Readonly<z.infer<typeof priorityGroundSchema>>;
export const priorityGroundKind = defineEntryKind("priority-ground", priorityGroundSchema, { overridable: false });

/** Another way to support that stays open when the named rules fail. */
export const doorSchema = z.strictObject({
  whenFailed: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  title: bilingualTextSchema,
  text: bilingualTextSchema,
});
export type Door = Readonly<z.infer<typeof doorSchema>>;
export const doorKind = defineEntryKind("door", doorSchema, { overridable: false });

/** Projects approved before a day go on as approved and are not judged again. */
export const transitionSchema = z.strictObject({ approvedBefore: plainDateSchema, message: bilingualTextSchema });
export type Transition = Readonly<z.infer<typeof transitionSchema>>;
export const transitionKind = defineEntryKind("transition", transitionSchema, { overridable: false });

/** The activity types that the law knows. */
export const activityKind = defineEntryKind("activity", activityTypeSchema, { overridable: false });

/** Activities for which a pack holds the conditions, so that they can be decided. */
export const decidableSchema = z.strictObject({ activities: z.array(z.string()).check(z.minLength(1)) });
export const decidableKind = defineEntryKind("decidable-activities", decidableSchema, { overridable: false });

/** The ceilings of the enterprise size test. */
export const sizeTableKind = defineEntryKind("size-table", sizeTableSchema, {
  overridable: false,
  slotsOf: () => ["size-table"],
});

/** How trade codes map to the list of trades. */
export const tradeMapKind = defineEntryKind("trade-map", tradeMapSchema, {
  overridable: false,
  slotsOf: () => ["trade-map"],
});
