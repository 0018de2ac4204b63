import * as z from "zod/mini";
import { bilingualTextSchema } from "../basis/index.js";
import { divisionCodeSchema, exceptedCodes } from "./excepted-codes.js";
import { tradeGroupSchema } from "./trade-map.js";

/**
 * The words of a trade map, by the same codes: names of its lines and divisions, and what a person should know of a
 * code. Apart from the map, because a decision does not read them.
 *
 * @example
 * ```ts
 * import { tradeWordsSchema } from "@khuyencong/core/industry";
 * tradeWordsSchema.safeParse({ divisions: [] }).success; // => false
 * ```
 */
export const tradeWordsSchema = z.strictObject({
  groups: z.record(tradeGroupSchema, bilingualTextSchema),
  divisions: z.readonly(
    z.array(
      z.strictObject({ code: divisionCodeSchema, name: bilingualTextSchema, note: z.optional(bilingualTextSchema) }),
    ),
  ),
  /** Why these codes stand otherwise than their division. */
  exceptions: z.readonly(z.array(z.strictObject({ ...exceptedCodes, note: bilingualTextSchema }))),
  notes: z.strictObject({
    /** Why a code of no listed division is for a person to judge. */
    outsideDivisions: bilingualTextSchema,
    unknownClass: bilingualTextSchema,
    /** Why a code of the other edition is judged by its division alone. */
    otherVersion: bilingualTextSchema,
    difficultAreas: bilingualTextSchema,
  }),
});
export type TradeWords = Readonly<z.infer<typeof tradeWordsSchema>>;
export type TradeDivisionWords = Readonly<TradeWords["divisions"][number]>;
