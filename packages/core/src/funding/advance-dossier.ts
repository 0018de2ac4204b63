import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { bilingualTextSchema } from "../basis/index.js";
import { defineEntryKind, narrowing } from "../rulebook/index.js";
import { slotsOfScope } from "./activity-scope.js";
import { streamSchema } from "./support-level.js";

/**
 * The papers that a request for the first advance holds (hồ sơ tạm ứng), one line for each.
 *
 * @example
 * ```ts
 * import { advanceDossierSchema } from "@khuyencong/core/funding";
 * const contract = { vi: "Hợp đồng thực hiện đề án", en: "Project contract" };
 * advanceDossierSchema.parse({ activities: ["showroom"], stream: "national", papers: [contract] }).papers.length; // => 1
 * ```
 */
export const advanceDossierSchema = z.strictObject({
  activities: z.array(activityIdSchema).check(z.minLength(1)),
  stream: streamSchema,
  /** The case in which it is this dossier, named as the case of the advance class is. */
  variant: z.optional(bilingualTextSchema),
  papers: z.array(bilingualTextSchema).check(z.minLength(1)),
});
export type AdvanceDossier = Readonly<z.infer<typeof advanceDossierSchema>>;

/**
 * A province may rule on the dossiers of its own money.
 *
 * @example
 * ```ts
 * import { advanceDossierKind } from "@khuyencong/core/funding";
 * advanceDossierKind.name; // => "advance-dossier"
 * ```
 */
export const advanceDossierKind = defineEntryKind("advance-dossier", advanceDossierSchema, {
  overridable: true,
  slotsOf: ({ activities, stream, variant }) =>
    slotsOfScope(activities, stream).map((slot) => (variant ? [slot, variant.vi].join(narrowing) : slot)),
});
