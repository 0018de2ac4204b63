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
 *
 * @example
 * ```ts
 * import { ruleSchema } from "@khuyencong/core/eligibility";
 * const text = { vi: "Máy móc mới", en: "New equipment" };
 * const requires = { fact: "project.isNewEquipment", operator: "equal", value: true };
 * ruleSchema.safeParse({ strand: "activity", title: text, requires, held: text, failed: text }).success; // => true
 * ```
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

/**
 * Rules are the law: no province enters or replaces one.
 *
 * @example
 * ```ts
 * import { ruleKind } from "@khuyencong/core/eligibility";
 * ruleKind.overridable; // => false
 * ```
 */
export const ruleKind = defineEntryKind("rule", ruleSchema, {
  overridable: false,
});

/**
 * Something worth saying when a condition holds, such as a difference between two instruments. Never decides.
 *
 * @example
 * ```ts
 * import { noticeSchema } from "@khuyencong/core/eligibility";
 * const when = { fact: "applicant.legalForm", operator: "equal", value: "cooperative" };
 * const message = { vi: "Nghị định có nhắc hợp tác xã.", en: "The Decree names cooperatives." };
 * noticeSchema.safeParse({ when, severity: "error", category: "legal-basis", message }).success; // => false
 * ```
 */
export const noticeSchema = z.strictObject({
  when: conditionSchema,
  severity: z.enum(["warning", "note"]),
  category: findingCategorySchema,
  message: bilingualTextSchema,
});
export type Notice = Readonly<z.infer<typeof noticeSchema>>;

/**
 * Notices come with the law.
 *
 * @example
 * ```ts
 * import { noticeKind } from "@khuyencong/core/eligibility";
 * noticeKind.overridable; // => false
 * ```
 */
export const noticeKind = defineEntryKind("notice", noticeSchema, {
  overridable: false,
});

/** What grounds for priority are about: where, what is made, and who owns. */
export const priorityGroups = ["area", "trade", "owner"] as const;
export type PriorityGroup = (typeof priorityGroups)[number];

/**
 * A ground for priority (ưu tiên): it ranks projects and is never a condition. `rank` is its place among the grounds
 * of its group, lower first, and the letter by which the text names it; absent where no text gives it a place.
 *
 * @example
 * ```ts
 * import { priorityGroundSchema } from "@khuyencong/core/eligibility";
 * const when = { fact: "applicant.workers", operator: "greaterThanInclusive", value: 50 };
 * priorityGroundSchema.parse({ group: "trade", label: { vi: "Từ 50 lao động", en: "50 workers or more" }, when }).group; // => "trade"
 * ```
 */
export const priorityGroundSchema = z.strictObject({
  group: z.enum(priorityGroups),
  rank: z.optional(
    z.strictObject({ order: z.int().check(z.gte(1), z.lte(99)), letter: z.string().check(z.minLength(1)) }),
  ),
  label: bilingualTextSchema,
  when: conditionSchema,
});
export type PriorityGround = Readonly<z.infer<typeof priorityGroundSchema>>;

/**
 * Priority grounds come with the law.
 *
 * @example
 * ```ts
 * import { priorityGroundKind } from "@khuyencong/core/eligibility";
 * priorityGroundKind.name; // => "priority-ground"
 * ```
 */
export const priorityGroundKind = defineEntryKind("priority-ground", priorityGroundSchema, {
  overridable: false,
});

/**
 * Another way to support that stays open when the named rules fail.
 *
 * @example
 * ```ts
 * import { doorSchema } from "@khuyencong/core/eligibility";
 * const text = { vi: "Sản xuất sạch hơn", en: "Cleaner production" };
 * doorSchema.safeParse({ whenFailed: [], title: text, text }).success; // => false
 * ```
 */
export const doorSchema = z.strictObject({
  whenFailed: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  title: bilingualTextSchema,
  text: bilingualTextSchema,
});
export type Door = Readonly<z.infer<typeof doorSchema>>;

/**
 * Doors come with the law.
 *
 * @example
 * ```ts
 * import { doorKind } from "@khuyencong/core/eligibility";
 * doorKind.name; // => "door"
 * ```
 */
export const doorKind = defineEntryKind("door", doorSchema, {
  overridable: false,
});

/**
 * Projects approved before a day go on as approved and are not judged again.
 *
 * @example
 * ```ts
 * import { transitionSchema } from "@khuyencong/core/eligibility";
 * const message = { vi: "Tiếp tục theo nội dung đã phê duyệt.", en: "It goes on as approved." };
 * transitionSchema.parse({ approvedBefore: "2025-10-15", message }).approvedBefore; // => "2025-10-15"
 * ```
 */
export const transitionSchema = z.strictObject({ approvedBefore: plainDateSchema, message: bilingualTextSchema });
export type Transition = Readonly<z.infer<typeof transitionSchema>>;

/**
 * Transitions come with the law.
 *
 * @example
 * ```ts
 * import { transitionKind } from "@khuyencong/core/eligibility";
 * transitionKind.name; // => "transition"
 * ```
 */
export const transitionKind = defineEntryKind("transition", transitionSchema, {
  overridable: false,
});

/**
 * The activity types that the law knows.
 *
 * @example
 * ```ts
 * import { activityKind } from "@khuyencong/core/eligibility";
 * activityKind.name; // => "activity"
 * ```
 */
export const activityKind = defineEntryKind("activity", activityTypeSchema, {
  overridable: false,
});

/**
 * Activities for which a pack holds the conditions, so that they can be decided.
 *
 * @example
 * ```ts
 * import { decidableSchema } from "@khuyencong/core/eligibility";
 * decidableSchema.safeParse({ activities: [] }).success; // => false
 * ```
 */
export const decidableSchema = z.strictObject({ activities: z.array(z.string()).check(z.minLength(1)) });

/**
 * Which activities can be decided comes with the law.
 *
 * @example
 * ```ts
 * import { decidableKind } from "@khuyencong/core/eligibility";
 * decidableKind.overridable; // => false
 * ```
 */
export const decidableKind = defineEntryKind("decidable-activities", decidableSchema, {
  overridable: false,
});

/**
 * The ceilings of the enterprise size test.
 *
 * @example
 * ```ts
 * import { sizeTableKind } from "@khuyencong/core/eligibility";
 * sizeTableKind.overridable; // => false
 * ```
 */
export const sizeTableKind = defineEntryKind("size-table", sizeTableSchema, {
  overridable: false,
  slotsOf: () => ["size-table"],
  strand: "beneficiary",
});

/**
 * How trade codes map to the list of trades.
 *
 * @example
 * ```ts
 * import { tradeMapKind } from "@khuyencong/core/eligibility";
 * tradeMapKind.overridable; // => false
 * ```
 */
export const tradeMapKind = defineEntryKind("trade-map", tradeMapSchema, {
  overridable: false,
  slotsOf: () => ["trade-map"],
  strand: "activity",
});
