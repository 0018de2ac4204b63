import { z } from "@hono/zod-openapi";
import { problemSchema } from "../problem.js";
import { decisionFields } from "./decision.js";
import { explanationSchema, ruleResultSchema } from "./full-answer.js";
import { rulebookStampSchema } from "./parts.js";

const decisionSchema = z
  .strictObject({
    ...decisionFields,
    rules: z.array(ruleResultSchema).optional().describe("With `explain=full`"),
    explanation: explanationSchema.optional().describe("With `explain=full`"),
  })
  .openapi("Decision", {
    description:
      "The answer to one application: outcome, every reading, all findings, what is missing, and the highest support",
  });
export type WireDecision = z.infer<typeof decisionSchema>;

const answerToOneSchema = z.strictObject({ decision: decisionSchema }).openapi("AnswerToOne");

const answeredItemSchema = z
  .union([
    z.strictObject({ index: z.int().min(0), decision: decisionSchema }),
    z.strictObject({ index: z.int().min(0), problem: problemSchema }),
  ])
  .openapi("AnsweredItem", { description: "The answer to one application of a list, or why there is none" });
export type AnsweredItem = z.infer<typeof answeredItemSchema>;

const answerToManySchema = z
  .strictObject({
    rulebook: rulebookStampSchema,
    count: z.int().describe("How many applications were sent"),
    refused: z.int().describe("How many of them got no answer"),
    items: z.array(answeredItemSchema).describe("In the order in which they were sent"),
  })
  .openapi("AnswerToMany");

export const answerSchema = z.union([answerToOneSchema, answerToManySchema]).openapi("Answer");
