import { z } from "@hono/zod-openapi";
import type { Explanation } from "@khuyencong/core/explanation";
import type { Trace } from "@khuyencong/core/rules";
import { assurance, bilingualText } from "./from-core.js";
import { lawInWordsSchema, truthSchema } from "./parts.js";

const text = { $ref: "#/components/schemas/BilingualText" };
const trace = { $ref: "#/components/schemas/Trace" };

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

const traceSchema = z.custom<Trace>(isObject).openapi("Trace", {
  type: "object",
  description: "How a condition came out, part by part; no part is skipped",
  required: ["kind", "truth"],
  properties: {
    kind: { type: "string", enum: ["test", "all", "any", "not"] },
    truth: { $ref: "#/components/schemas/Truth" },
    test: { type: "object", description: "For a test: the fact, the operator and the value" },
    observed: { description: "For a test: the fact's value; absent where it is not known" },
    parts: { type: "array", items: trace },
    part: trace,
  },
});

export const ruleResultSchema = z
  .strictObject({
    id: z.string(),
    strand: z.enum(["beneficiary", "place", "activity"]),
    title: bilingualText,
    status: z.enum(["held", "failed", "undecided", "split", "not-applicable"]),
    question: z.string().optional(),
    readings: z.array(z.strictObject({ reading: z.string(), truth: truthSchema, trace: traceSchema.optional() })),
    applicability: traceSchema.optional(),
    missing: z.array(z.string()),
    law: lawInWordsSchema,
    assurance,
  })
  .openapi("RuleResult", { description: "How one rule came out, under every reading of its text" });

/** The page is core's own; the document names the parts that a reader meets first and lets the rest follow core. */
export const explanationSchema = z.custom<Explanation>(isObject).openapi("Explanation", {
  type: "object",
  description: "The answer as a page, in both languages, in the order in which it is read",
  required: [
    "asked",
    "headline",
    "summary",
    "isConditional",
    "sums",
    "rules",
    "findings",
    "missing",
    "doors",
    "takeAway",
  ],
  properties: {
    asked: text,
    headline: text,
    summary: text,
    isConditional: { type: "boolean", description: "The sums hold only if the open points come out well" },
    sums: { type: "array", items: { type: "object", properties: { highest: text, words: text } } },
    rules: { type: "array", items: { type: "object", properties: { title: text, said: text } } },
    findings: { type: "array", items: { type: "object", properties: { message: text } } },
    missing: { type: "array", items: { type: "object", properties: { label: text, question: text } } },
    doors: { type: "array", items: { type: "object", properties: { title: text, text } } },
    takeAway: { type: "object", description: "What to bring, from whom, and where to go next" },
  },
});
