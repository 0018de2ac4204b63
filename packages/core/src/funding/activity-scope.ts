import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";

/**
 * The activities of which a provision speaks: those named, or `every` one that no other provision of its kind names.
 *
 * @example
 * ```ts
 * import { activityScopeSchema } from "@khuyencong/core/funding";
 * activityScopeSchema.safeParse([]).success; // => false
 * ```
 */
export const activityScopeSchema = z.union([z.literal("every"), z.array(activityIdSchema).check(z.minLength(1))]);
export type ActivityScope = Readonly<z.infer<typeof activityScopeSchema>>;

/**
 * The slots that a provision fills: one for each activity it names, or one for all.
 *
 * @example
 * ```ts
 * import { slotsOfScope } from "@khuyencong/core/funding";
 * slotsOfScope("every", "national"); // => ["every · national"]
 * ```
 */
export function slotsOfScope(scope: ActivityScope, stream: string): readonly string[] {
  return (scope === "every" ? ["every"] : scope).map((activity) => `${activity} · ${stream}`);
}
