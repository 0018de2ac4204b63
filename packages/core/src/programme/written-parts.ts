import * as z from "zod/mini";

/**
 * A name or a line as people write it: never empty, no longer than a line of a form can be.
 *
 * @example
 * ```ts
 * import { writtenTextSchema } from "@khuyencong/core/programme";
 * writtenTextSchema.safeParse("  ").success; // => false
 * ```
 */
export const writtenTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/**
 * A part of a document as it is printed: some pages at most.
 *
 * @example
 * ```ts
 * import { longTextSchema } from "@khuyencong/core/programme";
 * longTextSchema.safeParse("Mục tiêu chung …").success; // => true
 * ```
 */
export const longTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));

/**
 * A percentage as people write it, 62.15 for 62,15 %: at most two decimals, and not above `most`.
 *
 * @example
 * ```ts
 * import { writtenPercentSchema } from "@khuyencong/core/programme";
 * writtenPercentSchema(100).safeParse(62.15).success; // => true
 * writtenPercentSchema(100).safeParse(62.155).success; // => false
 * ```
 */
export function writtenPercentSchema(most: number) {
  return z.number().check(
    z.gte(0),
    z.lte(most),
    z.refine((share) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-6, { message: "more than two decimals" }),
  );
}

/**
 * The most that the sums of one document come to, in đồng: ten thousand billion, so that whatever is added up is itself
 * an exact sum of money.
 *
 * @example
 * ```ts
 * import { largestSum } from "@khuyencong/core/programme";
 * Number.isSafeInteger(largestSum); // => true
 * ```
 */
export const largestSum = 10_000_000_000_000;
