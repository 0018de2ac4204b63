import type { FactValue, Test } from "../../src/rules/index.js";

const is = (fact: string, value: FactValue): Test => ({ fact, operator: "equal", value });
const isNot = (fact: string, value: FactValue): Test => ({ fact, operator: "notEqual", value });
const isIn = (fact: string, ...value: string[]): Test => ({ fact, operator: "in", value });

const areas = ["province-commune", "province-ward", "province-special-zone", "city-commune", "city-special-zone"];
const forms = ["enterprise", "cooperative", "cooperative-union", "cooperative-group", "household-business"];
/** The activities for which somebody may apply whom the trade list binds. */
export const bound = [
  "advanced-machinery",
  "demonstration-model",
  "exemplary-model",
  "technology-transfer",
  "self-made-machinery",
  "enterprise-setup",
  "online-marketing",
  "product-award",
  "trademark",
  "consultancy",
  "enterprise-linkage",
  "relocation",
  "relocation-loan-interest",
  "sustainable-production-model",
  "sustainable-production-consumption",
  "vocational-training",
  "overseas-study-tour",
  "overseas-fair",
  "trade-fair-participation",
  "showroom",
  "digital-transformation",
  "trade-association",
];

export const isRural = is("category", "rural-establishment");
export const isMachinery = isIn("activity", "advanced-machinery");
export const isTechnology = isIn(
  "activity",
  "advanced-machinery",
  "demonstration-model",
  "exemplary-model",
  "technology-transfer",
  "self-made-machinery",
);
export const isRuralCategory = isIn("category", "rural-establishment");
export const isCleaner = is("category", "cleaner-production-establishment");
export const isSustainable = is("category", "sustainable-production-establishment");
export const isClusterInvestor = is("category", "cluster-investor");
export const isArtisan = is("category", "artisan");
export const isServiceProvider = is("category", "service-provider");
export const isBound = isIn("activity", ...bound);
export const isBoundCategory = isIn("category", "rural-establishment", "sustainable-production-establishment");
export const isNoServiceProvider = isNot("category", "service-provider");
export const areaOnDecisionDate = isIn("place.areaOnDecisionDate", ...areas);
export const areaOnPlanBasisDate = isIn("place.areaOnPlanBasisDate", ...areas);
export const inCraftVillage = is("place.isInRecognisedCraftVillage", true);
export const hasForm = isIn("applicant.legalForm", ...forms);
export const isNoGroup = isNot("applicant.legalForm", "cooperative-group");
export const isGroup = is("applicant.legalForm", "cooperative-group");
export const isEnterprise = is("applicant.legalForm", "enterprise");
export const isEnterpriseOrCooperative = isIn("applicant.legalForm", "enterprise", "cooperative");
export const isRegistered = is("applicant.isRegistered", true);
export const producesDirectly = is("applicant.producesDirectly", true);
export const appliesCleaner = is("applicant.appliesCleanerProduction", true);
export const appliesSustainable = is("applicant.appliesSustainableProduction", true);
export const investsInCluster = is("applicant.investsInClusterInfrastructure", true);
export const hasTitle = isIn("applicant.artisanTitle", "peoples-artisan", "meritorious-artisan");
export const deliversServices = is("applicant.deliversPromotionServices", true);
export const isSme = is("applicant.isSme", true);
export const isListed = is("trade.standing", "listed");
export const isListedInDifficultAreas = is("trade.standing", "listed-in-difficult-areas");
export const isInDifficultArea = is("place.isInDifficultArea", true);
export const needsReview = is("trade.standing", "needs-review");
export const tradeIsEligible = is("judgements.tradeIsEligible", true);
export const hasEquipmentForm = isIn("project.equipmentForm", "single", "set", "same-type-group", "technology-line");
export const hasEquipmentUse = isIn("project.equipmentUse", "production", "pollution-treatment");
export const isNewEquipment = is("project.isNewEquipment", true);
export const improves = is("project.improvesOnPresentEquipment", true);
export const isClay = is("trade.isClayBuildingMaterial", true);
export const firesNoKiln = is("trade.firesBricksInManualOrRingKiln", false);
export const investsTheRemainder = is("commitments.investsTheRemainder", true);
export const noOtherStateSource = is("commitments.noOtherStateSource", true);
