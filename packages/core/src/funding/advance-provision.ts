import * as z from "zod/mini";
import { bilingualTextSchema, ratioSchema } from "../basis/index.js";
import { defineEntryKind } from "../rulebook/index.js";
import { streamSchema } from "./support-level.js";

/**
 * What holds for advances of every activity: the ceiling of all advances together, what is paid when, what is returned.
 *
 * @example
 * ```ts
 * import { advanceProvisionSchema } from "@khuyencong/core/funding";
 * const text = { vi: "Tạm ứng không quá 70 % mức hỗ trợ.", en: "Advances are at most 70 % of the support." };
 * const ceiling = { numerator: 70, denominator: 100 };
 * advanceProvisionSchema.parse({ subject: "ceiling", streams: ["national"], ceiling, text }).subject; // => "ceiling"
 * ```
 */
export const advanceProvisionSchema = z.strictObject({
  subject: z.enum(["ceiling", "remainder", "multi-year", "other-shares", "refund"]),
  streams: z.array(streamSchema).check(z.minLength(1)),
  /** The most of the support that may be advanced before a result. */
  ceiling: z.optional(ratioSchema),
  text: bilingualTextSchema,
});
export type AdvanceProvision = Readonly<z.infer<typeof advanceProvisionSchema>>;

/**
 * A province may rule on advances of its own money.
 *
 * @example
 * ```ts
 * import { advanceProvisionKind } from "@khuyencong/core/funding";
 * advanceProvisionKind.overridable; // => true
 * ```
 */
export const advanceProvisionKind = defineEntryKind("advance-provision", advanceProvisionSchema, {
  overridable: true,
  slotsOf: ({ subject, streams }) => streams.map((stream) => `${subject} · ${stream}`),
});
