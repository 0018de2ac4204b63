import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { assuranceSchema, bilingualTextSchema, citationSchema, dongSchema, ratioSchema } from "../basis/index.js";
import { loanCurrencySchema, loanPurposeSchema, loanTermSchema } from "../facts/index.js";
import { defineEntryKind, narrowing } from "../rulebook/index.js";
import { conditionSchema } from "../rules/index.js";
import { capPeriodReadings } from "./earlier-support.js";
import { shareSchema } from "./share.js";

/**
 * Whose money: `national` frame, or the levels that a province set for its own.
 *
 * @example
 * ```ts
 * import { streamSchema } from "@khuyencong/core/funding";
 * streamSchema.safeParse("commune").success; // => false
 * ```
 */
export const streamSchema = z.enum(["local", "national"]);
export type Stream = z.infer<typeof streamSchema>;

/** A factor raises: below one it would lower what it is said to raise. */
const raisingSchema = ratioSchema.check(
  z.refine(({ numerator, denominator }) => numerator >= denominator, { message: "a factor below one" }),
);

/**
 * How a text fixes support (mức hỗ trợ). `unresolved`: the row stands, no text we hold gives the figure.
 * Caps are đồng per `unit`.
 */
const amountSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ratio-with-cap"), ratio: shareSchema, cap: dongSchema }),
  z.strictObject({ kind: z.literal("ratio"), ratio: shareSchema }),
  z.strictObject({ kind: z.literal("cap"), cap: dongSchema }),
  z.strictObject({ kind: z.literal("approved-price") }),
  z.strictObject({ kind: z.literal("cost-norm"), pointsTo: bilingualTextSchema }),
  z.strictObject({ kind: z.literal("unresolved"), why: bilingualTextSchema }),
]);
export type LevelAmount = Readonly<z.infer<typeof amountSchema>>;

/** A factor stands in a text of its own, so it has a ground and a mark of its own. */
const factorOfText = {
  factor: raisingSchema,
  citations: z.array(citationSchema).check(z.minLength(1)),
  assurance: assuranceSchema,
};

/**
 * Which interest counts where support is taken on it: the first months of each loan from the month in which its
 * interest began to run, and the loans that the text names.
 *
 * @example
 * ```ts
 * import { loanTermsSchema } from "@khuyencong/core/funding";
 * loanTermsSchema.parse({ months: 24, purposes: ["machines"], currencies: ["vnd"], terms: ["medium", "long"] }).months; // => 24
 * ```
 */
export const loanTermsSchema = z.strictObject({
  months: z.int().check(z.gte(1), z.lte(120)),
  purposes: z.array(loanPurposeSchema).check(z.minLength(1)),
  currencies: z.array(loanCurrencySchema).check(z.minLength(1)),
  terms: z.array(loanTermSchema).check(z.minLength(1)),
});
export type LoanTerms = Readonly<z.infer<typeof loanTermsSchema>>;

/**
 * The support level of activities in one stream. A cap factor raises the cap where its condition holds
 * (a technology line: 1,5); it never raises the ratio and never stacks with the priority factor.
 *
 * @example
 * ```ts
 * import { supportLevelSchema } from "@khuyencong/core/funding";
 * supportLevelSchema.parse({
 *   activities: ["advanced-machinery"], stream: "national", frame: "national",
 *   unit: { vi: "cơ sở", en: "establishment" }, amount: { kind: "cap", cap: 300_000_000 }, capFactors: [],
 * }).stream; // => "national"
 * ```
 */
export const supportLevelSchema = z
  .strictObject({
    activities: z.array(activityIdSchema).check(z.minLength(1)),
    stream: streamSchema,
    /** Where the figure comes from: `national-frame` is shown as "khung trung ương" while no local level is entered. */
    frame: z.enum(["national", "national-frame", "local"]),
    unit: bilingualTextSchema,
    /** Where a text sets several figures for one activity: the case in which this one holds. Cases exclude one another. */
    variant: z.optional(z.strictObject({ label: bilingualTextSchema, when: conditionSchema })),
    /** What ratio and cap are taken on, where it is not the cost of what is supported. */
    base: z.optional(z.enum(["loan-interest"])),
    /** The period that the cap covers, where the text itself says it: then the open question does not arise. */
    capPeriod: z.optional(z.enum(capPeriodReadings)),
    /** With the base `loan-interest`, and only with it. */
    loans: z.optional(loanTermsSchema),
    amount: amountSchema,
    capFactors: z.array(z.strictObject({ label: bilingualTextSchema, when: conditionSchema, ...factorOfText })),
    /** The most that a competent body may raise the level for priority areas and trades; shown, never applied. */
    priority: z.optional(z.strictObject(factorOfText)),
  })
  .check(
    z.refine(({ base, loans }) => (base === "loan-interest") === (loans !== undefined), {
      message: "interest as a base and the loans whose interest counts stand together",
    }),
  );
export type SupportLevel = Readonly<z.infer<typeof supportLevelSchema>>;

/**
 * Support levels are figures: a province may enter its own. Only one holds for an activity and stream at a time.
 *
 * @example
 * ```ts
 * import { supportLevelKind } from "@khuyencong/core/funding";
 * supportLevelKind.overridable; // => true
 * ```
 */
export const supportLevelKind = defineEntryKind("support-level", supportLevelSchema, {
  overridable: true,
  slotsOf: ({ activities, stream, variant }) =>
    activities.map((activity) => [`${activity} · ${stream}`, ...(variant ? [variant.label.vi] : [])].join(narrowing)),
  strand: "level",
});
