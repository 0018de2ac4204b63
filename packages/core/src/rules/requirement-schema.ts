import * as z from "zod/mini";
import { conditionSchema } from "./condition-schema.js";
import type { Requirement } from "./requirement.js";

/** The shape of a question's or a reading's name. */
export const questionIdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/**
 * The shape of a requirement; at least two readings, or it is no question.
 *
 * @example
 * ```ts
 * import { requirementSchema } from "@khuyencong/core/rules";
 * requirementSchema.safeParse({ question: "place-date", readings: {} }).success; // => false
 * ```
 */
export const requirementSchema: z.ZodMiniType<Requirement> = z.union([
  z
    .strictObject({
      question: questionIdSchema,
      byDefault: z.optional(questionIdSchema),
      readings: z.record(questionIdSchema, conditionSchema).check(
        z.refine((readings) => Object.keys(readings).length >= 2, {
          message: "a question has at least two readings",
        }),
      ),
    })
    .check(
      z.refine(({ byDefault, readings }) => byDefault === undefined || Object.hasOwn(readings, byDefault), {
        message: "the default is none of the readings",
      }),
    ),
  conditionSchema,
]);
