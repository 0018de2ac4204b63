import * as z from "zod/mini";

/**
 * The two editions of the Vietnamese standard industrial classification that files carry today.
 * Some codes changed their meaning from one to the other (1104), so a code without its edition says too little.
 *
 * @example
 * ```ts
 * import { vsicVersionSchema } from "@khuyencong/core/industry";
 * vsicVersionSchema.options; // => ["vsic-2018", "vsic-2025"]
 * ```
 */
export const vsicVersionSchema = z.enum(["vsic-2018", "vsic-2025"]);
export type VsicVersion = z.infer<typeof vsicVersionSchema>;

/**
 * A trade code (mã ngành) of two to five digits with the edition it belongs to. Digits are text: leading zeros count.
 *
 * @example
 * ```ts
 * import { tradeCodeSchema } from "@khuyencong/core/industry";
 * tradeCodeSchema.safeParse({ code: "0810", version: "vsic-2025" }).success; // => true
 * tradeCodeSchema.safeParse({ code: 810, version: "vsic-2025" }).success; // => false
 * ```
 */
export const tradeCodeSchema = z.strictObject({
  code: z.string().check(z.regex(/^\d{2,5}$/)),
  version: vsicVersionSchema,
});
export type TradeCode = Readonly<z.infer<typeof tradeCodeSchema>>;

/**
 * The division (ngành cấp 2) of a trade code: its first two digits.
 *
 * @example
 * ```ts
 * import { divisionOf } from "@khuyencong/core/industry";
 * divisionOf({ code: "1077", version: "vsic-2025" }); // => "10"
 * ```
 */
export function divisionOf(tradeCode: TradeCode): string {
  return tradeCode.code.slice(0, 2);
}

/**
 * The class (ngành cấp 4) of a trade code: its first four digits; `undefined` when the code is wider than a class.
 *
 * @example
 * ```ts
 * import { classOf } from "@khuyencong/core/industry";
 * classOf({ code: "10771", version: "vsic-2025" }); // => "1077"
 * classOf({ code: "107", version: "vsic-2025" }); // => undefined
 * ```
 */
export function classOf(tradeCode: TradeCode): string | undefined {
  return tradeCode.code.length < 4 ? undefined : tradeCode.code.slice(0, 4);
}

/**
 * Whether a trade code lies in a wider or equal code: class 2520 in group 252.
 *
 * @example
 * ```ts
 * import { isWithin } from "@khuyencong/core/industry";
 * isWithin({ code: "2520", version: "vsic-2025" }, "252"); // => true
 * isWithin({ code: "25", version: "vsic-2025" }, "252"); // => false
 * ```
 */
export function isWithin(tradeCode: TradeCode, wider: string): boolean {
  return tradeCode.code.startsWith(wider);
}
