import { z } from "@hono/zod-openapi";
import { jurisdictionNames } from "../law/jurisdictions.js";
import { application, overrides, plainDate } from "./from-core.js";

/** As many projects as one list may hold; a plan of one year has some dozens. */
export const mostRankedApplications = 300;

const rankingForm = z
  .strictObject({
    jurisdiction: z.enum(jurisdictionNames).optional().describe("Default `dong-nai`"),
    asOf: plainDate.describe(
      "The day on which the list is considered; required, since the service never reads the clock",
    ),
    overrides: overrides.optional(),
    applications: z
      .array(application)
      .min(1)
      .max(mostRankedApplications)
      .describe("The projects of one plan: of one year and one source of money"),
  })
  .openapi("RankingRequest", { description: "A list of projects to put in order" });

/** The body as typed clients see it; it is read by `readRankingRequest`, which tells every fault in people's words. */
export const rankingRequestSchema = z
  .custom<z.input<typeof rankingForm>>()
  .openapi({ type: "object", allOf: [{ $ref: "#/components/schemas/RankingRequest" }] });

/** What the document says of the body, for the components of the document. */
export const rankingRequestForms = { RankingRequest: rankingForm };
