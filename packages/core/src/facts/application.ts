import { z } from "zod";
import { activityIdSchema } from "../activity/index.js";
import { dongSchema, plainDateSchema } from "../basis/index.js";
import { categorySchema, legalFormSchema, mainLineSchema } from "../beneficiary/index.js";
import { tradeCodeSchema } from "../industry/index.js";

/** Names and reasons that people write; stored as they are, so refused when they are not clean. */
const writtenText = z.string().trim().min(1).max(500);
const people = z.int().min(0).max(1_000_000);

/** What the law leaves to an officer is answered by a named person, with a reason. */
export const judgementSchema = z.strictObject({ answer: z.boolean(), by: writtenText, reason: writtenText });
export type Judgement = Readonly<z.infer<typeof judgementSchema>>;

const applicantSchema = z.strictObject({
  name: writtenText.optional(),
  legalForm: legalFormSchema.optional(),
  /** Established and registered under law; for a cooperative group: holds a registration certificate. */
  isRegistered: z.boolean().optional(),
  mainLine: mainLineSchema.optional(),
  /** People with social insurance, average of the year before. */
  insuredWorkers: people.optional(),
  /** Revenue of the year before, đồng. */
  revenue: dongSchema.optional(),
  /** Capital at the end of the year before, đồng. */
  capital: dongSchema.optional(),
  sizedByCapitalOnly: z.boolean().optional(),
  producesDirectly: z.boolean().optional(),
  appliesCleanerProduction: z.boolean().optional(),
  appliesSustainableProduction: z.boolean().optional(),
  investsInClusterInfrastructure: z.boolean().optional(),
  artisanTitle: z.enum(["peoples-artisan", "meritorious-artisan", "none"]).optional(),
  deliversPromotionServices: z.boolean().optional(),
  isWomenOwned: z.boolean().optional(),
  isEthnicMinorityOwned: z.boolean().optional(),
  /** All people who work there. */
  workers: people.optional(),
  makesGoodsForExport: z.boolean().optional(),
  usesMostlyLocalMaterials: z.boolean().optional(),
  holdsTypicalProductCertificate: z.boolean().optional(),
});

const productionSchema = z.strictObject({
  /** Official five-digit code of the commune or ward where production takes place, not of the registered office. */
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  isInRecognisedCraftVillage: z.boolean().optional(),
  isInDifficultArea: z.boolean().optional(),
  trade: tradeCodeSchema.optional(),
  firesBricksInManualOrRingKiln: z.boolean().optional(),
});

const projectSchema = z.strictObject({
  /** The whole cost of what is supported, đồng. */
  cost: dongSchema.min(1).optional(),
  equipmentForm: z.enum(["single", "set", "same-type-group", "technology-line", "other"]).optional(),
  equipmentUse: z.enum(["production", "pollution-treatment", "other"]).optional(),
  isNewEquipment: z.boolean().optional(),
  improvesOnPresentEquipment: z.boolean().optional(),
  isNewInNoveltyArea: z.boolean().optional(),
  outperformsLocalTechnology: z.boolean().optional(),
  isShownToOthers: z.boolean().optional(),
  raisesResourceEfficiency: z.boolean().optional(),
  /** What has been invested so far, đồng. */
  investmentDone: dongSchema.optional(),
});

const earlierSupportSchema = z.strictObject({
  activity: activityIdSchema,
  amount: dongSchema,
  year: z.int().min(2012).max(2100),
  source: z.enum(["national", "provincial", "commune"]).optional(),
});
export type EarlierSupport = Readonly<z.infer<typeof earlierSupportSchema>>;

/**
 * A request for support, as far as it is filled in. What is absent is not known: nothing is assumed,
 * and an empty list of earlier support says "none", while no list says nothing.
 * Amounts are whole đồng. The day of decision is the rulebook's `asOf`.
 *
 * @example
 * ```ts
 * import { applicationSchema } from "@khuyencong/core/facts";
 * applicationSchema.parse({ activity: "advanced-machinery", planYear: 2026, project: { cost: 700_000_000 } }).planYear; // => 2026
 * ```
 */
export const applicationSchema = z.strictObject({
  activity: activityIdSchema,
  /** The year of the plan (kế hoạch năm) from which support is asked. */
  planYear: z.int().min(2012).max(2100),
  category: categorySchema.optional(),
  stream: z.enum(["local", "national"]).optional(),
  /** When the project was approved, if it already was. */
  approvedOn: plainDateSchema.optional(),
  applicant: applicantSchema.optional(),
  production: productionSchema.optional(),
  project: projectSchema.optional(),
  commitments: z
    .strictObject({ investsTheRemainder: z.boolean().optional(), noOtherStateSource: z.boolean().optional() })
    .optional(),
  earlierSupport: z.array(earlierSupportSchema).max(200).optional(),
  judgements: z
    .strictObject({
      tradeIsEligible: judgementSchema.optional(),
      technologyIsWorthEncouraging: judgementSchema.optional(),
      establishmentIsOutstanding: judgementSchema.optional(),
    })
    .optional(),
});
export type Application = Readonly<z.output<typeof applicationSchema>>;
/** An application before it is checked: what a caller writes. */
export type ApplicationInput = z.input<typeof applicationSchema>;
