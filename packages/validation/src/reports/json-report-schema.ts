import { bilingualTextSchema, citationSchema, findingCategorySchema, severitySchema } from "@khuyencong/core/basis";
import { reportSpanSchema } from "@khuyencong/core/report";
import * as z from "zod/mini";

/** The shape's own version: it grows by new fields only; anything else makes it another number. */
const reportShape = "khuyencong-validate-report/1";

const line = z.nullable(z.int().check(z.gte(1)));

/** Where a finding stands: its field by JSON Pointer, and its place in a text or a sheet; `null` where there is none. */
const whereSchema = z.strictObject({
  pointer: z.string(),
  line,
  column: line,
  sheet: z.nullable(z.string()),
  cell: z.nullable(z.string().check(z.regex(/^[A-Z]+\d+$/))),
});

const reasonFields = {
  code: z.string(),
  severity: severitySchema,
  category: findingCategorySchema,
  where: whereSchema,
  field: bilingualTextSchema,
  message: bilingualTextSchema,
  legalBasis: z.array(z.looseObject({ ...citationSchema.shape, text: bilingualTextSchema })),
  fix: z.nullable(bilingualTextSchema),
};

/** Why a project came out as it did: reasons have no reasons of their own. */
const reasonSchema = z.strictObject({ ...reasonFields, reasons: z.array(z.never()) });
const findingSchema = z.strictObject({ ...reasonFields, reasons: z.array(reasonSchema) });

const problemSchema = z.strictObject({
  code: z.string().check(z.regex(/^file\./)),
  message: bilingualTextSchema,
  fix: bilingualTextSchema,
  line,
  column: line,
});

const count = z.int().check(z.gte(0));

/**
 * The report for programs: always both languages, every key always there, `null` where there is nothing to say.
 *
 * @example
 * ```ts
 * import { jsonReportSchema } from "@khuyencong/validation/reports";
 * jsonReportSchema.safeParse({ report: "khuyencong-validate-report/2" }).success; // => false
 * ```
 */
export const jsonReportSchema = z.strictObject({
  report: z.literal(reportShape),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  file: z.strictObject({ name: z.string(), sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))) }),
  verdict: z.enum(["passed", "passed-with-warnings", "failed", "unreadable"]),
  rulebook: z.nullable(z.strictObject({ jurisdiction: z.string(), asOf: z.string(), hash: z.string() })),
  asOfFrom: z.nullable(z.enum(["argument", "approval-date", "signed-date", "today"])),
  checked: z.enum(["everything", "sound-parts", "structure-only", "nothing"]),
  programme: z.nullable(
    z.strictObject({
      name: z.string(),
      commune: z.strictObject({ code: z.string(), name: z.string() }),
      period: z.strictObject({ fromYear: z.int(), toYear: z.int() }),
      note: z.nullable(z.string()),
    }),
  ),
  /** Where the file holds a commune's report on its programme, and no programme. */
  communeReport: z.nullable(
    z.strictObject({
      commune: z.strictObject({ code: z.string(), name: z.string() }),
      span: reportSpanSchema,
      year: z.int(),
      note: z.nullable(z.string()),
    }),
  ),
  counts: z.strictObject({ error: count, warning: count, note: count }),
  findings: z.array(findingSchema),
  problems: z.array(problemSchema),
});
export type JsonReport = z.output<typeof jsonReportSchema>;
