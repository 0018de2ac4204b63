import { z } from "@hono/zod-openapi";
import { findingCategorySchema } from "@khuyencong/core/basis";
import { assurance, bilingualText, citation, plainDate } from "./from-core.js";

/** Three values: what is not known is neither yes nor no. */
export const truthSchema = z.union([z.boolean(), z.literal("unknown")]).openapi("Truth");

export const amountSchema = z.int().min(0).openapi("Amount", { description: "Whole đồng", example: 300_000_000 });

export const standingSchema = z.enum(["settled", "needs-legal-check", "provisional"]).openapi("Standing", {
  description: "What the mark means to the reader",
});

export const standingOfInstrumentSchema = z
  .enum(["not-yet-in-force", "in-force", "no-longer-in-force", "unknown"])
  .openapi("InstrumentStanding", { description: "`unknown` where no source tells the first day of an instrument" });

/** A citation with its words, so that no reader needs the list of instruments. */
export const citedLawSchema = z.strictObject({ citation, text: bilingualText }).openapi("CitedLaw");
export type CitedLaw = z.infer<typeof citedLawSchema>;

/** Law in words; the list `law` of the whole answer gives the citation that each stands for. */
export const lawInWordsSchema = z.array(bilingualText);

export const rulebookStampSchema = z
  .strictObject({
    jurisdiction: z.string(),
    asOf: plainDate,
    hash: z.string().describe("SHA-256 of everything that can change an answer"),
  })
  .openapi("RulebookStamp", {
    description: "Names exactly the law that was applied, so that the answer can be taken again",
  });

const whereSchema = z.union([
  z.strictObject({ kind: z.literal("document"), pointer: z.string() }),
  z.strictObject({ kind: z.literal("sheet"), sheet: z.string(), row: z.int(), column: z.string() }),
]);

export const findingSchema = z
  .strictObject({
    code: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    category: z.enum(findingCategorySchema.options),
    message: bilingualText,
    law: lawInWordsSchema,
    where: whereSchema.optional().describe("Where in the application"),
    fix: bilingualText.optional(),
  })
  .openapi("Finding", { description: "A reason, a warning or a note, with its law" });
export type WireFinding = z.infer<typeof findingSchema>;

const strandStatusSchema = z.enum(["settled", "failed", "open", "outside-coverage", "not-asked"]);

const strandSchema = z
  .strictObject({
    status: strandStatusSchema,
    assurance: assurance.optional().describe("The weakest mark of what was applied; absent where nothing was"),
    standing: standingSchema.optional(),
  })
  .openapi("Strand", { description: "How one part of the answer stands, and how sure the law behind it is" });

export const strandsSchema = z.strictObject({
  beneficiary: strandSchema,
  place: strandSchema,
  activity: strandSchema,
  level: strandSchema,
  advance: strandSchema,
});
