import * as z from "zod/mini";
import { ratioSchema } from "../basis/index.js";

/** A share of a sum: never more than the whole. */
export const shareSchema = ratioSchema.check(
  z.refine(({ numerator, denominator }) => numerator <= denominator, { message: "a share above the whole" }),
);
