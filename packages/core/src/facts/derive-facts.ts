import { endOfYear, laterOf, type PlainDate } from "../basis/index.js";
import { type EnterpriseSize, enterpriseSize, type SizeTable } from "../beneficiary/index.js";
import { standingOfTrade, type TradeMap } from "../industry/index.js";
import { type AreaKind, areaKindOn, findCommuneByCode, type Territory } from "../place/index.js";
import type { Facts } from "../rules/index.js";
import type { Application } from "./application.js";
import { type FactName, factDefinition } from "./vocabulary/index.js";

/** What an application's facts are worked out from; all of it comes from a rulebook. */
export interface FactSources {
  /** The day of decision. */
  readonly decisionDate: PlainDate;
  readonly territory: Territory;
  readonly tradeMap: TradeMap;
  /** `undefined` when no size test is in force on the day. */
  readonly sizeTable: SizeTable | undefined;
  /** The first day of the place test in force: no earlier day can fix it. */
  readonly placeTestFrom: PlainDate;
  /** Codes of difficult communes, or `undefined` while the list was never entered. */
  readonly difficultCommunes: readonly string[] | undefined;
  /** Codes of communes in the new-rural plan; absent while the list was never entered. */
  readonly newRuralCommunes?: readonly string[] | undefined;
  /** Codes of communes of the ethnic-minority areas; absent while the list was never entered. */
  readonly ethnicMinorityCommunes?: readonly string[] | undefined;
}

/** The named facts of one application, and what derived facts still wait for. */
export interface DerivedFacts {
  readonly facts: Facts;
  readonly size: EnterpriseSize | undefined;
}

/**
 * The day that fixes the place test when it is read by analogy with the old rule: 31 December of the year before
 * the plan is drawn up (the plan for N is drawn up in N−1), and never before the test itself began.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { planBasisDate } from "@khuyencong/core/facts";
 * planBasisDate(2026, plainDate("2025-10-15")); // => "2025-10-15"
 * ```
 */
export function planBasisDate(planYear: number, placeTestFrom: PlainDate): PlainDate {
  return laterOf(endOfYear(planYear - 2), placeTestFrom);
}

function areaOn(application: Application, sources: FactSources, date: PlainDate): AreaKind | undefined {
  const code = application.production?.commune;
  if (code === undefined) return undefined;
  const commune = findCommuneByCode(sources.territory, code);
  return commune === undefined ? undefined : areaKindOn(sources.territory.province, commune, date);
}

/** Once a list was entered it decides, and an applicant's own word does not: without the commune nobody can look it up. */
function inListedArea(
  { production }: Application,
  list: readonly string[] | undefined,
  said: boolean | undefined,
): boolean | undefined {
  if (list === undefined) return said;
  return production?.commune === undefined ? undefined : list.includes(production.commune);
}

function sizeOf(application: Application, table: SizeTable | undefined): EnterpriseSize | undefined {
  return table === undefined ? undefined : enterpriseSize(table, application.applicant ?? {});
}

/** Support from any level counts: the limit is the establishment's. */
function overseasFairsInPlanYear({ earlierSupport, planYear }: Application): number | undefined {
  return earlierSupport?.filter(({ activity, year }) => activity === "overseas-fair" && year === planYear).length;
}

/**
 * From an application to the named facts that rules read. What is absent stays absent.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { applicationSchema, deriveFacts } from "@khuyencong/core/facts";
 * import { dongNaiTerritory } from "@khuyencong/core/packs/dong-nai";
 * import { nationalSizeTable, nationalTradeMap } from "@khuyencong/core/packs/national";
 * const application = applicationSchema.parse({ activity: "advanced-machinery", planYear: 2026, production: { commune: "26368" } });
 * deriveFacts(application, {
 *   decisionDate: plainDate("2026-06-01"), placeTestFrom: plainDate("2025-10-15"), territory: dongNaiTerritory,
 *   tradeMap: nationalTradeMap, sizeTable: nationalSizeTable, difficultCommunes: undefined,
 * }).facts["place.areaOnDecisionDate"]; // => "city-ward"
 * ```
 */
