import type { Facts } from "../../src/rules/index.js";
import type { Contender } from "../contender.js";
import {
  isBoundByTrades,
  isOutsideCityWards,
  isSupportedEquipment,
  isSupportedForm,
  isSupportedTrade,
} from "./hand-written-parts.js";

/** All rules in one: what they share is worked out once, and which of them failed is not told. The lower bound. */
function heldByHand(f: Facts): number {
  const { category, activity } = f;
  const form = f["applicant.legalForm"];
  const isRural = category === "rural-establishment";
  const isMachinery = activity === "advanced-machinery";
  const isTechnology =
    isMachinery ||
    activity === "demonstration-model" ||
    activity === "exemplary-model" ||
    activity === "technology-transfer" ||
    activity === "self-made-machinery";
  const isInCraftVillage = f["place.isInRecognisedCraftVillage"] === true;
  let held = 0;
  if (!isRural || isOutsideCityWards(f["place.areaOnDecisionDate"]) || isInCraftVillage) held++;
  if (!isRural || isOutsideCityWards(f["place.areaOnPlanBasisDate"]) || isInCraftVillage) held++;
  if (!isRural || isSupportedForm(form)) held++;
  if (!isRural || form === "cooperative-group" || f["applicant.isRegistered"] === true) held++;
  if (!isRural || f["applicant.producesDirectly"] === true) held++;
  if (
    category !== "cleaner-production-establishment" ||
    (f["applicant.producesDirectly"] === true && f["applicant.appliesCleanerProduction"] === true)
  )
    held++;
  if (
    category !== "sustainable-production-establishment" ||
    (f["applicant.producesDirectly"] === true && f["applicant.appliesSustainableProduction"] === true)
  )
    held++;
  if (
    category !== "cluster-investor" ||
    ((form === "enterprise" || form === "cooperative") && f["applicant.investsInClusterInfrastructure"] === true)
  )
    held++;
  if (
    category !== "artisan" ||
    f["applicant.artisanTitle"] === "peoples-artisan" ||
    f["applicant.artisanTitle"] === "meritorious-artisan"
  )
    held++;
  if (category !== "service-provider" || f["applicant.deliversPromotionServices"] === true) held++;
  if (!isRural || form !== "enterprise" || f["applicant.isSme"] === true) held++;
  if (!isRural || form !== "cooperative-group" || f["applicant.isRegistered"] === true) held++;
  if (!isTechnology || isRural) held++;
  if (
    !isBoundByTrades(activity) ||
    (!isRural && category !== "sustainable-production-establishment") ||
    isSupportedTrade(f)
  )
    held++;
  if (category !== "cluster-investor" || f["applicant.investsInClusterInfrastructure"] === true) held++;
  if (category !== "cluster-investor" || isSupportedTrade(f)) held++;
  if (!isMachinery || isSupportedEquipment(f)) held++;
  if (!isMachinery || f["project.isNewEquipment"] === true) held++;
  if (!isMachinery || f["project.improvesOnPresentEquipment"] === true) held++;
  if (
    category === "service-provider" ||
    f["trade.isClayBuildingMaterial"] !== true ||
    f["trade.firesBricksInManualOrRingKiln"] === false
  )
    held++;
  if (f["commitments.investsTheRemainder"] === true) held++;
  if (f["commitments.noOtherStateSource"] === true) held++;
  return held;
}

export const handWrittenCount: Contender = {
  name: "written by hand, one function that only counts",
  kind: "answers",
  pass: (cases) => {
    let held = 0;
    for (const { facts } of cases) held += heldByHand(facts);
    return held;
  },
};
