import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { indexInstruments } from "@khuyencong/core/law";
import { checkOverrides, overridesSchema } from "@khuyencong/core/overrides";
import { differenceBetween, type Pack, resolveRulebook, stampOf, type UnknownEntry } from "@khuyencong/core/rulebook";
import { wireFinding } from "../decisions/wire-finding.js";
import { type JsonBodyEnvironment, readJsonBody } from "../json/read-json-body.js";
import { type Jurisdiction, jurisdictionNames, jurisdictionOf } from "../law/jurisdictions.js";
import { sizeFaults } from "../law/overrides-size.js";
import { rulebookOf } from "../law/rulebooks.js";
import { messages } from "../messages.js";
import { RequestRefused } from "../problem.js";
import { refuseQueryFaults } from "../query-faults.js";
import { findingSchema, rulebookStampSchema } from "../schema/parts.js";
import { asOfParameter } from "../schema/query.js";
import { jsonReply, problemReplyOf } from "../schema/replies.js";

/** Larger than any document that may be entered, so that one too large is told as such. */
const mostBytes = 1_048_576;

/** As many faults as a person mends in one go; the rest shows itself afterwards. */
const mostFindings = 200;

const entryNameSchema = z.strictObject({ id: z.string(), kind: z.string() });

const changeSchema = z
  .strictObject({
    before: rulebookStampSchema,
    after: rulebookStampSchema,
    added: z.array(entryNameSchema),
    removed: z.array(entryNameSchema),
    changed: z.array(entryNameSchema),
    later: z.int().describe("How many entries of the document are not in force on that day"),
  })
  .openapi("OverridesChange", { description: "What would be different in the rulebook of the day" });

const checkedSchema = z
  .strictObject({
    ok: z.boolean().describe("Whether the document may be entered; doubts do not stop it"),
    errors: z.int(),
    warnings: z.int(),
    findings: z
      .array(findingSchema)
      .describe(`Every fault and doubt with its place in the document, up to ${mostFindings}`),
    change: changeSchema.optional().describe("Absent where the document may not be entered"),
  })
  .openapi("CheckedOverrides");

/** What a typed client sends. It lets everything through: core tells the faults of a document in people's words. */
const documentSchema = z.custom<z.input<typeof overridesSchema>>().openapi({
  type: "object",
  allOf: [{ $ref: "#/components/schemas/Overrides" }],
});

const route = createRoute({
  method: "post",
  path: "/v1/overrides/check",
  operationId: "checkOverrides",
  tags: ["Law"],
  summary: "Whether a province's document may be entered, what is wrong or doubtful, and what it would change",
  description:
    "The document names its jurisdiction. Nothing is stored. A document with faults is answered with them (200, `ok: false`); only what is no document at all is refused.",
  middleware: readJsonBody(mostBytes),
  request: {
    query: z.strictObject({ asOf: asOfParameter }),
    body: {
      required: true,
      content: { "application/json": { schema: documentSchema } },
    },
  },
  responses: {
    200: jsonReply(checkedSchema, "What was found"),
    400: problemReplyOf("The body is no JSON object, too many entries, or a parameter is wrong"),
    413: problemReplyOf("The body exceeds 1 MB"),
    415: problemReplyOf("The body is not `application/json`"),
  },
});

/** The law of the jurisdiction that a document names; where it names none that is held, the first is used to look on. */
function lawOf(document: object): Jurisdiction {
  const named = "jurisdiction" in document ? document.jurisdiction : undefined;
  return jurisdictionOf(jurisdictionNames.find((name) => name === named) ?? jurisdictionNames[0]);
}

const nameOf = ({ id, kind }: UnknownEntry) => ({ id, kind });

function changeOf(law: Jurisdiction, entered: Pack, document: unknown, asOf: string): z.infer<typeof changeSchema> {
  const before = rulebookOf(law, asOf);
  const after = resolveRulebook(entered, { asOf });
  const { added, removed, changed } = differenceBetween(before, after);
  const inForce = new Set(after.entries.map(({ id }) => id));
  return {
    before: stampOf(before),
    after: stampOf(after),
    added: added.map(nameOf),
    removed: removed.map(nameOf),
    changed: changed.map(({ after: entry }) => nameOf(entry)),
    later: overridesSchema.parse(document).entries.filter(({ id }) => !inForce.has(id)).length,
  };
}

/** Instruments that a document declares are printed by its own words. */
function instrumentsOf(law: Jurisdiction, document: unknown) {
  const parsed = overridesSchema.safeParse(document);
  const declared = parsed.success ? parsed.data.instruments : [];
  return { instruments: indexInstruments([...law.register.instruments, ...law.pack.instruments, ...declared]) };
}

/** A province's document, looked at before it is used. */
export const overrides = new OpenAPIHono<JsonBodyEnvironment>({ defaultHook: refuseQueryFaults }).openapi(
  route,
  (context) => {
    const { body } = context.var;
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      throw new RequestRefused({ kind: "invalid-request", detail: messages.bodyIsObject });
    }
    const tooLarge = sizeFaults(body, "");
    if (tooLarge.length > 0) {
      throw new RequestRefused({ kind: "invalid-request", detail: messages.seeFindings(1), findings: tooLarge });
    }
    const { asOf } = context.req.valid("query");
    const law = lawOf(body);
    const checked = checkOverrides(law.pack, body, law.register);
    const words = instrumentsOf(law, body);
    const count = (wanted: string) => checked.findings.filter(({ severity }) => severity === wanted).length;
    context.header("Cache-Control", "no-store");
    return context.json(
      {
        ok: checked.ok,
        errors: count("error"),
        warnings: count("warning"),
        findings: checked.findings.slice(0, mostFindings).map((finding) => wireFinding(words, finding)),
        ...(checked.ok ? { change: changeOf(law, checked.pack, body, asOf) } : {}),
      },
      200,
    );
  },
);
