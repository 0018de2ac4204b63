import * as z from "zod/mini";
import { assuranceSchema, citationSchema } from "../basis/index.js";
import { divisionCodeSchema, exceptedCodes, keysOfCodes } from "./excepted-codes.js";
import { vsicVersionSchema } from "./trade-code.js";

/**
 * The lines of Article 5(1) of Decree 45/2012 by point: A = a, B = b, C1 and C2 = c (chemicals, building materials),
 * D = d, DD = đ, E1 and E2 = e (mining, mineral processing), G = g (cleaner production and pollution treatment: no
 * trade of its own). REVIEW: a person must judge. NO: no line fits.
 *
 * @example
 * ```ts
 * import { tradeGroupSchema } from "@khuyencong/core/industry";
 * tradeGroupSchema.safeParse("DD").success; // => true
 * ```
 */
export const tradeGroupSchema = z.enum(["A", "B", "C1", "C2", "D", "DD", "E1", "E2", "G", "REVIEW", "NO"]);
export type TradeGroup = z.infer<typeof tradeGroupSchema>;

// Cleaner production is open to every trade, so no trade is mapped to it.
const groupsOfTrade = z.readonly(
  z.array(z.enum(["A", "B", "C1", "C2", "D", "DD", "E1", "E2", "REVIEW", "NO"])).check(z.minLength(1)),
);

const groupDetailsSchema = z.strictObject({
  /** Absent for the two marks that are no line of the law. */
  citation: z.optional(citationSchema),
  assurance: assuranceSchema,
});
export type TradeGroupDetails = Readonly<z.infer<typeof groupDetailsSchema>>;

const divisionSchema = z.strictObject({
  code: divisionCodeSchema,
  groups: groupsOfTrade,
});
export type TradeDivision = Readonly<z.infer<typeof divisionSchema>>;

/** What holds for these codes in place of their division, or on which further ground. */
const exceptionSchema = z
  .strictObject({
    ...exceptedCodes,
    /** Absent where the division's groups stand and only a ground is added. */
    groups: z.optional(groupsOfTrade),
    citations: z.optional(z.array(citationSchema)),
  })
  .check(
    z.refine(({ groups, citations }) => groups !== undefined || citations !== undefined, {
      message: "an exception that changes nothing",
    }),
  );
export type TradeException = Readonly<z.infer<typeof exceptionSchema>>;

function areUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/**
 * How the trade codes stand to the trade list of the law. `version` is the edition whose classes are listed; the
 * divisions hold for both. `assurance` is that of the mapping, not of the law's words. What a decision reads, without a
 * word: those are in {@link tradeWordsSchema}.
 *
 * @example
 * ```ts
 * import { tradeMapSchema } from "@khuyencong/core/industry";
 * tradeMapSchema.safeParse({ divisions: [] }).success; // => false
 * ```
 */
export const tradeMapSchema = z
  .strictObject({
    version: vsicVersionSchema,
    assurance: assuranceSchema,
    /** The trade list itself. */
    citation: citationSchema,
    groups: z.record(tradeGroupSchema, groupDetailsSchema),
    divisions: z.readonly(z.array(divisionSchema)),
    exceptions: z.readonly(z.array(exceptionSchema)),
    /** Every four-digit class of the edition; a code outside it is a slip or belongs to another edition. */
    classes: z.readonly(z.array(z.string().check(z.regex(/^\d{4}$/)))),
  })
  .check(z.refine(({ divisions }) => areUnique(divisions.map(({ code }) => code)), { message: "one division twice" }))
  .check(
    z.refine(({ exceptions }) => areUnique(exceptions.flatMap(keysOfCodes)), { message: "one code excepted twice" }),
  )
  .check(
    z.refine(({ divisions, classes }) => classes.every((code) => divisions.some((one) => code.startsWith(one.code))), {
      message: "a class of no listed division",
    }),
  );
export type TradeMap = Readonly<z.infer<typeof tradeMapSchema>>;
