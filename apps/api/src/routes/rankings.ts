import { setImmediate } from "node:timers/promises";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Decision, decide } from "@khuyencong/core/eligibility";
import { rankDecisions } from "@khuyencong/core/ranking";
import { type JsonBodyEnvironment, readJsonBody } from "../json/read-json-body.js";
import { refuseQueryFaults } from "../query-faults.js";
import { type ReadRankingRequest, readRankingRequest } from "../rankings/read-ranking-request.js";
import { wireRanking } from "../rankings/wire-ranking.js";
import { rankingSchema } from "../schema/ranking.js";
import { mostRankedApplications, rankingRequestSchema } from "../schema/ranking-request.js";
import { jsonReply, noQuery, problemReplyOf } from "../schema/replies.js";

/** The largest body: a list of full length takes about a third of a megabyte. */
const mostBytes = 1_048_576;

/** After so many decisions other requests get their turn. */
const decisionsPerTurn = 20;

const route = createRoute({
  method: "post",
  path: "/v1/rankings",
  operationId: "rank",
  tags: ["Decisions"],
  summary: "In what order the projects of a plan are considered, and why",
  description: `Ranks up to ${mostRankedApplications} projects of one plan by area, then by trade. Each place comes with its reason and its law; what is not known never wins and is named where it would move a project. One application that cannot be read refuses the list: places hang together.`,
  middleware: readJsonBody(mostBytes),
  request: {
    query: noQuery,
    body: { required: true, content: { "application/json": { schema: rankingRequestSchema } } },
  },
  responses: {
    200: jsonReply(rankingSchema, "The list in order, and who takes no place"),
    400: problemReplyOf("The body is no JSON, or the request is not valid"),
    413: problemReplyOf("The body exceeds 1 MB"),
    415: problemReplyOf("The body is not `application/json`"),
    422: problemReplyOf("An application cannot be read"),
  },
});

async function decideInTurns({ rulebook, applications }: ReadRankingRequest): Promise<readonly Decision[]> {
  const decisions: Decision[] = [];
  for (const [index, application] of applications.entries()) {
    if (index % decisionsPerTurn === decisionsPerTurn - 1) await setImmediate();
    decisions.push(decide(rulebook, application));
  }
  return decisions;
}

/** Rankings: a list of projects in the order of the texts. */
export const rankings = new OpenAPIHono<JsonBodyEnvironment>({ defaultHook: refuseQueryFaults }).openapi(
  route,
  async (context) => {
    const request = readRankingRequest(context.var.body);
    const ranking = rankDecisions(request.rulebook, await decideInTurns(request));
    // Applications hold what people told an office: no cache on the way may keep the answer.
    context.header("Cache-Control", "no-store");
    return context.json(wireRanking(request.rulebook, ranking), 200);
  },
);
