import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { assuranceSchema, bilingualTextSchema, citationSchema, dongSchema, ratioSchema } from "../basis/index.js";
import { factVocabulary } from "../facts/index.js";
import { defineEntryKind } from "../rulebook/index.js";
import { checkCondition, conditionSchema } from "../rules/index.js";
import { fundingMessages } from "./messages.js";
import { unknownActivities } from "./unknown-activities.js";

/** Whose money: `national` frame, or the levels that a province set for its own. */
export const streamSchema = z.enum(["local", "national"]);
export type Stream = z.infer<typeof streamSchema>;

/**
 * How a text fixes support (mức hỗ trợ). `unresolved`: the row stands, no text we hold gives the figure.
 * Caps are đồng per `unit`.
 */
const amountSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ratio-with-cap"), ratio: ratioSchema, cap: dongSchema }),
  z.strictObject({ kind: z.literal("ratio"), ratio: ratioSchema }),
  z.strictObject({ kind: z.literal("cap"), cap: dongSchema }),
  z.strictObject({ kind: z.literal("approved-price") }),
  z.strictObject({ kind: z.literal("cost-norm"), pointsTo: bilingualTextSchema }),
  z.strictObject({ kind: z.literal("unresolved"), why: bilingualTextSchema }),
]);
export type LevelAmount = Readonly<z.infer<typeof amountSchema>>;

/** A factor stands in a text of its own, so it has a ground and a mark of its own. */
const factorOfText = {
  factor: ratioSchema,
  citations: z.array(citationSchema).check(z.minLength(1)),
  assurance: assuranceSchema,
};

/**
 * The support level of activities in one stream. A cap factor raises the cap where its condition holds
 * (a technology line: 1,5); it never raises the ratio and never stacks with the priority factor.
 *
 * @example
 * ```ts
 * import { supportLevelSchema } from "@khuyencong/core/funding";
 * supportLevelSchema.parse({
 *   activities: ["advanced-machinery"], stream: "national", frame: "national",
 *   unit: { vi: "cơ sở", en: "establishment" }, amount: { kind: "cap", cap: 300_000_000 }, capFactors: [],
 * }).stream; // => "national"
 * ```
 */
export const supportLevelSchema = z.strictObject({
  activities: z.array(activityIdSchema).check(z.minLength(1)),
  stream: streamSchema,
  /** Where the figure comes from: `national-frame` is shown as "khung trung ương" while no local level is entered. */
  frame: z.enum(["national", "national-frame", "local"]),
  unit: bilingualTextSchema,
  amount: amountSchema,
  capFactors: z.array(z.strictObject({ label: bilingualTextSchema, when: conditionSchema, ...factorOfText })),
  /** The most that a competent body may raise the level for priority areas and trades; shown, never applied. */
  priority: z.optional(z.strictObject(factorOfText)),
});
export type SupportLevel = Readonly<z.infer<typeof supportLevelSchema>>;

/** Support levels are figures: a province may enter its own. Only one holds for an activity and stream at a time. */
export const supportLevelKind = defineEntryKind("support-level", supportLevelSchema, {
  overridable: true,
  slotsOf: ({ activities, stream }) => activities.map((activity) => `${activity} · ${stream}`),
  faultsOf: ({ activities, capFactors }, known) => [
    ...unknownActivities(activities, known),
    ...capFactors.flatMap(({ when }) => {
      const checked = checkCondition(when, factVocabulary(known.activities));
      return checked.ok ? [] : checked.faults.map(({ detail }) => fundingMessages.conditionNotUsable(detail));
    }),
  ],
});
