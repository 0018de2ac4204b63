import { z } from "@hono/zod-openapi";
import { assurance, bilingualText, ratio } from "./from-core.js";
import { amountSchema, lawInWordsSchema } from "./parts.js";

export const levelAmountSchema = z
  .union([
    z.strictObject({ kind: z.literal("ratio-with-cap"), ratio, cap: amountSchema }),
    z.strictObject({ kind: z.literal("ratio"), ratio }),
    z.strictObject({ kind: z.literal("cap"), cap: amountSchema }),
    z.strictObject({ kind: z.literal("approved-price") }),
    z.strictObject({ kind: z.literal("cost-norm"), pointsTo: bilingualText }),
    z.strictObject({ kind: z.literal("unresolved"), why: bilingualText }),
  ])
  .openapi("LevelAmount", {
    description: "How the text fixes support; `unresolved` where no text we hold gives the figure",
  });

const factor = { factor: ratio, law: lawInWordsSchema, assurance };
const factorSchema = z.strictObject(factor).openapi("Factor");

const groundSchema = z
  .strictObject({
    entry: z.string(),
    law: lawInWordsSchema,
    assurance,
    note: bilingualText.optional(),
    questions: z.array(z.string()).describe("Open legal questions on which the figure rests"),
    frame: z.enum(["national", "national-frame", "local"]),
    unit: bilingualText,
    variant: bilingualText.optional().describe("The case for which the text sets this figure, where it sets several"),
    amount: levelAmountSchema,
    capFactor: z.strictObject({ ...factor, label: bilingualText }).optional(),
    priority: factorSchema.optional(),
  })
  .openapi("LevelGround", { description: "Where the figures come from" });

const shareSchema = z
  .strictObject({ whole: amountSchema, remainder: z.int().min(0), of: z.int().min(1) })
  .openapi("ExactShare", { description: "A share before rounding: whole đồng, and `remainder`/`of` of one đồng" });

const loanInterestSchema = z
  .strictObject({
    interestPaid: amountSchema,
    eligible: amountSchema.describe("The interest that counts"),
    share: shareSchema.optional().describe("The share of all that counts; rounded down once, never month by month"),
    highest: amountSchema.describe("Before earlier support is taken off the cap"),
    rows: z.array(
      z.strictObject({
        loan: z.int().min(0).describe("Place of the loan in the list that was sent, from 0"),
        month: z.string(),
        interestPaid: amountSchema,
        counts: z.boolean(),
        why: z.array(bilingualText),
        notes: z.array(bilingualText).describe("What a person should check"),
        eligible: amountSchema,
        share: shareSchema.optional(),
      }),
    ),
  })
  .openapi("LoanInterest", { description: "Interest on loans month by month: what counts, and why" });

const sumSchema = z
  .strictObject({
    highest: amountSchema.describe("The most that may be given (mức tối đa), never an entitlement"),
    counterpart: amountSchema.describe("What the applicant pays"),
    binding: z.enum(["ratio", "cap", "cost"]),
    byRatio: amountSchema.optional(),
    capLeft: amountSchema.optional(),
    priorityCeiling: amountSchema
      .optional()
      .describe("The ceiling if the competent body grants the priority level; shown, never applied"),
    loanInterest: loanInterestSchema.optional().describe("Where support is taken on the interest of loans"),
    words: bilingualText,
  })
  .openapi("SupportSum");

const supportAnswerSchema = z
  .union([
    z.strictObject({ status: z.literal("computed"), ground: groundSchema, sum: sumSchema }),
    z.strictObject({
      status: z.literal("depends-on-reading"),
      ground: groundSchema,
      question: z.string(),
      readings: z.array(z.strictObject({ reading: z.string(), sum: sumSchema })),
    }),
    z.strictObject({ status: z.literal("needs-information"), ground: groundSchema.optional() }),
    z.strictObject({ status: z.literal("no-figure"), ground: groundSchema.optional(), why: bilingualText }),
    z.strictObject({ status: z.literal("outside-coverage") }),
  ])
  .openapi("SupportAnswer");

export const supportSchema = z
  .union([
    z.strictObject({ condition: z.enum(["met", "if-eligible"]), answer: supportAnswerSchema }),
    z.strictObject({ condition: z.enum(["not-met", "as-approved"]) }),
  ])
  .openapi("Support", { description: "The highest support, as far as the outcome lets it be said" });

/** The share of the support, and what must be done before it is paid. */
export const advanceTerms = {
  ratio: ratio.optional(),
  investmentDoneMoreThan: ratio.optional().describe("Strictly more than this share of the investment must be done"),
  supportedItemDoneMoreThan: ratio
    .optional()
    .describe("Strictly more than this share of the supported item must be done"),
  afterAcceptance: z.literal(true).optional().describe("Paid on the result, after the base acceptance"),
};

const lawfulWords = { assurance, law: lawInWordsSchema, words: bilingualText };

export const advanceSchema = z
  .union([
    z.strictObject({ status: z.literal("allowed"), highest: amountSchema, ...lawfulWords }),
    z.strictObject({ status: z.literal("not-yet"), ...lawfulWords }),
    z
      .strictObject({ status: z.literal("no-share"), ...lawfulWords })
      .describe("The text fixes no share: it pays on proof, or leaves the share to a body"),
    z.strictObject({ status: z.literal("needs-information"), missingFields: z.array(z.string()) }),
    z.strictObject({
      status: z.literal("no-rule"),
      words: bilingualText,
      comparison: z
        .strictObject({
          entry: z.string(),
          ...advanceTerms,
          assurance,
          law: lawInWordsSchema,
        })
        .optional()
        .describe("The rule of the national stream, for comparison"),
    }),
  ])
  .openapi("Advance", { description: "What may be paid before acceptance; a share of the support, never of the cost" });
