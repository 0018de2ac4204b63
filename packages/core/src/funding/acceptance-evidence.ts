import * as z from "zod/mini";
import { bilingualTextSchema } from "../basis/index.js";
import { defineEntryKind } from "../rulebook/index.js";
import { activityScopeSchema, slotsOfScope } from "./activity-scope.js";
import { streamSchema } from "./support-level.js";

/**
 * What proves a result, so that the rest of the support may be paid after the base acceptance (nghiệm thu cơ sở):
 * the papers for every activity, or those that one kind of work needs beside them.
 *
 * @example
 * ```ts
 * import { acceptanceEvidenceSchema } from "@khuyencong/core/funding";
 * const minutes = { vi: "Biên bản nghiệm thu cơ sở", en: "Minutes of the base acceptance" };
 * acceptanceEvidenceSchema.parse({ activities: "every", stream: "national", papers: [minutes] }).activities; // => "every"
 * ```
 */
export const acceptanceEvidenceSchema = z.strictObject({
  activities: activityScopeSchema,
  stream: streamSchema,
  papers: z.array(bilingualTextSchema).check(z.minLength(1)),
});
export type AcceptanceEvidence = Readonly<z.infer<typeof acceptanceEvidenceSchema>>;

/**
 * A province may rule on the evidence for its own money.
 *
 * @example
 * ```ts
 * import { acceptanceEvidenceKind } from "@khuyencong/core/funding";
 * acceptanceEvidenceKind.name; // => "acceptance-evidence"
 * ```
 */
export const acceptanceEvidenceKind = defineEntryKind("acceptance-evidence", acceptanceEvidenceSchema, {
  overridable: true,
  slotsOf: ({ activities, stream }) => slotsOfScope(activities, stream),
});
