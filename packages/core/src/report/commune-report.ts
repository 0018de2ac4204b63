import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { dongSchema, plainDateSchema } from "../basis/index.js";
import { indicatorCodeSchema } from "../indicator/index.js";
import {
  largestSum,
  longTextSchema,
  targetTagSchema,
  writtenPercentSchema,
  writtenTextSchema,
} from "../programme/index.js";

/** How many of something were done; no commune does a million of anything. */
const quantity = z.int().check(z.gte(0), z.lte(1_000_000));

/** More than was allocated may have been spent. */
const rate = writtenPercentSchema(10_000);

/**
 * What a report covers, from where the report on the year before ended: half a year, or the whole of it with the first
 * half included.
 *
 * @example
 * ```ts
 * import { reportSpanSchema } from "@khuyencong/core/report";
 * reportSpanSchema.options; // => ["half-year", "year"]
 * ```
 */
export const reportSpanSchema = z.enum(["half-year", "year"]);
export type ReportSpan = z.infer<typeof reportSpanSchema>;

/**
 * Where the money of a commune's industrial promotion comes from.
 *
 * @example
 * ```ts
 * import { fundingSourceSchema } from "@khuyencong/core/report";
 * fundingSourceSchema.safeParse("communeBudget").success; // => true
 * ```
 */
export const fundingSourceSchema = z.enum([
  "provincialFund",
  "communeBudget",
  "nationalFund",
  "counterpart",
  "otherFunds",
]);
export type FundingSource = z.infer<typeof fundingSourceSchema>;

/**
 * How far a project has come.
 *
 * @example
 * ```ts
 * import { projectStatusSchema } from "@khuyencong/core/report";
 * projectStatusSchema.options[0]; // => "not-started"
 * ```
 */
export const projectStatusSchema = z.enum(["not-started", "in-progress", "accepted", "settled", "stopped"]);
export type ReportedStatus = z.infer<typeof projectStatusSchema>;

/** The written parts of a report, in the order in which they are printed. */
const narrativeSchema = z.strictObject({
  results: z.optional(longTextSchema),
  achievements: z.optional(longTextSchema),
  shortcomings: z.optional(longTextSchema),
  causes: z.optional(longTextSchema),
  nextTasks: z.optional(longTextSchema),
  proposals: z.optional(longTextSchema),
});

/** What became of one target. `toDate` is kept as stated, to be compared with the sum of the two before it. */
const resultSchema = z.strictObject({
  tag: targetTagSchema,
  name: writtenTextSchema,
  unit: writtenTextSchema,
  /** Of the whole programme. */
  planned: quantity,
  plannedThisYear: quantity,
  /** From the beginning of the programme to the end of last year. */
  before: quantity,
  /** From where last year's report ended to the last day of the figures. */
  achieved: quantity,
  toDate: quantity,
  note: z.optional(writtenTextSchema),
});

/** The money of one source: what was allocated for the year, paid out and settled in the period, and paid out to date. */
const disbursementSchema = z.strictObject({
  source: fundingSourceSchema,
  allocated: dongSchema,
  disbursed: dongSchema,
  settled: dongSchema,
  before: dongSchema,
  toDate: dongSchema,
  rate: z.optional(rate),
  note: z.optional(writtenTextSchema),
});

const totalsSchema = z.strictObject({
  allocated: dongSchema,
  disbursed: dongSchema,
  settled: dongSchema,
  before: dongSchema,
  toDate: dongSchema,
});

/** What was paid out for a project in the period, by source; every source is stated, nought where it gave nothing. */
const paidSchema = z.strictObject({
  provincialFund: dongSchema,
  communeBudget: dongSchema,
  nationalFund: dongSchema,
  counterpart: dongSchema,
  otherFunds: dongSchema,
  total: dongSchema,
});

/** No column of the money by source, nor two of a row together, adds up to more than a sum of money can be. */
function canBeAddedUp(rows: readonly z.infer<typeof disbursementSchema>[]): boolean {
  const sums = [
    (row: (typeof rows)[number]) => row.allocated,
    (row: (typeof rows)[number]) => row.before + row.disbursed,
    (row: (typeof rows)[number]) => row.settled,
    (row: (typeof rows)[number]) => row.toDate,
  ];
  return sums.every((of) => rows.reduce((sum, row) => sum + of(row), 0) <= largestSum);
}

const sourcesOf = (paid: z.infer<typeof paidSchema>) =>
  fundingSourceSchema.options.reduce((sum, source) => sum + paid[source], 0);

const reportedProjectSchema = z.strictObject({
  name: writtenTextSchema,
  beneficiary: writtenTextSchema,
  activity: activityIdSchema,
  status: projectStatusSchema,
  paid: paidSchema,
  /** The target towards which it counts, and how much of it. */
  tag: z.optional(targetTagSchema),
  quantity: z.optional(quantity),
  note: z.optional(writtenTextSchema),
});

/**
 * A commune's report on its industrial-promotion programme (báo cáo 6 tháng, báo cáo năm) as its file gives it: what
 * period it covers, what was achieved of each target, the money by source, the indicators, the projects. Amounts are
 * whole đồng; stated sums are kept as stated. Number and date are absent while it is a draft.
 *
 * @example
 * ```ts
 * import { communeReportSchema } from "@khuyencong/core/report";
 * communeReportSchema.safeParse({ document: "report" }).success; // => false
 * ```
 */
export const communeReportSchema = z.strictObject({
  document: z.literal("report"),
  note: z.optional(writtenTextSchema),
  commune: z.strictObject({ code: z.string().check(z.regex(/^\d{5}$/)), name: writtenTextSchema }),
  reporting: z.strictObject({
    span: reportSpanSchema,
    year: z.int().check(z.gte(2000), z.lte(2199)),
    /** The last day that the figures cover (ngày chốt số liệu). */
    dataUntil: plainDateSchema,
  }),
  signed: z.strictObject({
    by: writtenTextSchema,
    number: z.optional(writtenTextSchema),
    date: z.optional(plainDateSchema),
  }),
  /** The decision that approved the programme of which the report tells. */
  programme: z.optional(z.strictObject({ number: writtenTextSchema, date: plainDateSchema })),
  narrative: z.optional(narrativeSchema),
  results: z.array(resultSchema).check(z.maxLength(200)),
  disbursements: z
    .array(disbursementSchema)
    .check(
      z.minLength(1),
      z.maxLength(50),
      z.refine(canBeAddedUp, { message: "money by source above 10.000 tỷ đồng" }),
    ),
  totals: totalsSchema,
  indicators: z
    .array(z.strictObject({ code: indicatorCodeSchema, value: quantity, note: z.optional(writtenTextSchema) }))
    .check(z.maxLength(200)),
  projects: z.array(reportedProjectSchema).check(
    z.maxLength(20_000),
    z.refine((projects) => projects.reduce((sum, { paid }) => sum + sourcesOf(paid), 0) <= largestSum, {
      message: "projects above 10.000 tỷ đồng",
    }),
  ),
});
export type CommuneReport = Readonly<z.output<typeof communeReportSchema>>;
export type ReportedResult = CommuneReport["results"][number];
export type Disbursement = CommuneReport["disbursements"][number];
export type ReportedProject = CommuneReport["projects"][number];

/** A report before it is checked: what a file may hold. */
export type CommuneReportInput = z.input<typeof communeReportSchema>;
