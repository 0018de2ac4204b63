import { z } from "@hono/zod-openapi";
import {
  type Assurance,
  assuranceSchema,
  type BilingualText,
  bilingualTextSchema,
  type Citation,
  citationSchema,
  plainDateSchema,
  type Ratio,
  ratioSchema,
} from "@khuyencong/core/basis";
import { type ApplicationInput, applicationSchema } from "@khuyencong/core/facts";
import { type Instrument, instrumentSchema, type Question, questionSchema } from "@khuyencong/core/law";
import { overridesSchema } from "@khuyencong/core/overrides";
import { type Programme, programmeSchema } from "@khuyencong/core/programme";
import { conditionSchema } from "@khuyencong/core/rules";
import { type JsonReport, jsonReportSchema } from "@khuyencong/validation/reports";
import { withFieldLabels } from "./application-labels.js";

/** The schemas of core that the document names, and nothing about them twice: their JSON Schema comes from core. */
const registry = z.registry<{ id: string; description: string; examples?: unknown[]; format?: string }>();

/**
 * Makes a schema of core known to the document under a name, and gives a stand-in for it to build on. The stand-in
 * carries the type; what the document says of it is put in by {@link coreComponents}.
 */
function fromCore<Type>(
  schema: z.core.$ZodType,
  id: string,
  description: string,
  { examples, format }: { readonly examples?: unknown[]; readonly format?: string } = {},
) {
  registry.add(schema, { id, description, ...(examples && { examples }), ...(format && { format }) });
  return z.custom<Type>((value) => z.core.safeParse(schema, value).success).openapi(id, { type: "object" });
}

/** That a day is in the calendar is a check of core's, which JSON Schema can only call a format. */
export const plainDate = fromCore<string>(
  plainDateSchema,
  "PlainDate",
  "A calendar day, `YYYY-MM-DD`, from 1900 to 2199",
  { format: "date", examples: ["2026-03-01"] },
);
export const bilingualText = fromCore<BilingualText>(
  bilingualTextSchema,
  "BilingualText",
  "A text in Vietnamese and English",
  { examples: [{ vi: "Cơ sở công nghiệp nông thôn", en: "Rural industrial establishment" }] },
);
export const assurance = fromCore<Assurance>(
  assuranceSchema,
  "Assurance",
  "How sure the law behind this is, strongest first",
  { examples: ["verified"] },
);
export const citation = fromCore<Citation>(
  citationSchema,
  "Citation",
  "One legal ground: an instrument, the place in it, and what amended that place",
  { examples: [{ instrument: "nd-45-2012", article: "1", clause: "2", point: "a" }] },
);
export const ratio = fromCore<Ratio>(ratioSchema, "Ratio", "An exact share or factor: 50 % is 50/100", {
  examples: [{ numerator: 50, denominator: 100 }],
});
export const application = fromCore<ApplicationInput>(
  applicationSchema,
  "Application",
  "A request for support, as far as it is filled in; amounts in whole đồng. What is absent is not known: nothing is assumed",
  {
    examples: [
      {
        activity: "advanced-machinery",
        planYear: 2026,
        category: "rural-establishment",
        stream: "local",
        production: { commune: "26341", trade: { code: "1030", version: "vsic-2025" } },
        project: { cost: 700_000_000 },
      },
    ],
  },
);
export const overrides = fromCore<z.input<typeof overridesSchema>>(
  overridesSchema,
  "Overrides",
  "What a province adds to a rulebook: figures, rulings and registers, each cited and dated",
  { examples: [{ jurisdiction: "dong-nai", instruments: [], entries: [] }] },
);
export const instrument = fromCore<Instrument>(instrumentSchema, "Instrument", "A law, decree, circular or decision");
export const question = fromCore<Question>(questionSchema, "Question", "A question that the texts leave open");
export const programme = fromCore<Programme>(
  programmeSchema,
  "Programme",
  "A programme as approved, figures as printed",
);

export const validationReport = fromCore<JsonReport>(
  jsonReportSchema,
  "ValidationReport",
  "Everything found in the file of a commune's programme",
);

registry.add(conditionSchema, { id: "Condition", description: "A condition in the form of json-rules-engine" });

/** Where a named schema stands in the document. */
function addressOf(id: string): string {
  return `#/components/schemas/${id}`;
}

/** The named schemas of core as JSON Schema, each once, as `components/schemas` of an OpenAPI 3.1 document has them. */
export function coreComponents(): Readonly<Record<string, object>> {
  const { schemas } = z.toJSONSchema(registry, {
    metadata: registry,
    uri: addressOf,
    io: "input",
    unrepresentable: "any",
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [
      id,
      id === "Application" ? withFieldLabels(schema) : schema,
    ]),
  );
}
