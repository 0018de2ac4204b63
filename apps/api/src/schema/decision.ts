import { z } from "@hono/zod-openapi";
import { assurance, bilingualText } from "./from-core.js";
import {
  citedLawSchema,
  findingSchema,
  lawInWordsSchema,
  rulebookStampSchema,
  strandsSchema,
  truthSchema,
} from "./parts.js";
import { advanceSchema, supportSchema } from "./support.js";

const outcomeSchema = z.enum(["eligible", "not-eligible", "needs-information", "needs-judgement"]).openapi("Outcome");

const readingOutcomeSchema = z
  .strictObject({
    choices: z
      .record(z.string(), z.string())
      .describe("Question to reading; empty where no question bears on the case"),
    answer: truthSchema,
  })
  .openapi("ReadingOutcome", { description: "What follows when the open questions are read this way" });

export const missingFactSchema = z
  .strictObject({
    fact: z.string().optional(),
    fields: z.array(z.string()).describe("Fields of the application that would settle it (JSON Pointers)"),
    kind: z.enum(["information", "judgement"]),
    label: bilingualText,
    question: bilingualText,
    provenBy: z.array(z.strictObject({ name: bilingualText, issuer: bilingualText })),
  })
  .openapi("MissingFact", { description: "What is still needed, what proves it and who issues the proof" });

const prioritySchema = z
  .strictObject({
    id: z.string(),
    group: z.enum(["area", "trade", "owner"]),
    label: bilingualText,
    truth: truthSchema,
    law: lawInWordsSchema,
    assurance,
  })
  .openapi("Priority", { description: "A ground for priority; it ranks, it never decides" });

const doorSchema = z
  .strictObject({ id: z.string(), title: bilingualText, text: bilingualText, law: lawInWordsSchema, assurance })
  .openapi("Door", { description: "Another way to support that stays open" });

/** The compact answer: everything a person or a program needs to act on, without the traces. */
export const decisionFields = {
  rulebook: rulebookStampSchema,
  standing: z.enum(["judged", "continues-as-approved", "outside-coverage"]),
  outcome: outcomeSchema,
  readings: z.array(readingOutcomeSchema),
  strands: strandsSchema,
  findings: z.array(findingSchema),
  missing: z.array(missingFactSchema),
  priority: z.array(prioritySchema),
  support: supportSchema,
  advance: advanceSchema.optional(),
  doors: z.array(doorSchema),
  openQuestions: z.array(z.string()).describe("Legal questions on which this answer hangs; see `/v1/questions`"),
  questions: z
    .array(z.string())
    .describe("All legal questions on which what was applied rests, those read by default or answered among them"),
  law: z.array(citedLawSchema).describe("Every place of law that this answer names, with its words"),
};
