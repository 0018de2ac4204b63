import * as z from "zod/mini";
import { defineEntryKind } from "../rulebook/index.js";

/**
 * Where spending on industrial promotion is booked in the State budget's classification: category (loại) and
 * section (khoản).
 *
 * @example
 * ```ts
 * import { budgetCodeSchema } from "@khuyencong/core/funding";
 * budgetCodeSchema.parse({ category: "280", section: "309" }).section; // => "309"
 * ```
 */
export const budgetCodeSchema = z.strictObject({
  category: z.string().check(z.regex(/^\d{3}$/)),
  section: z.string().check(z.regex(/^\d{3}$/)),
});
export type BudgetCode = Readonly<z.infer<typeof budgetCodeSchema>>;

/**
 * The classification is the State's: no province enters another.
 *
 * @example
 * ```ts
 * import { budgetCodeKind } from "@khuyencong/core/funding";
 * budgetCodeKind.overridable; // => false
 * ```
 */
export const budgetCodeKind = defineEntryKind("budget-code", budgetCodeSchema, {
  overridable: false,
  slotsOf: () => ["budget-code"],
});
