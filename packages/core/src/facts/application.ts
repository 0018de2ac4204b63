import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import { dongSchema, plainDateSchema, suspicionOf } from "../basis/index.js";
import { categorySchema, legalFormSchema, mainLineSchema } from "../beneficiary/index.js";
import { tradeCodeSchema } from "../industry/index.js";
import { compiledStrictObject } from "./compiled-object.js";
import { loansSchema } from "./loan.js";

/** Names and reasons are compared and searched later: an accent in two parts or a Cyrillic letter would hide them. */
const writtenText = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(500),
  z.refine((text) => suspicionOf(text) === undefined),
);
const people = z.int().check(z.gte(0), z.lte(1_000_000));

/**
 * What the law leaves to an officer is answered by a named person, with a reason.
 *
 * @example
 * ```ts
 * import { judgementSchema } from "@khuyencong/core/facts";
 * judgementSchema.safeParse({ answer: true, by: "Trần Văn An" }).success; // => false
 * ```
 */
export const judgementSchema = compiledStrictObject({ answer: z.boolean(), by: writtenText, reason: writtenText });
export type Judgement = Readonly<z.infer<typeof judgementSchema>>;

const applicantSchema = compiledStrictObject({
  name: z.optional(writtenText),
  legalForm: z.optional(legalFormSchema),
  /** Established and registered under law; for a cooperative group: holds a registration certificate. */
  isRegistered: z.optional(z.boolean()),
  mainLine: z.optional(mainLineSchema),
  /** People with social insurance, average of the year before. */
  insuredWorkers: z.optional(people),
  /** Revenue of the year before, đồng. */
  revenue: z.optional(dongSchema),
  /** Capital at the end of the year before, đồng. */
  capital: z.optional(dongSchema),
  sizedByCapitalOnly: z.optional(z.boolean()),
  producesDirectly: z.optional(z.boolean()),
  appliesCleanerProduction: z.optional(z.boolean()),
  appliesSustainableProduction: z.optional(z.boolean()),
  investsInClusterInfrastructure: z.optional(z.boolean()),
  artisanTitle: z.optional(z.enum(["peoples-artisan", "meritorious-artisan", "none"])),
  deliversPromotionServices: z.optional(z.boolean()),
  isPromotionCentre: z.optional(z.boolean()),
  isWomenOwned: z.optional(z.boolean()),
  isEthnicMinorityOwned: z.optional(z.boolean()),
  /** All people who work there. */
  workers: z.optional(people),
  makesGoodsForExport: z.optional(z.boolean()),
  usesMostlyLocalMaterials: z.optional(z.boolean()),
  holdsTypicalProductCertificate: z.optional(z.boolean()),
  makesKeyProduct: z.optional(z.boolean()),
  worksInMechanicalIndustry: z.optional(z.boolean()),
  makesChemicalsForAgriculture: z.optional(z.boolean()),
  processesFarmForestOrFisheryProduce: z.optional(z.boolean()),
  makesSupportingIndustryProduct: z.optional(z.boolean()),
});

const productionSchema = compiledStrictObject({
  /** Official five-digit code of the commune or ward where production takes place, not of the registered office. */
  commune: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  isInRecognisedCraftVillage: z.optional(z.boolean()),
  isInDifficultArea: z.optional(z.boolean()),
  isInEthnicMinorityArea: z.optional(z.boolean()),
  isInHighlandIslandOrBorderArea: z.optional(z.boolean()),
  isInNewRuralProgramme: z.optional(z.boolean()),
  trade: z.optional(tradeCodeSchema),
  firesBricksInManualOrRingKiln: z.optional(z.boolean()),
});

