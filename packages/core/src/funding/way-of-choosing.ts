import * as z from "zod/mini";
import { bilingualTextSchema } from "../basis/index.js";
import { defineEntryKind, narrowing } from "../rulebook/index.js";
import { conditionSchema } from "../rules/index.js";
import { activityScopeSchema, slotsOfScope } from "./activity-scope.js";
import { streamSchema } from "./support-level.js";

/**
 * How it is chosen who carries out a project: by bidding (đấu thầu), by selection (xét chọn), or as the competent
 * committee rules.
 *
 * @example
 * ```ts
 * import { wayOfChoosingSchema } from "@khuyencong/core/funding";
 * const text = { vi: "Xét chọn.", en: "By selection." };
 * wayOfChoosingSchema.parse({ activities: "every", stream: "national", way: "selection", text }).way; // => "selection"
 * ```
 */
export const wayOfChoosingSchema = z.strictObject({
  activities: activityScopeSchema,
  stream: streamSchema,
  /** Where one activity is chosen in several ways: the case of this one. */
  variant: z.optional(z.strictObject({ label: bilingualTextSchema, when: conditionSchema })),
  way: z.enum(["bidding", "selection", "as-committee-rules"]),
  text: bilingualTextSchema,
});
export type WayOfChoosing = Readonly<z.infer<typeof wayOfChoosingSchema>>;

/**
 * A province may rule how projects of its own money are chosen.
 *
 * @example
 * ```ts
 * import { wayOfChoosingKind } from "@khuyencong/core/funding";
 * wayOfChoosingKind.overridable; // => true
 * ```
 */
export const wayOfChoosingKind = defineEntryKind("way-of-choosing", wayOfChoosingSchema, {
  overridable: true,
  slotsOf: ({ activities, stream, variant }) =>
    slotsOfScope(activities, stream).map((slot) => (variant ? [slot, variant.label.vi].join(narrowing) : slot)),
});
