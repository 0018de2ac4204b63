import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { formatShare } from "@khuyencong/core/basis";
import { indexInstruments } from "@khuyencong/core/law";
import { type Programme, proveProgramme, totalsBySource, totalsByYear } from "@khuyencong/core/programme";
import { cite } from "../decisions/cite.js";
import { wireFinding } from "../decisions/wire-finding.js";
import { hashOf, isUnchanged } from "../entity-tag.js";
import { type Jurisdiction, jurisdictionNames, jurisdictionOf } from "../law/jurisdictions.js";
import { messages } from "../messages.js";
import { RequestRefused } from "../problem.js";
import { refuseQueryFaults } from "../query-faults.js";
import { programme as programmeOfCore } from "../schema/from-core.js";
import { amountSchema, citedLawSchema, findingSchema } from "../schema/parts.js";
import { jsonReply, noQuery, problemReplyOf } from "../schema/replies.js";

const totals = { localFund: amountSchema, otherFunds: amountSchema, total: amountSchema };

const provedProgrammeSchema = z
  .strictObject({
    programme: programmeOfCore,
    approvedBy: z.array(citedLawSchema),
    computed: z
      .strictObject({
        years: z.array(z.strictObject({ year: z.int(), ...totals })),
        ...totals,
        localFundShare: z.string().openapi({ example: "62,15 %" }),
        otherFundsShare: z.string().openapi({ example: "37,85 %" }),
      })
      .describe("What the figures add up to, whatever the document prints"),
    findings: z
      .array(findingSchema)
      .describe("Every disagreement between printed and computed figures; empty when all is well"),
  })
  .openapi("ProvedProgramme");

const route = createRoute({
  method: "get",
  path: "/v1/programmes/{programme}",
  operationId: "getProgramme",
  tags: ["Programme"],
  summary: "A programme as approved, its computed totals, and the proof that its figures agree",
  request: {
    params: z.strictObject({ programme: z.string().openapi({ example: "dong-nai-2026-2030" }) }),
    query: noQuery,
  },
  responses: {
    200: jsonReply(provedProgrammeSchema, "The programme"),
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A parameter is unknown"),
    404: problemReplyOf("No such programme"),
  },
});

function findProgramme(id: string): { readonly jurisdiction: Jurisdiction; readonly programme: Programme } | undefined {
  for (const jurisdiction of jurisdictionNames.map(jurisdictionOf)) {
    const programme = jurisdiction.programmes.find((candidate) => candidate.id === id);
    if (programme !== undefined) return { jurisdiction, programme };
  }
  return undefined;
}

function wireProgramme({ register }: Jurisdiction, programme: Programme): z.infer<typeof provedProgrammeSchema> {
  const law = { instruments: indexInstruments(register.instruments) };
  const sums = totalsBySource(programme);
  return {
    programme,
    approvedBy: cite(law, [programme.approvedBy]),
    computed: {
      years: [...totalsByYear(programme)],
      ...sums,
      localFundShare: formatShare(sums.localFund, sums.total),
      otherFundsShare: formatShare(sums.otherFunds, sums.total),
    },
    findings: proveProgramme(programme).map((finding) => wireFinding(law, finding)),
  };
}

/** Programmes with their proof. */
export const programmes = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const found = findProgramme(context.req.valid("param").programme);
  if (found === undefined) {
    throw new RequestRefused({ kind: "not-found", detail: messages.noSuchAddress(context.req.path.slice(0, 200)) });
  }
  if (isUnchanged(context, hashOf(found.programme))) return context.body(null, 304);
  return context.json(wireProgramme(found.jurisdiction, found.programme), 200);
});
