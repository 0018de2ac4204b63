import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { bilingualTextSchema } from "../basis/index.js";
import { defineEntryKind, narrowing } from "../rulebook/index.js";
import { conditionSchema } from "../rules/index.js";
import { shareSchema } from "./share.js";
import { streamSchema } from "./support-level.js";

/**
 * An advance class (tạm ứng): what share of the support may be paid, and what must be done before. The base is always
 * the support, never the project's cost. Where a text fixes no share (it pays on proof, or leaves it to a body),
 * `instead` says what holds.
 *
 * @example
 * ```ts
 * import { advanceClassSchema } from "@khuyencong/core/funding";
 * advanceClassSchema.parse({
 *   activities: ["advanced-machinery"], stream: "national", ratio: { numerator: 70, denominator: 100 },
 * }).stream; // => "national"
 * ```
 */
export const advanceClassSchema = z
  .strictObject({
    activities: z.array(activityIdSchema).check(z.minLength(1)),
    stream: streamSchema,
    /** Where a text sets several classes for one activity: the case in which this one holds. */
    variant: z.optional(z.strictObject({ label: bilingualTextSchema, when: conditionSchema })),
    ratio: z.optional(shareSchema),
    /** Strictly more than this share of the project's investment must be done. */
    investmentDoneMoreThan: z.optional(shareSchema),
    /** Strictly more than this share of the supported item's work must be done. */
    supportedItemDoneMoreThan: z.optional(shareSchema),
    /** Paid on the result: only after the base acceptance (nghiệm thu cơ sở). */
    afterAcceptance: z.optional(z.literal(true)),
    instead: z.optional(bilingualTextSchema),
  })
  .check(
    z.refine(({ ratio, instead }) => (ratio === undefined) !== (instead === undefined), {
      message: "either a share or what holds instead of one",
    }),
  );
export type AdvanceClass = Readonly<z.infer<typeof advanceClassSchema>>;

/**
 * Advance classes are figures: a province may enter its own. Only one holds for an activity and stream at a time.
 *
 * @example
 * ```ts
 * import { advanceClassKind } from "@khuyencong/core/funding";
 * advanceClassKind.overridable; // => true
 * ```
 */
export const advanceClassKind = defineEntryKind("advance-class", advanceClassSchema, {
  overridable: true,
  slotsOf: ({ activities, stream, variant }) =>
    activities.map((activity) => [`${activity} · ${stream}`, ...(variant ? [variant.label.vi] : [])].join(narrowing)),
  strand: "advance",
});
