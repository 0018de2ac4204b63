import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { bilingualTextSchema } from "../basis/index.js";
import { streamSchema } from "../funding/index.js";
import { defineEntryKind } from "../rulebook/index.js";

const rankedGroups = ["area", "trade"] as const;
export type RankedGroup = (typeof rankedGroups)[number];

/**
 * What a text says of the order in which projects are considered (thứ tự ưu tiên). `order`: which group of grounds
 * comes first. `by-judgement`: activities to which that order does not apply, since a person ranks them. `gap`: a
 * ground that the text names and nobody can apply any more. `beside`: what a person weighs besides, in one stream or
 * in both.
 *
 * @example
 * ```ts
 * import { rankingRuleSchema } from "@khuyencong/core/ranking";
 * const words = { vi: "Địa bàn trước, ngành nghề sau.", en: "Area first, then trade." };
 * rankingRuleSchema.safeParse({ form: "order", groups: ["area", "trade"], words }).success; // => true
 * ```
 */
export const rankingRuleSchema = z.discriminatedUnion("form", [
  z.strictObject({
    form: z.literal("order"),
    groups: z.array(z.enum(rankedGroups)).check(z.minLength(1)),
    words: bilingualTextSchema,
  }),
  z.strictObject({
    form: z.literal("by-judgement"),
    activities: z.array(activityIdSchema).check(z.minLength(1)),
    why: bilingualTextSchema,
  }),
  z.strictObject({
    form: z.literal("gap"),
    group: z.enum(rankedGroups),
    letter: z.string().check(z.minLength(1)),
    label: bilingualTextSchema,
    why: bilingualTextSchema,
  }),
  z.strictObject({ form: z.literal("beside"), stream: z.optional(streamSchema), words: bilingualTextSchema }),
]);
export type RankingRule = Readonly<z.infer<typeof rankingRuleSchema>>;

/**
 * Rules of ranking come with the law; one order holds at a time.
 *
 * @example
 * ```ts
 * import { rankingRuleKind } from "@khuyencong/core/ranking";
 * rankingRuleKind.overridable; // => false
 * ```
 */
export const rankingRuleKind = defineEntryKind("ranking-rule", rankingRuleSchema, {
  overridable: false,
  slotsOf: ({ form }) => (form === "order" ? ["order"] : []),
});
