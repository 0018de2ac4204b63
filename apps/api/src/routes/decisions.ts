import { setImmediate } from "node:timers/promises";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Language } from "@khuyencong/core/basis";
import { type LegalRegister, type Rulebook, stampOf } from "@khuyencong/core/rulebook";
import { answerApplication } from "../decisions/answer-application.js";
import { readDecisionRequest } from "../decisions/read-decision-request.js";
import { type JsonBodyEnvironment, readJsonBody } from "../json/read-json-body.js";
import { preferredLanguage } from "../language.js";
import { messages } from "../messages.js";
import { problemOf, RequestRefused } from "../problem.js";
import { refuseQueryFaults } from "../query-faults.js";
import { type AnsweredItem, answerSchema } from "../schema/answer.js";
import { decisionQuerySchema, decisionRequestSchema, mostExplainedApplications } from "../schema/decision-request.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

/** The largest body of a request for decisions: a thousand applications take about one megabyte. */
const mostBytes = 2 * 1_048_576;

/** After so many answers other requests get their turn. */
const answersPerTurn = 5;

const route = createRoute({
  method: "post",
  path: "/v1/decisions",
  operationId: "decide",
  tags: ["Decisions"],
  summary: "Who may be supported, for what, with how much, on which legal basis, and what is missing",
  description:
    "Answers one application or a list of up to 1,000. An item that cannot be read is refused by itself, in its place. `explain=full` (up to 50 applications) adds every rule with its trace, and the answer as a page.",
  middleware: readJsonBody(mostBytes),
  request: {
    query: decisionQuerySchema,
    body: { required: true, content: { "application/json": { schema: decisionRequestSchema } } },
  },
  responses: {
    200: jsonReply(answerSchema, "The answer, or for a list an answer or a problem for each item"),
    400: problemReplyOf("The body is no JSON, or the request is not valid"),
    413: problemReplyOf("The body exceeds 2 MB"),
    415: problemReplyOf("The body is not `application/json`"),
    422: problemReplyOf("The application cannot be read"),
  },
});

interface MannerOfAll {
  readonly isFull: boolean;
  readonly register: LegalRegister;
  readonly language: Language;
}

async function answerAll(
  rulebook: Rulebook,
  applications: readonly unknown[],
  { isFull, register, language }: MannerOfAll,
) {
  const items: AnsweredItem[] = [];
  for (const [index, raw] of applications.entries()) {
    if (index % answersPerTurn === answersPerTurn - 1) await setImmediate();
    const pointer = `/applications/${index}`;
    const answered = answerApplication(rulebook, raw, { pointer, isFull, register });
    items.push(
      "decision" in answered
        ? { index, decision: answered.decision }
        : { index, problem: problemOf(answered.refusal, language, `#${pointer}`) },
    );
  }
  const refused = items.filter((item) => "problem" in item).length;
  return { rulebook: stampOf(rulebook), count: items.length, refused, items };
}

/** Decisions: the heart of the service. */
export const decisions = new OpenAPIHono<JsonBodyEnvironment>({ defaultHook: refuseQueryFaults }).openapi(
  route,
  async (context) => {
    const isFull = context.req.valid("query").explain === "full";
    const { rulebook, register, asked } = readDecisionRequest(context.var.body);
    // Applications hold what people told an office: no cache on the way may keep the answer.
    context.header("Cache-Control", "no-store");
    if ("application" in asked) {
      const answered = answerApplication(rulebook, asked.application, { pointer: "/application", isFull, register });
      if ("refusal" in answered) throw new RequestRefused(answered.refusal);
      return context.json({ decision: answered.decision }, 200);
    }
    if (isFull && asked.applications.length > mostExplainedApplications) {
      const message = messages.fullListLength(mostExplainedApplications);
      const findings = [{ code: "request.list-length", message, pointer: "/applications" }];
      throw new RequestRefused({ kind: "invalid-request", detail: messages.seeFindings(1), findings });
    }
    const language = preferredLanguage(context.req.header("accept-language"));
    context.header("Vary", "Accept-Language");
    return context.json(await answerAll(rulebook, asked.applications, { isFull, register, language }), 200);
  },
);
