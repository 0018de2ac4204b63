import { z } from "@hono/zod-openapi";
import { activityGroupSchema } from "@khuyencong/core/activity";
import { categories } from "@khuyencong/core/beneficiary";
import { eligibilityStrands } from "@khuyencong/core/eligibility";
import { assurance, bilingualText, plainDate, ratio } from "./from-core.js";
import { amountSchema, citedLawSchema, rulebookStampSchema, standingSchema } from "./parts.js";
import { advanceTerms, levelAmountSchema } from "./support.js";

/** What every told piece of the law carries. */
const ground = {
  entry: z.string(),
  inForceFrom: plainDate,
  inForceTo: z.union([plainDate, z.null()]),
  law: z.array(citedLawSchema),
  assurance,
  standing: standingSchema,
  note: bilingualText.optional(),
};

/** A list of what is told, and where it is empty the reason why. */
function toldSchema<Shape extends z.ZodRawShape>(id: string, shape: Shape) {
  return z.strictObject({
    entries: z.array(z.strictObject({ ...ground, ...shape }).openapi(id)),
    whyNone: bilingualText.optional().describe("Why nothing is told; absent where something is"),
  });
}

const variant = bilingualText.optional().describe("The case in which it holds, where a text tells several apart");
const papers = z.array(bilingualText);
const dossierSchema = z.strictObject({ ...ground, variant, papers }).openapi("AdvanceDossier");
const evidenceShape = { papers };

const levels = toldSchema("ToldLevel", {
  frame: z.enum(["national", "national-frame", "local"]),
  unit: bilingualText,
  variant,
  amount: levelAmountSchema,
  base: z.literal("loan-interest").optional().describe("What ratio and cap are taken on, where it is not the cost"),
  territory: z.string().nullable().describe("The old province where it binds; null where it binds everywhere"),
});
const advance = toldSchema("ToldAdvance", {
  variant,
  ...advanceTerms,
  instead: bilingualText.optional().describe("What holds where the text fixes no share"),
});
const evidence = toldSchema("ToldEvidence", evidenceShape);
const choosing = toldSchema("ToldChoosing", {
  variant,
  way: z.enum(["bidding", "selection", "as-committee-rules"]),
  text: bilingualText,
});
const managementShares = toldSchema("ToldManagementShare", {
  of: z.enum(["managing-agency", "implementing-unit"]),
  base: bilingualText,
  share: ratio.optional(),
  unresolved: bilingualText.optional(),
});

const streamSchema = z
  .strictObject({
    levels,
    advance,
    advanceDossiers: z.array(dossierSchema),
    commonEvidence: z.array(z.strictObject({ ...ground, ...evidenceShape })),
    evidence,
    choosing,
    managementShares,
  })
  .openapi("StreamProfile", { description: "What holds for the activity when it is paid from one stream" });

const costNormSchema = z
  .strictObject({
    ...ground,
    subject: z.string(),
    name: bilingualText,
    pointsTo: z.array(z.string()).describe("The instruments that hold the norms; none where it is not known which do"),
    amounts: z.array(z.strictObject({ label: bilingualText, amount: amountSchema, per: bilingualText, assurance })),
    unread: bilingualText.optional(),
  })
  .openapi("CostNorm");

const activityProfileSchema = z
  .strictObject({
    id: z.string(),
    group: z.enum(activityGroupSchema.options),
    name: bilingualText,
    unit: bilingualText,
    law: z.array(citedLawSchema),
    parts: z.array(z.string()).describe("The activities that a wider content is made of"),
    isDecidable: z.boolean(),
    whoMayReceive: z.strictObject({
      cells: z.array(
        z.strictObject({
          category: z.enum(categories),
          mayReceive: z.boolean(),
          assurance: assurance.optional(),
        }),
      ),
      whyNone: bilingualText.optional(),
    }),
    conditions: z
      .array(z.strictObject({ ...ground, strand: z.enum(eligibilityStrands), title: bilingualText }))
      .describe("The conditions that can come up for a category which may receive it"),
    streams: z.strictObject({ local: streamSchema, national: streamSchema }),
    costNorms: z.array(costNormSchema),
    questions: z
      .array(z.strictObject({ id: z.string(), title: bilingualText, state: z.enum(["open", "settled"]) }))
      .describe("The legal questions on which any of this rests"),
  })
  .openapi("ActivityProfile", { description: "Everything that the law tells of one activity on one day" });

export const activitiesSchema = z
  .strictObject({
    rulebook: rulebookStampSchema,
    count: z.int(),
    advanceProvisions: z
      .array(
        z.strictObject({
          ...ground,
          subject: z.enum(["ceiling", "remainder", "multi-year", "other-shares", "refund"]),
          streams: z.array(z.enum(["local", "national"])),
          ceiling: ratio.optional(),
          text: bilingualText,
        }),
      )
      .describe("What holds for advances of every activity"),
    budgetCodes: z
      .array(z.strictObject({ ...ground, category: z.string(), section: z.string() }))
      .describe("Where the spending is booked: loại, khoản"),
    activities: z.array(activityProfileSchema),
  })
  .openapi("Activities");
export type WireActivities = z.infer<typeof activitiesSchema>;
export type WireProfile = z.infer<typeof activityProfileSchema>;
