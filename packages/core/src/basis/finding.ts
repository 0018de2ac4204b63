import * as z from "zod/mini";
import { type BilingualText, bilingualTextSchema } from "./bilingual-text.js";
import { citationSchema } from "./citation.js";

/**
 * `error` stops; `warning` needs a person; `note` is worth knowing.
 *
 * @example
 * ```ts
 * import { severitySchema } from "@khuyencong/core/basis";
 * severitySchema.safeParse("fatal").success; // => false
 * ```
 */
export const severitySchema = z.enum(["error", "warning", "note"]);
export type Severity = z.infer<typeof severitySchema>;

/**
 * The severities in words.
 *
 * @example
 * ```ts
 * import { severityLabels } from "@khuyencong/core/basis";
 * severityLabels.warning.vi; // => "Cảnh báo"
 * ```
 */
export const severityLabels: Readonly<Record<Severity, BilingualText>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  note: { vi: "Lưu ý", en: "Note" },
};

/**
 * What a finding is about; lists are grouped by it.
 *
 * @example
 * ```ts
 * import { findingCategorySchema } from "@khuyencong/core/basis";
 * findingCategorySchema.parse("place"); // => "place"
 * ```
 */
export const findingCategorySchema = z.enum([
  "structure",
  "arithmetic",
  "period",
  "beneficiary",
  "place",
  "activity",
  "money",
  "legal-basis",
  "coverage",
]);
export type FindingCategory = z.infer<typeof findingCategorySchema>;

/**
 * Where a finding points: into a document (JSON Pointer, RFC 6901) or at a cell of a sheet.
 *
 * @example
 * ```ts
 * import { whereSchema } from "@khuyencong/core/basis";
 * whereSchema.parse({ kind: "sheet", sheet: "Đề án", row: 2, column: "C" }).kind; // => "sheet"
 * ```
 */
export const whereSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("document"), pointer: z.string() }),
  z.strictObject({ kind: z.literal("sheet"), sheet: z.string(), row: z.int().check(z.gte(1)), column: z.string() }),
]);
export type Where = Readonly<z.infer<typeof whereSchema>>;

/**
 * The one shape of everything the product has to say about a case: reasons, errors of a file, guards, import errors.
 * `code` is stable and never reused; `fix` says how to mend it.
 *
 * @example
 * ```ts
 * import { findingSchema } from "@khuyencong/core/basis";
 * findingSchema.parse({
 *   code: "programme.year-total", severity: "error", category: "arithmetic",
 *   message: { vi: "Cộng năm 2026 chưa khớp", en: "2026 does not add up" }, citations: [],
 * }).severity; // => "error"
 * ```
 */
export const findingSchema = z.strictObject({
  code: z.string().check(z.regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/)),
  severity: severitySchema,
  category: findingCategorySchema,
  message: bilingualTextSchema,
  citations: z.array(citationSchema),
  where: z.optional(whereSchema),
  fix: z.optional(bilingualTextSchema),
});
export type Finding = Readonly<z.infer<typeof findingSchema>>;
