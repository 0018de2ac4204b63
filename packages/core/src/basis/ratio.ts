import * as z from "zod/mini";

/**
 * An exact share or factor, as two whole numbers: 50 % is 50/100, the factor 1,5 is 3/2.
 * Never a floating-point number, so that a sum of money is the same on every machine.
 *
 * @example
 * ```ts
 * import { ratioSchema } from "@khuyencong/core/basis";
 * ratioSchema.safeParse({ numerator: 1, denominator: 0 }).success; // => false
 * ```
 */
export const ratioSchema = z.strictObject({
  numerator: z.int().check(z.gte(0), z.lte(1_000_000)),
  denominator: z.int().check(z.gte(1), z.lte(1_000_000)),
});
export type Ratio = Readonly<z.infer<typeof ratioSchema>>;

/**
 * A whole percentage as a ratio.
 *
 * @example
 * ```ts
 * import { percent } from "@khuyencong/core/basis";
 * percent(50); // => { numerator: 50, denominator: 100 }
 * ```
 */
export function percent(value: number): Ratio {
  return ratioSchema.parse({ numerator: value, denominator: 100 });
}

/**
 * Hundredths of a percent, rounded half up; used for showing only, never for paying.
 */
function basisPoints(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 20_000n + denominator) / (2n * denominator);
}

function showPercent(numerator: bigint, denominator: bigint, decimals: "fixed" | "short"): string {
  const points = basisPoints(numerator, denominator);
  const whole = (points / 100n).toString();
  const fraction = (points % 100n).toString().padStart(2, "0");
  const shown = decimals === "fixed" ? `,${fraction}` : fraction === "00" ? "" : `,${fraction.replace(/0$/, "")}`;
  return `${whole}${shown} %`;
}

/**
 * A ratio as a percentage the Vietnamese way, without needless decimals.
 *
 * @example
 * ```ts
 * import { formatRatio, percent } from "@khuyencong/core/basis";
 * formatRatio(percent(50)); // => "50 %"
 * ```
 */
export function formatRatio(ratio: Ratio): string {
  return showPercent(BigInt(ratio.numerator), BigInt(ratio.denominator), "short");
}

/**
 * What share `part` is of `whole` (any two whole numbers of one unit), to two decimals the Vietnamese way.
 *
 * @example
 * ```ts
 * import { formatShare } from "@khuyencong/core/basis";
 * formatShare(34_650, 55_750); // => "62,15 %"
 * ```
 */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  return showPercent(BigInt(part), BigInt(whole), "fixed");
}
