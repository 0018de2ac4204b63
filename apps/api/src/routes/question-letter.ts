import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { plainDate } from "@khuyencong/core/basis";
import { indexInstruments } from "@khuyencong/core/law";
import { type Letter, letterHtml, letterMarkdown, questionLetter as writeLetter } from "@khuyencong/core/letter";
import { kindOn } from "@khuyencong/core/place";
import { hashOf, isUnchanged } from "../entity-tag.js";
import { jurisdictionOf } from "../law/jurisdictions.js";
import { messages } from "../messages.js";
import { RequestRefused } from "../problem.js";
import { refuseQueryFaults } from "../query-faults.js";
import { asOfParameter, jurisdictionParameter } from "../schema/query.js";
import { problemReplyOf } from "../schema/replies.js";

const formats = {
  html: { write: letterHtml, type: "text/html; charset=utf-8" },
  markdown: { write: letterMarkdown, type: "text/markdown; charset=utf-8" },
} as const satisfies Readonly<Record<string, { write: (letter: Letter) => string; type: string }>>;

const query = z.strictObject({
  asOf: asOfParameter,
  jurisdiction: jurisdictionParameter,
  format: z
    .enum(["html", "markdown"])
    .default("html")
    .openapi({ description: "A page to print, or text to go on with", example: "html" }),
  language: z
    .enum(["vi", "en"])
    .default("vi")
    .openapi({ description: "The letter is sent in Vietnamese; English is for reading along", example: "vi" }),
});

const route = createRoute({
  method: "get",
  path: "/v1/questions/letter",
  operationId: "writeQuestionLetter",
  tags: ["Law"],
  summary: "The letter that asks the Department of Industry and Trade what the law leaves open",
  request: { query },
  responses: {
    200: {
      description: "The letter, without number, sender and signature",
      content: { "text/html": { schema: z.string() }, "text/markdown": { schema: z.string() } },
    },
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A parameter is wrong or unknown, or the province is not on record on that day"),
  },
});

/** The open questions of a jurisdiction as a letter ready to be signed. */
export const questionLetter = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const { asOf, jurisdiction, format, language } = context.req.valid("query");
  const { pack, register, letterBases } = jurisdictionOf(jurisdiction);
  const date = plainDate(asOf);
  const { province } = pack.territory;
  if (kindOn(province, date) === undefined) {
    const fault = { code: "request.day-not-on-record", message: messages.provinceNotKnownOn, pointer: "asOf" } as const;
    throw new RequestRefused({ kind: "invalid-request", detail: messages.seeFindings(1), findings: [fault] });
  }
  const law = [hashOf(register.questions), hashOf(register.instruments)];
  if (isUnchanged(context, ...law, asOf, format, language)) return context.body(null, 304);
  const letter = writeLetter({
    questions: register.questions,
    instruments: indexInstruments(register.instruments),
    province,
    date,
    bases: letterBases,
    language,
  });
  const { write, type } = formats[format];
  return context.body(write(letter), 200, { "Content-Type": type });
});
