import type { Facts } from "../../src/rules/index.js";
import type { Contender } from "../contender.js";
import {
  isBoundByTrades,
  isOutsideCityWards,
  isSupportedEquipment,
  isSupportedForm,
  isSupportedTrade,
} from "./hand-written-parts.js";

const categoryOf = ({ category }: Facts) => category;
const activityOf = ({ activity }: Facts) => activity;
const isRural = ({ category }: Facts) => category === "rural-establishment";
const isMachinery = ({ activity }: Facts) => activity === "advanced-machinery";
const isInCraftVillage = (f: Facts) => f["place.isInRecognisedCraftVillage"] === true;

/** The rules as a programmer would write them who knows that every fact is there: no data, no unknown, no reasons. */
const rules: readonly ((f: Facts) => boolean)[] = [
  (f) => !isRural(f) || isOutsideCityWards(f["place.areaOnDecisionDate"]) || isInCraftVillage(f),
  (f) => !isRural(f) || isOutsideCityWards(f["place.areaOnPlanBasisDate"]) || isInCraftVillage(f),
  (f) => !isRural(f) || isSupportedForm(f["applicant.legalForm"]),
  (f) => !isRural(f) || f["applicant.legalForm"] === "cooperative-group" || f["applicant.isRegistered"] === true,
  (f) => !isRural(f) || f["applicant.producesDirectly"] === true,
  (f) =>
    categoryOf(f) !== "cleaner-production-establishment" ||
    (f["applicant.producesDirectly"] === true && f["applicant.appliesCleanerProduction"] === true),
  (f) =>
    categoryOf(f) !== "sustainable-production-establishment" ||
    (f["applicant.producesDirectly"] === true && f["applicant.appliesSustainableProduction"] === true),
  (f) =>
    categoryOf(f) !== "cluster-investor" ||
    ((f["applicant.legalForm"] === "enterprise" || f["applicant.legalForm"] === "cooperative") &&
      f["applicant.investsInClusterInfrastructure"] === true),
  (f) =>
    categoryOf(f) !== "artisan" ||
    f["applicant.artisanTitle"] === "peoples-artisan" ||
    f["applicant.artisanTitle"] === "meritorious-artisan",
  (f) => categoryOf(f) !== "service-provider" || f["applicant.deliversPromotionServices"] === true,
  (f) => !isRural(f) || f["applicant.legalForm"] !== "enterprise" || f["applicant.isSme"] === true,
  (f) => !isRural(f) || f["applicant.legalForm"] !== "cooperative-group" || f["applicant.isRegistered"] === true,
  (f) =>
    (activityOf(f) !== "advanced-machinery" &&
      activityOf(f) !== "demonstration-model" &&
      activityOf(f) !== "exemplary-model" &&
      activityOf(f) !== "technology-transfer" &&
      activityOf(f) !== "self-made-machinery") ||
    isRural(f),
  (f) =>
    !isBoundByTrades(activityOf(f)) ||
    (!isRural(f) && categoryOf(f) !== "sustainable-production-establishment") ||
    isSupportedTrade(f),
  (f) => categoryOf(f) !== "cluster-investor" || f["applicant.investsInClusterInfrastructure"] === true,
  (f) => categoryOf(f) !== "cluster-investor" || isSupportedTrade(f),
  (f) => !isMachinery(f) || isSupportedEquipment(f),
  (f) => !isMachinery(f) || f["project.isNewEquipment"] === true,
  (f) => !isMachinery(f) || f["project.improvesOnPresentEquipment"] === true,
  (f) =>
    categoryOf(f) === "service-provider" ||
    f["trade.isClayBuildingMaterial"] !== true ||
    f["trade.firesBricksInManualOrRingKiln"] === false,
  (f) => f["commitments.investsTheRemainder"] === true,
  (f) => f["commitments.noOtherStateSource"] === true,
];

export const handWritten: Contender = {
  name: "written by hand, a function for each rule",
  kind: "answers",
  pass: (cases) => {
    let held = 0;
    for (const { facts } of cases) for (const rule of rules) if (rule(facts)) held++;
    return held;
  },
};
