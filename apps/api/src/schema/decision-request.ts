import { z } from "@hono/zod-openapi";
import { jurisdictionNames } from "../law/jurisdictions.js";
import { application, overrides, plainDate } from "./from-core.js";

/** As many applications as one request may carry; a year of the programme has a few hundred. */
export const mostApplications = 1_000;

/** With traces and pages an answer is some fifty times as large. */
export const mostExplainedApplications = 50;

const common = {
  jurisdiction: z.enum(jurisdictionNames).optional().describe("Default `dong-nai`"),
  asOf: plainDate.describe("The day of decision; required, since the service never reads the clock"),
  overrides: overrides.optional(),
};

const requestForOneSchema = z
  .strictObject({ ...common, application })
  .openapi("RequestForOne", { description: "One application" });

const requestForManySchema = z
  .strictObject({ ...common, applications: z.array(application).min(1).max(mostApplications) })
  .openapi("RequestForMany", { description: "A list; each item is answered or refused by itself, in order" });

/** What the document says of the body, for the components of the document. */
export const decisionRequestForms = { RequestForOne: requestForOneSchema, RequestForMany: requestForManySchema };

type DecisionRequest = z.input<typeof requestForOneSchema> | z.input<typeof requestForManySchema>;

/**
 * The body as typed clients see it. It lets everything through: the body is read by `readDecisionRequest`, which tells
 * every fault in people's words and lets one bad application of a list not spoil the others.
 */
export const decisionRequestSchema = z.custom<DecisionRequest>().openapi("DecisionRequest", {
  type: "object",
  oneOf: [{ $ref: "#/components/schemas/RequestForOne" }, { $ref: "#/components/schemas/RequestForMany" }],
});

export const decisionQuerySchema = z.strictObject({
  explain: z
    .literal("full")
    .optional()
    .openapi({ description: "Adds every rule with its trace, and the answer as a page", example: "full" }),
});
