import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { formatDate, plainDate as plainDateOf } from "@khuyencong/core/basis";
import { figuresOfEntry, lawDifference } from "@khuyencong/core/explanation";
import {
  type CitedFigure,
  isCovered,
  type Rulebook,
  type RulebookDifference,
  stampOf,
  strands,
  type UnknownEntry,
} from "@khuyencong/core/rulebook";
import { cite } from "../decisions/cite.js";
import { isUnchanged } from "../entity-tag.js";
import { jurisdictionInPath } from "../law/jurisdictions.js";
import { wholeRulebookOf } from "../law/rulebooks.js";
import { messages } from "../messages.js";
import { type RefusalFinding, RequestRefused } from "../problem.js";
import { refuseQueryFaults } from "../query-faults.js";
import { assurance, bilingualText, plainDate } from "../schema/from-core.js";
import { citedLawSchema, rulebookStampSchema, standingOfInstrumentSchema } from "../schema/parts.js";
import { asOfParameter } from "../schema/query.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

const versionSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    inForceFrom: plainDate,
    inForceTo: z.union([plainDate, z.null()]),
    territory: z.string().nullable(),
    law: z.array(citedLawSchema),
    assurance,
  })
  .openapi("EntryVersion", { description: "One version of an entry: when it binds, on what law, how sure it is" });

const citedFigureSchema = z
  .strictObject({ text: bilingualText, law: z.array(citedLawSchema) })
  .openapi("CitedFigure", { description: "What a version says, in words, with its law" });

const figureSchema = z
  .strictObject({ label: bilingualText, text: bilingualText, law: z.array(citedLawSchema) })
  .openapi("EntryFigure", { description: "One figure or text of an entry" });

const figureChangeSchema = z
  .strictObject({
    label: bilingualText,
    before: citedFigureSchema.optional().describe("Absent where the earlier version says nothing of it"),
    after: citedFigureSchema.optional().describe("Absent where the later version says nothing of it"),
  })
  .openapi("FigureChange");

const toldEntrySchema = z
  .strictObject({ entry: versionSchema, figures: z.array(figureSchema) })
  .openapi("ToldEntry", { description: "An entry that came or went, figure by figure" });

const kindChangeSchema = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    before: z.string().optional(),
    after: z.string().optional(),
    fullNameBefore: bilingualText.optional(),
    fullNameAfter: bilingualText.optional(),
  })
  .openapi("UnitKindChange", { description: "A unit of another kind; a side is absent where no source tells" });

const differenceSchema = z
  .strictObject({
    from: rulebookStampSchema,
    to: rulebookStampSchema,
    coverage: z
      .array(z.strictObject({ strand: z.enum(strands), from: z.boolean(), to: z.boolean() }))
      .describe("Whether the law of each strand is held on each of the days; outside it nothing is concluded"),
    changed: z
      .array(
        z.strictObject({
          slots: z.array(z.string()).describe("What both versions fill"),
          before: versionSchema,
          after: versionSchema,
          figures: z.array(figureChangeSchema).describe("Empty where only grounds changed"),
        }),
      )
      .describe("Entries that changed, and entries that ended with what took their place"),
    added: z.array(toldEntrySchema),
    removed: z.array(toldEntrySchema),
    units: z.strictObject({ province: kindChangeSchema.optional(), communes: z.array(kindChangeSchema) }),
    instruments: z
      .array(
        z.strictObject({
          id: z.string(),
          shortName: bilingualText,
          before: standingOfInstrumentSchema,
          after: standingOfInstrumentSchema,
        }),
      )
      .describe("Instruments that came into force or ended between the days"),
  })
  .openapi("RulebookDifference");

