import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { type PlainDate, plainDate as plainDateOf } from "@khuyencong/core/basis";
import { amendersOf, type Instrument, instrumentStanding, successorsOf } from "@khuyencong/core/law";
import { hashOf, isUnchanged } from "../entity-tag.js";
import { jurisdictionOf } from "../law/jurisdictions.js";
import { refuseQueryFaults } from "../query-faults.js";
import { instrument as instrumentOfCore, plainDate } from "../schema/from-core.js";
import { asOfParameter, jurisdictionParameter } from "../schema/query.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

const listedInstrumentSchema = z
  .strictObject({
    instrument: instrumentOfCore,
    standing: z
      .enum(["not-yet-in-force", "in-force", "no-longer-in-force", "unknown"])
      .optional()
      .describe("On the day of `asOf`; `unknown` where no source tells its first day"),
    amendedBy: z.array(z.string()),
    replacedBy: z.array(z.string()),
  })
  .openapi("ListedInstrument");

const instrumentsSchema = z
  .strictObject({ asOf: plainDate.optional(), count: z.int(), instruments: z.array(listedInstrumentSchema) })
  .openapi("Instruments");

const route = createRoute({
  method: "get",
  path: "/v1/instruments",
  operationId: "listInstruments",
  tags: ["Law"],
  summary: "The legal instruments, with their dates and what they do to one another",
  request: { query: z.strictObject({ asOf: asOfParameter.optional(), jurisdiction: jurisdictionParameter }) },
  responses: {
    200: jsonReply(instrumentsSchema, "Every instrument that the law of the jurisdiction names"),
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A parameter is wrong or unknown"),
  },
});

function wireInstruments(all: readonly Instrument[], asOf: PlainDate | undefined): z.infer<typeof instrumentsSchema> {
  return {
    asOf,
    count: all.length,
    instruments: all.map((instrument) => ({
      instrument,
      standing: asOf && instrumentStanding(instrument, asOf),
      amendedBy: amendersOf(all, instrument.id).map(({ id }) => id),
      replacedBy: successorsOf(all, instrument.id).map(({ id }) => id),
    })),
  };
}

/** The instruments, and with a day their standing on it. */
export const instruments = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const { asOf, jurisdiction } = context.req.valid("query");
  const all = jurisdictionOf(jurisdiction).register.instruments;
  if (isUnchanged(context, hashOf(all), asOf ?? "")) return context.body(null, 304);
  return context.json(wireInstruments(all, asOf === undefined ? undefined : plainDateOf(asOf)), 200);
});
