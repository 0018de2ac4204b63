import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { indexInstruments, openQuestions } from "@khuyencong/core/law";
import type { LegalRegister } from "@khuyencong/core/rulebook";
import { cite } from "../decisions/cite.js";
import { hashOf, isUnchanged } from "../entity-tag.js";
import { jurisdictionOf } from "../law/jurisdictions.js";
import { refuseQueryFaults } from "../query-faults.js";
import { question as questionOfCore } from "../schema/from-core.js";
import { citedLawSchema } from "../schema/parts.js";
import { jurisdictionParameter } from "../schema/query.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

const questionsSchema = z
  .strictObject({
    count: z.int(),
    open: z.int().describe("How many are not settled"),
    questions: z.array(
      z.strictObject({
        question: questionOfCore,
        law: z.array(citedLawSchema).describe("What the question and its readings rest on"),
      }),
    ),
  })
  .openapi("Questions");

const route = createRoute({
  method: "get",
  path: "/v1/questions",
  operationId: "listQuestions",
  tags: ["Law"],
  summary: "The register of legal questions: readings, what hangs on each, and who could answer",
  request: { query: z.strictObject({ jurisdiction: jurisdictionParameter }) },
  responses: {
    200: jsonReply(questionsSchema, "Every question, also those that are settled"),
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A parameter is wrong or unknown"),
  },
});

function wireQuestions(register: LegalRegister): z.infer<typeof questionsSchema> {
  const law = { instruments: indexInstruments(register.instruments) };
  return {
    count: register.questions.length,
    open: openQuestions(register.questions).length,
    questions: register.questions.map((question) => ({
      question,
      law: cite(law, [...question.citations, ...question.readings.flatMap(({ citations }) => citations)]),
    })),
  };
}

/** What the law leaves open is said aloud, not decided in silence. */
export const questions = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const { register } = jurisdictionOf(context.req.valid("query").jurisdiction);
  if (isUnchanged(context, hashOf(register.questions), hashOf(register.instruments))) return context.body(null, 304);
  return context.json(wireQuestions(register), 200);
});