const route = createRoute({
  method: "get",
  path: "/v1/rulebooks/{jurisdiction}/diff",
  operationId: "compareRulebooks",
  tags: ["Law"],
  summary: "What changed in the law of a jurisdiction between two days, figure by figure",
  request: {
    params: z.strictObject({ jurisdiction: z.string().openapi({ example: "dong-nai" }) }),
    query: z.strictObject({
      from: asOfParameter.openapi({ example: "2026-01-06", description: "The earlier day, `YYYY-MM-DD`" }),
      to: asOfParameter.openapi({ example: "2026-04-30", description: "The later day, `YYYY-MM-DD`" }),
    }),
  },
  responses: {
    200: jsonReply(differenceSchema, "What came, went and changed"),
    304: { description: "Unchanged since the entity tag that was sent" },
    400: problemReplyOf("A day is missing, wrong, out of order, or before everything that is held"),
    404: problemReplyOf("No such jurisdiction"),
  },
});

function wireVersion(law: Rulebook, entry: UnknownEntry): z.infer<typeof versionSchema> {
  const { id, kind, inForceFrom, inForceTo, territory, citations, assurance: mark } = entry;
  return { id, kind, inForceFrom, inForceTo, territory, law: cite(law, citations), assurance: mark };
}

function wireFigure(law: Rulebook, figure: CitedFigure | undefined): z.infer<typeof citedFigureSchema> | undefined {
  return figure && { text: figure.text, law: cite(law, figure.citations) };
}

function wireTold(law: Rulebook, entry: UnknownEntry): z.infer<typeof toldEntrySchema> {
  const figures = figuresOfEntry(entry);
  return {
    entry: wireVersion(law, entry),
    figures: figures.map(({ label, text, citations }) => ({ label, text, law: cite(law, citations) })),
  };
}

function wireDifference(
  from: Rulebook,
  to: Rulebook,
  { added, removed, changed, units, instruments }: RulebookDifference,
): z.infer<typeof differenceSchema> {
  return {
    from: stampOf(from),
    to: stampOf(to),
    coverage: strands.map((strand) => ({ strand, from: isCovered(from, strand), to: isCovered(to, strand) })),
    changed: changed.map(({ before, after, slots, figures }) => ({
      slots: [...slots],
      before: wireVersion(from, before),
      after: wireVersion(to, after),
      figures: figures.map((figure) => ({
        label: figure.label,
        before: wireFigure(from, figure.before),
        after: wireFigure(to, figure.after),
      })),
    })),
    added: added.map((entry) => wireTold(to, entry)),
    removed: removed.map((entry) => wireTold(from, entry)),
    units: { province: units.province, communes: [...units.communes] },
    instruments: instruments.map(({ instrument, before, after }) => ({
      id: instrument.id,
      shortName: instrument.shortName,
      before,
      after,
    })),
  };
}

function refuseDays(findings: readonly RefusalFinding[]): void {
  if (findings.length === 0) return;
  throw new RequestRefused({
    kind: "invalid-request",
    detail: messages.seeFindings(findings.length),
    findings: [...findings],
  });
}

/** Days out of order, and days before everything that is held: all that is wrong, at once. */
function dayFaults(law: Rulebook["pack"], days: { readonly from: string; readonly to: string }): RefusalFinding[] {
  const [first] = law.coverage.map(({ from }) => from).sort();
  const outside = (["from", "to"] as const).flatMap((name) =>
    first === undefined || days[name] >= first
      ? []
      : {
          code: "request.outside-coverage" as const,
          message: messages.outsideCoverage(formatDate(plainDateOf(days[name])), formatDate(first)),
          pointer: name,
        },
  );
  if (days.from <= days.to) return outside;
  const message = messages.daysReversed(formatDate(plainDateOf(days.from)), formatDate(plainDateOf(days.to)));
  return [{ code: "request.days-reversed", message, pointer: "from" }, ...outside];
}

/** The law on two days side by side, with everything that the register tells. */
export const rulebookDifference = new OpenAPIHono({ defaultHook: refuseQueryFaults }).openapi(route, (context) => {
  const jurisdiction = jurisdictionInPath(context.req.valid("param").jurisdiction);
  const days = context.req.valid("query");
  const to = wholeRulebookOf(jurisdiction, days.to);
  refuseDays(dayFaults(to.pack, days));
  const from = wholeRulebookOf(jurisdiction, days.from);
  if (isUnchanged(context, from.hash, to.hash, days.from, days.to)) return context.body(null, 304);
  return context.json(wireDifference(from, to, lawDifference(from, to)), 200);
});
