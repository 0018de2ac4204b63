import * as z from "zod/mini";
import { type Condition, operators } from "./condition.js";
import { factValueSchema } from "./fact-schema.js";

export const operatorSchema = z.enum(operators);

const testSchema = z.strictObject({
  fact: z.string().check(z.minLength(1)),
  operator: operatorSchema,
  value: z.union([factValueSchema, z.strictObject({ fact: z.string().check(z.minLength(1)) })]),
});

/**
 * The shape of a condition. Groups must not be empty: an empty `any` would pass in some engines and fail in others.
 * Whether facts exist and values fit is checked by `checkCondition`.
 *
 * @example
 * ```ts
 * import { conditionSchema } from "@khuyencong/core/rules";
 * conditionSchema.safeParse({ any: [] }).success; // => false
 * ```
 */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ not: conditionSchema }),
    testSchema,
  ]),
);
