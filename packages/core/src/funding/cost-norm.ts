import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { assuranceSchema, bilingualTextSchema, dongSchema, instrumentIdSchema } from "../basis/index.js";
import { defineEntryKind } from "../rulebook/index.js";

/**
 * A pointer to the cost norms (định mức, chế độ chi) by which a kind of work is paid, with the period for which it
 * points there. Amounts stand here only where they were read; `unread` says what was not.
 *
 * @example
 * ```ts
 * import { costNormSchema } from "@khuyencong/core/funding";
 * const name = { vi: "Hội nghị", en: "Meetings" };
 * const unread = { vi: "Chưa đọc mức chi.", en: "Its amounts were not read." };
 * const norm = { subject: "meetings", name, activities: ["workshop"], pointsTo: ["tt-97-2010-btc"], amounts: [], unread };
 * costNormSchema.parse(norm).amounts; // => []
 * ```
 */
export const costNormSchema = z.strictObject({
  subject: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  name: bilingualTextSchema,
  /** None where no activity of the register is meant. */
  activities: z.array(activityIdSchema),
  /** The instruments that hold the norms; none where it is not known which do. */
  pointsTo: z.array(instrumentIdSchema),
  amounts: z.array(
    z.strictObject({
      label: bilingualTextSchema,
      /** Đồng `per` what is said. */
      amount: dongSchema,
      per: bilingualTextSchema,
      assurance: assuranceSchema,
    }),
  ),
  unread: z.optional(bilingualTextSchema),
});
export type CostNorm = Readonly<z.infer<typeof costNormSchema>>;

/**
 * A province may enter norms of its own.
 *
 * @example
 * ```ts
 * import { costNormKind } from "@khuyencong/core/funding";
 * costNormKind.overridable; // => true
 * ```
 */
export const costNormKind = defineEntryKind("cost-norm", costNormSchema, {
  overridable: true,
  slotsOf: ({ subject }) => [subject],
});
