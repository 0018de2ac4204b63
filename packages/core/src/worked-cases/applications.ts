import type { ApplicationInput } from "../facts/index.js";

type Part = Omit<ApplicationInput, "activity" | "planYear">;

/** A registered workshop in Cẩm Mỹ with everything in order; cases change what they are about. */
const workshopInOrder = {
  category: "rural-establishment",
  stream: "local",
  applicant: {
    legalForm: "enterprise",
    isRegistered: true,
    mainLine: "agriculture-industry-construction",
    insuredWorkers: 40,
    revenue: 20_000_000_000,
    capital: 10_000_000_000,
    producesDirectly: true,
  },
  production: {
    commune: "26341",
    isInRecognisedCraftVillage: false,
    trade: { code: "1030", version: "vsic-2025" },
  },
  commitments: { investsTheRemainder: true, noOtherStateSource: true },
  earlierSupport: [],
} as const satisfies Part;

const machineryInOrder = {
  cost: 700_000_000,
  equipmentForm: "single",
  equipmentUse: "production",
  isNewEquipment: true,
  improvesOnPresentEquipment: true,
} as const;

const modelInOrder = {
  cost: 2_000_000_000,
  isNewInNoveltyArea: true,
  outperformsLocalTechnology: true,
  isShownToOthers: true,
} as const;

type Applicant = NonNullable<ApplicationInput["applicant"]>;
type Production = NonNullable<ApplicationInput["production"]>;
type Project = NonNullable<ApplicationInput["project"]>;
/** What a case changes in an application in order. */
export interface Changes extends Omit<Partial<ApplicationInput>, "applicant" | "production" | "project"> {
  readonly applicant?: Applicant;
  readonly production?: Production;
  readonly project?: Project;
}

function changed(base: ApplicationInput, { applicant, production, project, ...rest }: Changes): ApplicationInput {
  return {
    ...base,
    ...rest,
    applicant: { ...base.applicant, ...applicant },
    production: { ...base.production, ...production },
    project: { ...base.project, ...project },
  };
}

/**
 * An application for advanced machinery with every fact known and in order, and what a case changes in it.
 *
 * @example
 * ```ts
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * machineryApplication({ production: { commune: "26368" } }).production?.commune; // => "26368"
 * ```
 */
export function machineryApplication(changes: Changes = {}): ApplicationInput {
  const base = { ...workshopInOrder, activity: "advanced-machinery", planYear: 2026, project: machineryInOrder };
  return changed({ ...base, earlierSupport: [] }, changes);
}

/**
 * An application for a demonstration model with every fact known and in order, and what a case changes in it.
 *
 * @example
 * ```ts
 * import { modelApplication } from "@khuyencong/core/worked-cases";
 * modelApplication().activity; // => "demonstration-model"
 * ```
 */
export function modelApplication(changes: Changes = {}): ApplicationInput {
  const base: ApplicationInput = {
    ...workshopInOrder,
    earlierSupport: [],
    activity: "demonstration-model",
    planYear: 2026,
    project: modelInOrder,
    judgements: {
      technologyIsWorthEncouraging: { answer: true, by: "Cán bộ thẩm định", reason: "Tiết kiệm nguyên liệu" },
    },
  };
  return changed(base, changes);
}

/**
 * An application for a cleaner-production pilot with every fact known and in order, and what a case changes in it.
 *
 * @example
 * ```ts
 * import { cleanerProductionApplication } from "@khuyencong/core/worked-cases";
 * cleanerProductionApplication().category; // => "cleaner-production-establishment"
 * ```
 */
export function cleanerProductionApplication(changes: Changes = {}): ApplicationInput {
  const base: ApplicationInput = {
    ...workshopInOrder,
    earlierSupport: [],
    category: "cleaner-production-establishment",
    activity: "cleaner-production-pilot",
    planYear: 2026,
    applicant: { ...workshopInOrder.applicant, appliesCleanerProduction: true },
    project: { cost: 1_000_000_000, raisesResourceEfficiency: true },
  };
  return changed(base, changes);
}

/** Who asks, with everything known that is asked of every one of his kind. */
const applicantsInOrder = {
  establishment: workshopInOrder,
  service: {
    ...workshopInOrder,
    category: "service-provider",
    applicant: { legalForm: "other", deliversPromotionServices: true },
  },
  artisan: {
    ...workshopInOrder,
    category: "artisan",
    applicant: { legalForm: "individual", artisanTitle: "meritorious-artisan" },
  },
  clusterInvestor: {
    ...workshopInOrder,
    category: "cluster-investor",
    applicant: { legalForm: "enterprise", investsInClusterInfrastructure: true },
  },
} as const satisfies Readonly<Record<string, Part>>;
export type ApplicantInOrder = keyof typeof applicantsInOrder;

/**
 * An application for any activity by somebody who meets what is asked of his kind; what the activity itself asks comes
 * with the changes.
 *
 * @example
 * ```ts
 * import { applicationFor } from "@khuyencong/core/worked-cases";
 * applicationFor("artisan-title", "artisan").category; // => "artisan"
 * ```
 */
export function applicationFor(activity: string, by: ApplicantInOrder, changes: Changes = {}): ApplicationInput {
  return changed({ ...applicantsInOrder[by], activity, planYear: 2026, earlierSupport: [] }, changes);
}