export function deriveFacts(application: Application, sources: FactSources): DerivedFacts {
  const { applicant = {}, production = {}, project = {}, commitments = {}, judgements = {} } = application;
  const size = sizeOf(application, sources.sizeTable);
  const trade = production.trade;
  const facts: Record<FactName | "activity", Facts[string]> = {
    activity: application.activity,
    category: application.category,
    stream: application.stream,
    "applicant.legalForm": applicant.legalForm,
    "applicant.isRegistered": applicant.isRegistered,
    "applicant.isSme": size?.isSme,
    "applicant.producesDirectly": applicant.producesDirectly,
    "applicant.appliesCleanerProduction": applicant.appliesCleanerProduction,
    "applicant.appliesSustainableProduction": applicant.appliesSustainableProduction,
    "applicant.investsInClusterInfrastructure": applicant.investsInClusterInfrastructure,
    "applicant.artisanTitle": applicant.artisanTitle,
    "applicant.deliversPromotionServices": applicant.deliversPromotionServices,
    "applicant.isWomenOwned": applicant.isWomenOwned,
    "applicant.isEthnicMinorityOwned": applicant.isEthnicMinorityOwned,
    "applicant.workers": applicant.workers,
    "applicant.makesGoodsForExport": applicant.makesGoodsForExport,
    "applicant.usesMostlyLocalMaterials": applicant.usesMostlyLocalMaterials,
    "applicant.holdsTypicalProductCertificate": applicant.holdsTypicalProductCertificate,
    "applicant.makesKeyProduct": applicant.makesKeyProduct,
    "applicant.worksInMechanicalIndustry": applicant.worksInMechanicalIndustry,
    "applicant.makesChemicalsForAgriculture": applicant.makesChemicalsForAgriculture,
    "applicant.processesFarmForestOrFisheryProduce": applicant.processesFarmForestOrFisheryProduce,
    "applicant.makesSupportingIndustryProduct": applicant.makesSupportingIndustryProduct,
    "place.areaOnDecisionDate": areaOn(application, sources, sources.decisionDate),
    "place.areaOnPlanBasisDate": areaOn(
      application,
      sources,
      planBasisDate(application.planYear, sources.placeTestFrom),
    ),
    "place.isInRecognisedCraftVillage": production.isInRecognisedCraftVillage,
    "place.isInDifficultArea": inListedArea(application, sources.difficultCommunes, production.isInDifficultArea),
    "place.isInEthnicMinorityArea": inListedArea(
      application,
      sources.ethnicMinorityCommunes,
      production.isInEthnicMinorityArea,
    ),
    "place.isInHighlandIslandOrBorderArea": production.isInHighlandIslandOrBorderArea,
    "place.isInNewRuralProgramme": inListedArea(
      application,
      sources.newRuralCommunes,
      production.isInNewRuralProgramme,
    ),
    "trade.standing": trade === undefined ? undefined : standingOfTrade(sources.tradeMap, trade),
    "trade.isClayBuildingMaterial": trade === undefined ? undefined : trade.code.startsWith("2392"),
    "trade.firesBricksInManualOrRingKiln": production.firesBricksInManualOrRingKiln,
    "project.cost": project.cost,
    "project.equipmentForm": project.equipmentForm,
    "project.equipmentUse": project.equipmentUse,
    "project.isNewEquipment": project.isNewEquipment,
    "project.improvesOnPresentEquipment": project.improvesOnPresentEquipment,
    "project.isNewInNoveltyArea": project.isNewInNoveltyArea,
    "project.outperformsLocalTechnology": project.outperformsLocalTechnology,
    "project.isShownToOthers": project.isShownToOthers,
    "project.raisesResourceEfficiency": project.raisesResourceEfficiency,
    "project.selectionLevel": project.selectionLevel,
    "project.associationScope": project.associationScope,
    "project.treatmentSite": project.treatmentSite,
    "project.isTiedToLabourNeed": project.isTiedToLabourNeed,
    "project.isAdvancedTechnology": project.isAdvancedTechnology,
    "project.transferImprovesProduction": project.transferImprovesProduction,
    "project.isOnEncouragedTechnologyList": project.isOnEncouragedTechnologyList,
    "project.followsTransferProcedure": project.followsTransferProcedure,
    "project.isMadeByApplicant": project.isMadeByApplicant,
    "project.isRecognisedByCompetentBody": project.isRecognisedByCompetentBody,
    "project.fairKind": project.fairKind,
    "project.isLinkedToTourismOrTrade": project.isLinkedToTourismOrTrade,
    "project.consultancyField": project.consultancyField,
    "project.clusterWork": project.clusterWork,
    "project.isRepairOrUpgrade": project.isRepairOrUpgrade,
    "project.movesIntoZoneOrCluster": project.movesIntoZoneOrCluster,
    "project.isInvestmentCompleted": project.isInvestmentCompleted,
    "applicant.isPromotionCentre": applicant.isPromotionCentre,
    "history.overseasFairsInPlanYear": overseasFairsInPlanYear(application),
    "judgements.isSelectedForRelocation": judgements.isSelectedForRelocation?.answer,
    "commitments.investsTheRemainder": commitments.investsTheRemainder,
    "commitments.noOtherStateSource": commitments.noOtherStateSource,
    "judgements.tradeIsEligible": judgements.tradeIsEligible?.answer,
    "judgements.technologyIsWorthEncouraging": judgements.technologyIsWorthEncouraging?.answer,
    "judgements.establishmentIsOutstanding": judgements.establishmentIsOutstanding?.answer,
  };
  return { facts, size };
}

/** What the fields to ask for depend on. */
export interface AskingContext {
  readonly size: EnterpriseSize | undefined;
  /** Whether the list of difficult communes was entered: then the commune settles it. */
  readonly hasDifficultCommunes: boolean;
  /** The same for communes of the new-rural plan and of the ethnic-minority areas. */
  readonly hasNewRuralCommunes?: boolean;
  readonly hasEthnicMinorityCommunes?: boolean;
}

/**
 * The fields of the application that would settle a missing fact, as JSON Pointers.
 *
 * @example
 * ```ts
 * import { fieldsToAsk } from "@khuyencong/core/facts";
 * const size = { isSme: undefined, sizeClass: undefined, missing: ["capital"] } as const;
 * fieldsToAsk("applicant.isSme", { size, hasDifficultCommunes: false }); // => ["/applicant/capital"]
 * ```
 */
export function fieldsToAsk(name: FactName, asking: AskingContext): readonly string[] {
  const { size } = asking;
  if (name === "applicant.isSme" && size !== undefined) return size.missing.map((field) => `/applicant/${field}`);
  const isListed =
    (name === "place.isInDifficultArea" && asking.hasDifficultCommunes) ||
    (name === "place.isInNewRuralProgramme" && asking.hasNewRuralCommunes === true) ||
    (name === "place.isInEthnicMinorityArea" && asking.hasEthnicMinorityCommunes === true);
  if (isListed) return ["/production/commune"];
  return [factDefinition(name).pointer];
}