const projectSchema = compiledStrictObject({
  /** The whole cost of what is supported, đồng. */
  cost: z.optional(dongSchema.check(z.gte(1))),
  equipmentForm: z.optional(z.enum(["single", "set", "same-type-group", "technology-line", "other"])),
  equipmentUse: z.optional(z.enum(["production", "pollution-treatment", "other"])),
  isNewEquipment: z.optional(z.boolean()),
  improvesOnPresentEquipment: z.optional(z.boolean()),
  isNewInNoveltyArea: z.optional(z.boolean()),
  outperformsLocalTechnology: z.optional(z.boolean()),
  isShownToOthers: z.optional(z.boolean()),
  raisesResourceEfficiency: z.optional(z.boolean()),
  isTiedToLabourNeed: z.optional(z.boolean()),
  isAdvancedTechnology: z.optional(z.boolean()),
  transferImprovesProduction: z.optional(z.boolean()),
  isOnEncouragedTechnologyList: z.optional(z.boolean()),
  followsTransferProcedure: z.optional(z.boolean()),
  isMadeByApplicant: z.optional(z.boolean()),
  isRecognisedByCompetentBody: z.optional(z.boolean()),
  fairKind: z.optional(z.enum(["rural-industry", "handicraft", "other"])),
  isLinkedToTourismOrTrade: z.optional(z.boolean()),
  consultancyField: z.optional(
    z.enum([
      "investment-project",
      "marketing",
      "management",
      "enterprise-founding",
      "joint-venture",
      "design-and-packaging",
      "new-technology",
      "other",
    ]),
  ),
  clusterWork: z.optional(z.enum(["levelling", "internal-roads", "water-and-drainage", "other"])),
  isRepairOrUpgrade: z.optional(z.boolean()),
  movesIntoZoneOrCluster: z.optional(z.boolean()),
  isInvestmentCompleted: z.optional(z.boolean()),
  selectionLevel: z.optional(z.enum(["commune", "provincial", "regional", "national"])),
  associationScope: z.optional(z.enum(["regional", "national"])),
  treatmentSite: z.optional(z.enum(["establishment", "industrial-cluster"])),
  /** What has been invested so far, đồng. */
  investmentDone: z.optional(dongSchema),
  /** The work done so far on the item that is supported, đồng. */
  supportedItemDone: z.optional(dongSchema),
  /** Whether the project has passed its base acceptance (nghiệm thu cơ sở). */
  isAccepted: z.optional(z.boolean()),
});

const earlierSupportSchema = compiledStrictObject({
  activity: activityIdSchema,
  amount: dongSchema,
  year: z.int().check(z.gte(2012), z.lte(2100)),
  source: z.optional(z.enum(["national", "provincial", "commune"])),
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
export const applicationSchema = compiledStrictObject({
  activity: activityIdSchema,
  /** The year of the plan (kế hoạch năm) from which support is asked. */
  planYear: z.int().check(z.gte(2012), z.lte(2100)),
  category: z.optional(categorySchema),
  stream: z.optional(z.enum(["local", "national"])),
  /** When the project was approved, if it already was. */
  approvedOn: z.optional(plainDateSchema),
  applicant: z.optional(applicantSchema),
  production: z.optional(productionSchema),
  project: z.optional(projectSchema),
  commitments: z.optional(
    compiledStrictObject({ investsTheRemainder: z.optional(z.boolean()), noOtherStateSource: z.optional(z.boolean()) }),
  ),
  earlierSupport: z.optional(z.array(earlierSupportSchema).check(z.maxLength(200))),
  /** Where support is taken on the interest of loans. */
  loans: z.optional(loansSchema),
  judgements: z.optional(
    compiledStrictObject({
      tradeIsEligible: z.optional(judgementSchema),
      technologyIsWorthEncouraging: z.optional(judgementSchema),
      establishmentIsOutstanding: z.optional(judgementSchema),
      isSelectedForRelocation: z.optional(judgementSchema),
    }),
  ),
});
export type Application = Readonly<z.output<typeof applicationSchema>>;
/** An application before it is checked: what a caller writes. */
export type ApplicationInput = z.input<typeof applicationSchema>;
