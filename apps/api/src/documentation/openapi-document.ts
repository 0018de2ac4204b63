import { api } from "../api.js";
import { decisionRequestForms } from "../schema/decision-request.js";
import { coreComponents } from "../schema/from-core.js";
import { explanationSchema } from "../schema/full-answer.js";
import { amountSchema } from "../schema/parts.js";
import { rankingRequestForms } from "../schema/ranking-request.js";
import { version } from "../version.js";

// Named before they are used, so that what one place says of such a schema does not become what it says everywhere.
const namedSchemas = {
  Amount: amountSchema,
  Explanation: explanationSchema,
  ...decisionRequestForms,
  ...rankingRequestForms,
};
for (const [name, schema] of Object.entries(namedSchemas)) api.openAPIRegistry.register(name, schema);

const generated = api.getOpenAPI31Document({
  openapi: "3.1.0",
  info: {
    title: "khuyencong API",
    version,
    license: { name: "MIT" },
    description:
      "Industrial promotion (khuyến công) of Đồng Nai as answers: who may be supported, for what, with how much, on which legal basis, and what is still missing. Every answer names the law it rests on and how sure that law is. The service never reads the clock: the day is always an argument.",
  },
  servers: [{ url: "/" }],
  tags: [
    { name: "Decisions", description: "Answers to applications, and their order in a plan" },
    { name: "Law", description: "The law behind the answers, dated and cited" },
    { name: "Place", description: "Communes and wards on a day" },
    { name: "Programme", description: "Targets and money, with their proof" },
    { name: "Service", description: "The service itself" },
  ],
});

/** The OpenAPI 3.1 document of the service; what core owns is described by core's own schemas. */
export const openapiDocument = {
  ...generated,
  components: { ...generated.components, schemas: { ...generated.components?.schemas, ...coreComponents() } },
};

/** The document as it is committed and served. */
export const openapiText = `${JSON.stringify(openapiDocument, null, 2)}\n`;
