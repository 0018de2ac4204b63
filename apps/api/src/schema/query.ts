import { z } from "@hono/zod-openapi";
import { plainDateSchema } from "@khuyencong/core/basis";
import { jurisdictionNames } from "../law/jurisdictions.js";

/** A day in an address. */
export const asOfParameter = z
  .string()
  .refine((text) => plainDateSchema.safeParse(text).success)
  .openapi({
    format: "date",
    example: "2026-03-01",
    description: "A calendar day, `YYYY-MM-DD`; the service never takes today's date by itself",
  });

export const jurisdictionParameter = z
  .enum(jurisdictionNames)
  .default(jurisdictionNames[0])
  .openapi({ description: "Whose law", example: jurisdictionNames[0] });
