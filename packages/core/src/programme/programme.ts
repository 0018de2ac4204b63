import * as z from "zod/mini";
import { activityGroupSchema, activityIdSchema } from "../activity/index.js";
import { bilingualTextSchema, citationSchema, dongSchema } from "../basis/index.js";
import { indicatorCodeSchema } from "../indicator/index.js";
import { largestSum } from "./written-parts.js";

const kebab = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const year = z.int().check(z.gte(2000), z.lte(2199));

/**
 * The mark by which a row of a plan or a report is counted towards a target, as people write it in a sheet.
 * Two targets that sound alike ("hội thảo") differ in their tags, so nothing is counted twice or in the wrong place.
 *
 * @example
 * ```ts
 * import { targetTagSchema } from "@khuyencong/core/programme";
 * targetTagSchema.safeParse("HOI-THAO-QUAN-LY").success; // => true
 * ```
 */
export const targetTagSchema = z.string().check(z.regex(/^[A-Z]+(?:-[A-Z]+)*$/));
export type TargetTag = z.infer<typeof targetTagSchema>;

/**
 * One figure that the programme sets itself (chỉ tiêu). Figures set in one sentence share a `line`.
 *
 * @example
 * ```ts
 * import { targetSchema } from "@khuyencong/core/programme";
 * targetSchema.safeParse({ id: "machinery", quantity: 4.5 }).success; // => false
 * ```
 */
export const targetSchema = z.strictObject({
  id: kebab,
  line: z.int().check(z.gte(1)),
  tag: targetTagSchema,
  name: bilingualTextSchema,
  unit: bilingualTextSchema,
  quantity: z.int().check(z.gte(1)),
  /** The kinds of work that may count towards it; the tag decides where two targets take the same kind. */
  activities: z.array(activityIdSchema).check(z.minLength(1)),
  group: activityGroupSchema,
  /** What reports count for it, where they count it at all. */
  indicator: z.optional(indicatorCodeSchema),
  citation: citationSchema,
});
export type Target = Readonly<z.infer<typeof targetSchema>>;

/** The money of one year as the programme states it, in đồng. */
const yearMoneySchema = z.strictObject({
  year,
  localFund: dongSchema,
  otherFunds: dongSchema,
  /** The sum printed in the table: kept as stated, to be compared with the sum of the two. */
  statedTotal: dongSchema,
});

/** A share as printed: 62,15 % is 6215. Two decimals, so whole hundredths of a percent. */
const statedShareSchema = z.int().check(z.gte(0), z.lte(10_000));

/**
 * The money of a programme: year by year, with the totals and shares as the document prints them.
 *
 * @example
 * ```ts
 * import { programmeMoneySchema } from "@khuyencong/core/programme";
 * programmeMoneySchema.safeParse({ years: [] }).success; // => false
 * ```
 */
export const programmeMoneySchema = z
  .strictObject({
    years: z.array(yearMoneySchema).check(z.minLength(1)),
    stated: z.strictObject({
      localFund: dongSchema,
      otherFunds: dongSchema,
      total: dongSchema,
      localFundShare: statedShareSchema,
      otherFundsShare: statedShareSchema,
    }),
    citation: citationSchema,
  })
  .check(
    z.refine(({ years }) => years.reduce((sum, row) => sum + row.localFund + row.otherFunds, 0) <= largestSum, {
      message: "programme above 10.000 tỷ đồng",
      path: ["years"],
    }),
  );
export type ProgrammeMoney = Readonly<z.infer<typeof programmeMoneySchema>>;
export type YearMoney = ProgrammeMoney["years"][number];

/**
 * Who has duties under a programme; the document's own name for each stands in the programme.
 *
 * @example
 * ```ts
 * import { programmeBodySchema } from "@khuyencong/core/programme";
 * programmeBodySchema.options.includes("commune"); // => true
 * ```
 */
export const programmeBodySchema = z.enum([
  "department",
  "finance",
  "treasury",
  "commune",
  "press",
  "other-bodies",
  "beneficiary",
]);
export type ProgrammeBody = z.infer<typeof programmeBodySchema>;

const dutySchema = z.strictObject({
  id: kebab,
  body: programmeBodySchema,
  duty: bilingualTextSchema,
  /** Where the duty is a report: how often, besides on request. */
  reports: z.optional(z.array(z.enum(["half-year", "year", "on-request", "periodic"]))),
  citation: citationSchema,
});
export type Duty = Readonly<z.infer<typeof dutySchema>>;

const contentSchema = z.strictObject({
  id: kebab,
  text: bilingualTextSchema,
  activities: z.array(activityIdSchema),
});

const contentGroupSchema = z.strictObject({
  id: kebab,
  name: bilingualTextSchema,
  contents: z.array(contentSchema).check(z.minLength(1)),
  citation: citationSchema,
});
export type ContentGroup = Readonly<z.infer<typeof contentGroupSchema>>;

const namedItemSchema = z.strictObject({ id: kebab, name: bilingualTextSchema, citation: citationSchema });

/**
 * A programme (chương trình khuyến công) of some years: targets, money, contents and duties, as approved.
 * Stated figures are kept as stated; `proveProgramme` compares them with what they add up to.
 *
 * @example
 * ```ts
 * import { programmeSchema } from "@khuyencong/core/programme";
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * programmeSchema.parse(decision33).targets.length; // => 13
 * ```
 */
export const programmeSchema = z.strictObject({
  id: kebab,
  name: bilingualTextSchema,
  period: z.strictObject({ fromYear: year, toYear: year }).check(
    z.refine(({ fromYear, toYear }) => fromYear <= toYear, {
      message: "period ends before it begins",
    }),
  ),
  approvedBy: citationSchema,
  money: programmeMoneySchema,
  targets: z.array(targetSchema),
  contentGroups: z.array(contentGroupSchema),
  bodies: z.array(z.strictObject({ body: programmeBodySchema, name: bilingualTextSchema })),
  duties: z.array(dutySchema),
  /** Software and data that the programme itself asks for. */
  softwareRequests: z.array(namedItemSchema),
  /** Parts that the document names but that no source we hold contains. */
  missingParts: z.array(namedItemSchema),
});
export type Programme = Readonly<z.infer<typeof programmeSchema>>;
