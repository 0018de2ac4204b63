import * as z from "zod/mini";

/** The shape of a fact's value, whatever its type. */
export const factValueSchema = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);

const choices = z.array(z.string()).check(z.minLength(1));

/**
 * The shape of a fact's type.
 *
 * @example
 * ```ts
 * import { factTypeSchema } from "@khuyencong/core/rules";
 * factTypeSchema.parse({ type: "choice", choices: ["local", "national"] }).type; // => "choice"
 * ```
 */
export const factTypeSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("boolean") }),
  z.strictObject({ type: z.literal("whole-number") }),
  z.strictObject({ type: z.literal("choice"), choices }),
  z.strictObject({ type: z.literal("list"), choices }),
]);
