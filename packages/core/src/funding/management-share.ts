import * as z from "zod/mini";
import { bilingualTextSchema, ratioSchema } from "../basis/index.js";
import { defineEntryKind } from "../rulebook/index.js";
import { streamSchema } from "./support-level.js";

/**
 * What may be kept for managing (chi quản lý): by the agency that manages the funds, of what it is given in a year; by
 * the unit that carries a project out, of the project's estimate.
 *
 * @example
 * ```ts
 * import { managementShareSchema } from "@khuyencong/core/funding";
 * const base = { vi: "kinh phí được giao hằng năm", en: "the funds given for a year" };
 * managementShareSchema.safeParse({ of: "managing-agency", stream: "national", base }).success; // => false
 * ```
 */
export const managementShareSchema = z
  .strictObject({
    of: z.enum(["managing-agency", "implementing-unit"]),
    stream: streamSchema,
    base: bilingualTextSchema,
    /** The highest share of the base. */
    share: z.optional(ratioSchema),
    /** Why there is no figure, where there is none. */
    unresolved: z.optional(bilingualTextSchema),
  })
  .check(
    z.refine(({ share, unresolved }) => (share === undefined) !== (unresolved === undefined), {
      message: "either a share or why there is none",
    }),
  );
export type ManagementShare = Readonly<z.infer<typeof managementShareSchema>>;

/**
 * A province may enter shares of its own.
 *
 * @example
 * ```ts
 * import { managementShareKind } from "@khuyencong/core/funding";
 * managementShareKind.name; // => "management-share"
 * ```
 */
export const managementShareKind = defineEntryKind("management-share", managementShareSchema, {
  overridable: true,
  slotsOf: ({ of, stream }) => [`${of} · ${stream}`],
});
