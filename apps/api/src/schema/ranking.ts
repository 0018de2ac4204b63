import { z } from "@hono/zod-openapi";
import { decisionFields, missingFactSchema } from "./decision.js";
import { assurance, bilingualText } from "./from-core.js";
import { citedLawSchema, lawInWordsSchema, rulebookStampSchema } from "./parts.js";

const lawful = { law: lawInWordsSchema, assurance };
const group = z.enum(["area", "trade"]);
const place = z.int().min(1);

const rankedGroundSchema = z
  .strictObject({
    id: z.string(),
    group: z.enum(["area", "trade", "owner"]),
    rank: z
      .strictObject({ order: z.int().min(1), letter: z.string() })
      .optional()
      .describe("Its place in its group, lower first; absent where no text gives it one"),
    label: bilingualText,
    note: bilingualText.optional(),
    ...lawful,
  })
  .openapi("RankedGround", { description: "A ground for priority, with its place among those of its group" });

const listed = {
  index: z.int().min(0).describe("Place in the list that was sent, from 0"),
  name: z.string().optional().describe("Name of the applicant, where it was given"),
  outcome: decisionFields.outcome,
  reason: bilingualText.describe("Why it stands where it stands"),
  law: lawInWordsSchema,
};

const withGrounds = {
  ...listed,
  groups: z
    .array(
      z.strictObject({
        group,
        order: z.int().min(1).optional(),
        letter: z.string().optional(),
        held: z.array(z.string()).describe("Grounds that are known to hold, best first"),
        open: z.array(z.string()).describe("Grounds that nobody knows yet and that would lift it in this group"),
      }),
    )
    .describe("In the order in which they are considered"),
  owners: z
    .strictObject({ held: z.array(z.string()), unknown: z.array(z.string()) })
    .describe("Grounds of owners; they give no place, unless a competent body has settled which"),
  wouldDecide: z
    .array(z.strictObject({ ground: z.string(), fields: z.array(z.string()) }))
    .describe("Grounds that are not known and would move the project in this list, with the fields that would tell"),
  assurance: assurance.optional().describe("The weakest mark of the order and of the grounds that give the place"),
};

const rankedProjectSchema = z
  .strictObject({ place, tiedWith: z.int().min(0).describe("How many others share the place"), ...withGrounds })
  .openapi("RankedProject", { description: "An eligible project with its place" });

const waitingProjectSchema = z
  .strictObject({
    placeIfEligible: place.optional().describe("Absent where a person ranks the activity"),
    ...withGrounds,
  })
  .openapi("WaitingProject", { description: "A project of which it is not known yet whether it is eligible" });

const listedProjectSchema = z
  .strictObject({
    ...listed,
    standing: decisionFields.standing,
  })
  .openapi("ListedProject", { description: "A project without a place, and why" });

const ownerReadingsSchema = z
  .strictObject({
    question: z.string().describe("See `/v1/questions`"),
    settled: z.string().optional().describe("The reading that a competent body settled; the list follows it"),
    readings: z
      .array(
        z.strictObject({
          reading: z.string(),
          label: bilingualText,
          changes: z.array(z.strictObject({ index: z.int().min(0), from: place, to: place })),
        }),
      )
      .describe("Only readings that would change a place"),
  })
  .openapi("OwnerReadings", {
    description: "Where women- and minority-owned establishments stand is an open question",
  });

export const rankingSchema = z
  .strictObject({
    rulebook: rulebookStampSchema,
    order: z.strictObject({ id: z.string(), words: bilingualText, ...lawful }).optional(),
    ranked: z.array(rankedProjectSchema).describe("Best place first; within a place in the order sent"),
    byJudgement: z.array(listedProjectSchema).describe("Eligible, ranked by a person; in the order sent"),
    waiting: z.array(waitingProjectSchema),
    apart: z.array(listedProjectSchema).describe("Without a place, in the order sent"),
    owners: ownerReadingsSchema,
    grounds: z.array(rankedGroundSchema).describe("Every ground for priority in force, by group and order"),
    gaps: z
      .array(
        z.strictObject({
          id: z.string(),
          group,
          letter: z.string(),
          label: bilingualText,
          why: bilingualText,
          ...lawful,
        }),
      )
      .describe("Grounds that a text names and nobody can apply any more"),
    beside: z
      .array(z.strictObject({ id: z.string(), words: bilingualText, ...lawful }))
      .describe("What a person weighs besides"),
    missing: z.array(missingFactSchema).describe("What `wouldDecide` asks for, each once: how it is asked and proved"),
    remarks: z.array(bilingualText),
    law: z.array(citedLawSchema).describe("Every place of law that this answer names, with its words"),
  })
  .openapi("Ranking", {
    description:
      "Projects in the order in which the texts have them considered. It ranks; it grants nothing. A fact that nobody knows never wins",
  });
export type WireRanking = z.infer<typeof rankingSchema>;
