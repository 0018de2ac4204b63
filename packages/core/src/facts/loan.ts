import * as z from "zod/mini";
import { type BilingualText, dongSchema } from "../basis/index.js";
import { compiledStrictObject } from "./compiled-object.js";

/**
 * What a loan is for, told for people.
 *
 * @example
 * ```ts
 * import { loanPurposeLabels } from "@khuyencong/core/facts";
 * loanPurposeLabels.workshop.vi; // => "nhà, xưởng"
 * ```
 */
export const loanPurposeLabels = {
  workshop: { vi: "nhà, xưởng", en: "workshop" },
  machines: { vi: "máy móc", en: "machines" },
  equipment: { vi: "thiết bị", en: "equipment" },
  "technology-line": { vi: "dây chuyền công nghệ", en: "technology line" },
  other: { vi: "mục đích khác", en: "another purpose" },
} as const satisfies Readonly<Record<string, BilingualText>>;

/**
 * In what a loan is taken, told for people.
 *
 * @example
 * ```ts
 * import { loanCurrencyLabels } from "@khuyencong/core/facts";
 * loanCurrencyLabels.vnd.vi; // => "đồng Việt Nam"
 * ```
 */
export const loanCurrencyLabels = {
  vnd: { vi: "đồng Việt Nam", en: "Vietnamese đồng" },
  other: { vi: "ngoại tệ", en: "foreign currency" },
} as const satisfies Readonly<Record<string, BilingualText>>;

/**
 * How long a loan runs, as its credit contract says; told for people.
 *
 * @example
 * ```ts
 * import { loanTermLabels } from "@khuyencong/core/facts";
 * loanTermLabels.medium.vi; // => "trung hạn"
 * ```
 */
export const loanTermLabels = {
  short: { vi: "ngắn hạn", en: "short-term" },
  medium: { vi: "trung hạn", en: "medium-term" },
  long: { vi: "dài hạn", en: "long-term" },
} as const satisfies Readonly<Record<string, BilingualText>>;

/**
 * What a loan is for.
 *
 * @example
 * ```ts
 * import { loanPurposeSchema } from "@khuyencong/core/facts";
 * loanPurposeSchema.safeParse("land").success; // => false
 * ```
 */
export const loanPurposeSchema = z.enum(["workshop", "machines", "equipment", "technology-line", "other"]);

/**
 * In what a loan is taken.
 *
 * @example
 * ```ts
 * import { loanCurrencySchema } from "@khuyencong/core/facts";
 * loanCurrencySchema.parse("vnd"); // => "vnd"
 * ```
 */
export const loanCurrencySchema = z.enum(["vnd", "other"]);

/**
 * How long a loan runs, as its credit contract says.
 *
 * @example
 * ```ts
 * import { loanTermSchema } from "@khuyencong/core/facts";
 * loanTermSchema.safeParse("endless").success; // => false
 * ```
 */
export const loanTermSchema = z.enum(["short", "medium", "long"]);

/**
 * A calendar month, `YYYY-MM`, from 1900 to 2199.
 *
 * @example
 * ```ts
 * import { calendarMonthSchema } from "@khuyencong/core/facts";
 * calendarMonthSchema.safeParse("2026-13").success; // => false
 * ```
 */
export const calendarMonthSchema = z.string().check(z.regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/));

/** Ten tỷ of interest in one month of one loan: above any rural establishment, and all lines together stay a sum. */
const monthlyInterestSchema = dongSchema.check(z.lte(10_000_000_000));
const mostMonths = 48;
const mostLoans = 20;

const loanMonthSchema = compiledStrictObject({
  month: calendarMonthSchema,
  /** What was paid to the bank as interest of this month, đồng. */
  interestPaid: monthlyInterestSchema,
  /** What the interest of this month comes to at the reference rate, đồng; absent where it is not known. */
  interestAtReferenceRate: z.optional(monthlyInterestSchema),
  /** Whether repayment was past the day of the credit contract in this month. */
  isOverdue: z.boolean(),
});
export type LoanMonth = Readonly<z.infer<typeof loanMonthSchema>>;

/**
 * One loan of a relocation, with the interest of each month; a month stands in it once. `firstMonth` is the month in
 * which interest began to run. Circular 28/2018 Article 8(14).
 *
 * @example
 * ```ts
 * import { loanSchema } from "@khuyencong/core/facts";
 * const month = { month: "2026-01", interestPaid: 10_000_000, isOverdue: false };
 * const loan = { purpose: "machines", currency: "vnd", term: "long", firstMonth: "2026-01" };
 * [loanSchema.safeParse({ ...loan, months: [month] }).success, loanSchema.safeParse({ ...loan, months: [month, month] }).success]; // => [true, false]
 * ```
 */
export const loanSchema = compiledStrictObject({
  purpose: loanPurposeSchema,
  currency: loanCurrencySchema,
  term: loanTermSchema,
  firstMonth: calendarMonthSchema,
  months: z.array(loanMonthSchema).check(
    z.maxLength(mostMonths),
    z.refine((months) => new Set(months.map(({ month }) => month)).size === months.length),
  ),
});
export type Loan = Readonly<z.infer<typeof loanSchema>>;

/**
 * The loans on which interest is paid. No list says nothing; an empty list says "none".
 *
 * @example
 * ```ts
 * import { loansSchema } from "@khuyencong/core/facts";
 * loansSchema.parse([]); // => []
 * ```
 */
export const loansSchema = z.array(loanSchema).check(z.maxLength(mostLoans));
