import * as z from "zod/mini";
import { bilingualTextSchema, citationSchema } from "../basis/index.js";

/**
 * The content groups of Article 4 of Decree 45/2012, by clause.
 *
 * @example
 * ```ts
 * import { activityGroupSchema } from "@khuyencong/core/activity";
 * activityGroupSchema.options.indexOf("technology") + 1; // => 3
 * ```
 */
export const activityGroupSchema = z.enum([
  "training",
  "management-capacity",
  "technology",
  "product-development",
  "consultancy",
  "information",
  "clusters",
  "international-cooperation",
  "organisation",
]);
export type ActivityGroup = z.infer<typeof activityGroupSchema>;

/**
 * Stable name of an activity type, from the glossary: `advanced-machinery`, `demonstration-model`.
 *
 * @example
 * ```ts
 * import { activityIdSchema } from "@khuyencong/core/activity";
 * activityIdSchema.safeParse("Advanced machinery").success; // => false
 * ```
 */
export const activityIdSchema = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/));
export type ActivityId = z.infer<typeof activityIdSchema>;

/**
 * One kind of work that industrial promotion pays for (nội dung hoạt động khuyến công). Knows nothing of a province.
 *
 * @example
 * ```ts
 * import { activityTypeSchema } from "@khuyencong/core/activity";
 * activityTypeSchema.safeParse({
 *   id: "showroom", group: "product-development", name: { vi: "Phòng trưng bày", en: "Showroom" },
 *   unit: { vi: "phòng", en: "showroom" }, citations: [],
 * }).success; // => false
 * ```
 */
export const activityTypeSchema = z.strictObject({
  id: activityIdSchema,
  group: activityGroupSchema,
  name: bilingualTextSchema,
  /** What one result is counted in: "mô hình", "cơ sở", "lớp". */
  unit: bilingualTextSchema,
  /** The wider content of which this is a part; money is given for the parts, never for the whole by itself. */
  partOf: z.optional(activityIdSchema),
  citations: z.array(citationSchema).check(z.minLength(1)),
});
export type ActivityType = Readonly<z.infer<typeof activityTypeSchema>>;
