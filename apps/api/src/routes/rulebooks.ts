import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { standingOf } from "@khuyencong/core/basis";
import { type Rulebook, stampOf, strands } from "@khuyencong/core/rulebook";
import { cite } from "../decisions/cite.js";
import { isUnchanged } from "../entity-tag.js";
import { jurisdictionInPath } from "../law/jurisdictions.js";
import { rulebookOf } from "../law/rulebooks.js";
import { refuseQueryFaults } from "../query-faults.js";
import { assurance, bilingualText, plainDate } from "../schema/from-core.js";
import { citedLawSchema, rulebookStampSchema, standingSchema } from "../schema/parts.js";
import { asOfParameter } from "../schema/query.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

const entrySchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    inForceFrom: plainDate,
    inForceTo: z.union([plainDate, z.null()]),
    territory: z.string().nullable().describe("The old province where it binds; null where it binds everywhere"),
    law: z.array(citedLawSchema),
    assurance,
    standing: standingSchema,
    note: bilingualText.optional(),
    questions: z.array(z.string()).optional().describe("Open legal questions on which it rests; see `/v1/questions`"),
    value: z.unknown().describe("The rule, figure, ruling or register itself; its form follows from `kind`"),
  })
  .openapi("Entry", { description: "One dated, cited piece of the law" });

const rulebookSchema = z
  .strictObject({
    rulebook: rulebookStampSchema,
    name: bilingualText,
    coverage: z
      .array(z.strictObject({ strand: z.enum(strands), from: plainDate, to: z.union([plainDate, z.null()]) }))
      .describe("For what period the law of each strand is held; outside it nothing is concluded"),
    rulings: z
      .array(z.strictObject({ question: z.string(), reading: z.string() }))
      .describe("Open legal questions that a competent body has answered"),
    entries: z.array(entrySchema),
  })
  .openapi("Rulebook");

const route = createRoute({
  method: "get",
  path: "/v1/rulebooks/{jurisdiction}",
  operationId: "getRulebook",
  tags: ["Law"],
  summary: "The law of a jurisdiction on one day: every rule, figure and register in force",
  request: {
    params: z.strictObject({ jurisdiction: z.string().openapi({ example: "dong-nai" }) }),
    query: z.strictObject({ asOf: asOfParameter }),
  },
  responses: {
    200: jsonReply(rulebookSchema, "The rulebook"),
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A parameter is missing, wrong or unknown"),
    404: problemReplyOf("No such jurisdiction"),
  },
});

function wireRulebook(rulebook: Rulebook): z.infer<typeof rulebookSchema> {
  return {
    rulebook: stampOf(rulebook),
    name: rulebook.pack.name,
    coverage: rulebook.pack.coverage.map(({ strand, from, to }) => ({ strand, from, to })),
    rulings: [...rulebook.rulings].map(([question, reading]) => ({ question, reading })),
    entries: rulebook.entries.map(({ citations, questions, ...entry }) => ({
      ...entry,
      ...(questions && { questions: [...questions] }),
      law: cite(rulebook, citations),
      standing: standingOf(entry.assurance),
    })),
  };
}

/** The law itself, to be read by whoever wants to check an answer. */
export const rulebooks = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const jurisdiction = jurisdictionInPath(context.req.valid("param").jurisdiction);
  const rulebook = rulebookOf(jurisdiction, context.req.valid("query").asOf);
  if (isUnchanged(context, rulebook.hash, rulebook.asOf)) return context.body(null, 304);
  return context.json(wireRulebook(rulebook), 200);
});
