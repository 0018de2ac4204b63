import * as z from "zod/mini";
import type { Ratio } from "./ratio.js";

/** Ten thousand billion đồng: above any project, and far below the limit of exact whole numbers. */
export const largestAmount = 10_000_000_000_000;

/**
 * A sum of money in whole đồng, from 0 to 10.000 tỷ. Đồng have no fraction in law.
 *
 * @example
 * ```ts
 * import { dongSchema } from "@khuyencong/core/basis";
 * dongSchema.safeParse(0.5).success; // => false
 * ```
 */
export const dongSchema = z.int().check(z.gte(0), z.lte(largestAmount)).brand<"Dong">();
export type Dong = z.infer<typeof dongSchema>;

/**
 * A sum in đồng; throws `RangeError` when it is not a whole number from 0 to 10.000 tỷ.
 *
 * @example
 * ```ts
 * import { dong } from "@khuyencong/core/basis";
 * dong(300_000_000); // => 300000000
 * ```
 */
export function dong(amount: number): Dong {
  if (!isDong(amount)) throw new RangeError(`Not a sum of whole đồng from 0 to ${largestAmount}: ${amount}`);
  return amount;
}

/** The schema's own condition, told once more without its cost: every sum in a decision passes here. */
function isDong(amount: number): amount is Dong {
  return Number.isSafeInteger(amount) && amount >= 0 && amount <= largestAmount;
}

/**
 * A sum given in whole triệu đồng (million đồng).
 *
 * @example
 * ```ts
 * import { million } from "@khuyencong/core/basis";
 * million(300); // => 300000000
 * ```
 */
export function million(amount: number): Dong {
  return dong(amount * 1_000_000);
}

/**
 * The sum of amounts in đồng.
 *
 * @example
 * ```ts
 * import { million, sumOf } from "@khuyencong/core/basis";
 * sumOf([million(300), million(400)]); // => 700000000
 * ```
 */
export function sumOf(amounts: readonly Dong[]): Dong {
  return dong(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/**
 * What remains of `whole` after `part`, never below zero.
 *
 * @example
 * ```ts
 * import { million, remainderOf } from "@khuyencong/core/basis";
 * remainderOf(million(700), million(300)); // => 400000000
 * ```
 */
export function remainderOf(whole: Dong, part: Dong): Dong {
  return dong(Math.max(0, whole - part));
}

/**
 * The lesser of two sums.
 *
 * @example
 * ```ts
 * import { lesserOf, million } from "@khuyencong/core/basis";
 * lesserOf(million(350), million(300)); // => 300000000
 * ```
 */
export function lesserOf(first: Dong, second: Dong): Dong {
  return first < second ? first : second;
}

/**
 * A share of a sum, rounded **down** to the đồng: support never exceeds its ratio, not even by one đồng.
 *
 * @example
 * ```ts
 * import { million, percent, shareRoundedDown } from "@khuyencong/core/basis";
 * shareRoundedDown(million(700), percent(50)); // => 350000000
 * ```
 */
export function shareRoundedDown(amount: Dong, ratio: Ratio): Dong {
  const product = amount * ratio.numerator;
  if (Number.isSafeInteger(product)) return dong(Math.floor(product / ratio.denominator));
  return dong(Number((BigInt(amount) * BigInt(ratio.numerator)) / BigInt(ratio.denominator)));
}

/**
 * Whether `part` is strictly more than a ratio of `whole`; compared exactly, without division.
 *
 * @example
 * ```ts
 * import { isMoreThanShare, million, percent } from "@khuyencong/core/basis";
 * isMoreThanShare(million(490), million(700), percent(70)); // => false
 * ```
 */
export function isMoreThanShare(part: Dong, whole: Dong, ratio: Ratio): boolean {
  return BigInt(part) * BigInt(ratio.denominator) > BigInt(whole) * BigInt(ratio.numerator);
}

/**
 * A sum as triệu đồng the Vietnamese way, exact to the đồng, without the unit.
 *
 * @example
 * ```ts
 * import { dong, formatMillions } from "@khuyencong/core/basis";
 * formatMillions(dong(1_234_500_000)); // => "1.234,5"
 * ```
 */
export function formatMillions(amount: Dong): string {
  const whole = grouped(Math.floor(amount / 1_000_000));
  const rest = amount % 1_000_000;
  return rest === 0 ? whole : `${whole},${rest.toString().padStart(6, "0").replace(/0+$/, "")}`;
}

/** Dots between thousands. */
function grouped(whole: number): string {
  if (whole < 1000) return whole.toString();
  return `${grouped(Math.floor(whole / 1000))}.${(whole % 1000).toString().padStart(3, "0")}`;
}

/**
 * A sum with its unit in both languages; English keeps the Vietnamese figures that stand in the documents.
 *
 * @example
 * ```ts
 * import { formatMoney, million } from "@khuyencong/core/basis";
 * formatMoney(million(55_750)).vi; // => "55.750 triệu đồng"
 * ```
 */
export function formatMoney(amount: Dong): { readonly vi: string; readonly en: string } {
  const figure = formatMillions(amount);
  return { vi: `${figure} triệu đồng`, en: `${figure} million đồng` };
}
