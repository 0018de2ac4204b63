import type { Facts, FactValue, Test, Trace } from "../../src/rules/index.js";
import type { Contender } from "../contender.js";
import { isBoundByTrades } from "./hand-written-parts.js";
import {
  appliesCleaner,
  appliesSustainable,
  areaOnDecisionDate,
  areaOnPlanBasisDate,
  deliversServices,
  firesNoKiln,
  hasEquipmentForm,
  hasEquipmentUse,
  hasForm,
  hasTitle,
  improves,
  inCraftVillage,
  investsInCluster,
  investsTheRemainder,
  isArtisan,
  isBound,
  isBoundCategory,
  isClay,
  isCleaner,
  isClusterInvestor,
  isEnterprise,
  isEnterpriseOrCooperative,
  isGroup,
  isInDifficultArea,
  isListed,
  isListedInDifficultAreas,
  isMachinery,
  isNewEquipment,
  isNoGroup,
  isNoServiceProvider,
  isRegistered,
  isRural,
  isRuralCategory,
  isServiceProvider,
  isSme,
  isSustainable,
  isTechnology,
  needsReview,
  noOtherStateSource,
  producesDirectly,
  tradeIsEligible,
} from "./tests-by-hand.js";

function tested(test: Test, observed: FactValue | undefined, truth: boolean): Trace {
  return { kind: "test", truth, test, observed };
}

function not(part: Trace): Trace {
  return { kind: "not", truth: part.truth !== true, part };
}

function all(...parts: Trace[]): Trace {
  return { kind: "all", truth: parts.every((part) => part.truth === true), parts };
}

function either(first: Trace, second: Trace): Trace {
  return { kind: "any", truth: first.truth === true || second.truth === true, parts: [first, second] };
}

/** As a programmer would write it: every comparison spelled out, no data, no unknown. */
export function tracesByHand(f: Facts): Trace[] {
  const { category, activity } = f;
  const form = f["applicant.legalForm"];
  const standing = f["trade.standing"];
  const title = f["applicant.artisanTitle"];
  const equipment = f["project.equipmentForm"];
  const use = f["project.equipmentUse"];
  const decisionArea = f["place.areaOnDecisionDate"];
  const planArea = f["place.areaOnPlanBasisDate"];
  const registered = f["applicant.isRegistered"];
  const direct = f["applicant.producesDirectly"];
  const craftVillage = f["place.isInRecognisedCraftVillage"];
  const outside = (area: FactValue | undefined) =>
    area === "province-commune" ||
    area === "province-ward" ||
    area === "province-special-zone" ||
    area === "city-commune" ||
    area === "city-special-zone";
  const rural = () => tested(isRural, category, category === "rural-establishment");
  const machinery = () => tested(isMachinery, activity, activity === "advanced-machinery");
  const investor = () => tested(isClusterInvestor, category, category === "cluster-investor");
  const yes = (test: Test, observed: FactValue | undefined) => tested(test, observed, observed === true);
  return [
    either(
      not(rural()),
      either(tested(areaOnDecisionDate, decisionArea, outside(decisionArea)), yes(inCraftVillage, craftVillage)),
    ),
    either(
      not(rural()),
      either(tested(areaOnPlanBasisDate, planArea, outside(planArea)), yes(inCraftVillage, craftVillage)),
    ),
    either(
      not(rural()),
      tested(
        hasForm,
        form,
        form === "enterprise" ||
          form === "cooperative" ||
          form === "cooperative-union" ||
          form === "cooperative-group" ||
          form === "household-business",
      ),
    ),
    either(not(all(rural(), tested(isNoGroup, form, form !== "cooperative-group"))), yes(isRegistered, registered)),
    either(not(rural()), yes(producesDirectly, direct)),
    either(
      not(tested(isCleaner, category, category === "cleaner-production-establishment")),
      all(yes(producesDirectly, direct), yes(appliesCleaner, f["applicant.appliesCleanerProduction"])),
    ),
    either(
      not(tested(isSustainable, category, category === "sustainable-production-establishment")),
      all(yes(producesDirectly, direct), yes(appliesSustainable, f["applicant.appliesSustainableProduction"])),
    ),
    either(
      not(investor()),
      all(
        tested(isEnterpriseOrCooperative, form, form === "enterprise" || form === "cooperative"),
        yes(investsInCluster, f["applicant.investsInClusterInfrastructure"]),
      ),
    ),
    either(
      not(tested(isArtisan, category, category === "artisan")),
      tested(hasTitle, title, title === "peoples-artisan" || title === "meritorious-artisan"),
    ),
    either(
      not(tested(isServiceProvider, category, category === "service-provider")),
      yes(deliversServices, f["applicant.deliversPromotionServices"]),
    ),
    either(not(all(rural(), tested(isEnterprise, form, form === "enterprise"))), yes(isSme, f["applicant.isSme"])),
    either(not(all(rural(), tested(isGroup, form, form === "cooperative-group"))), yes(isRegistered, registered)),
    either(
      not(
        tested(
          isTechnology,
          activity,
          activity === "advanced-machinery" ||
            activity === "demonstration-model" ||
            activity === "exemplary-model" ||
            activity === "technology-transfer" ||
            activity === "self-made-machinery",
        ),
      ),
      tested(isRuralCategory, category, category === "rural-establishment"),
    ),
    either(
      not(
        all(
          tested(isBound, activity, isBoundByTrades(activity)),
          tested(
            isBoundCategory,
            category,
            category === "rural-establishment" || category === "sustainable-production-establishment",
          ),
        ),
      ),
      trade(f, standing),
    ),
    either(not(investor()), yes(investsInCluster, f["applicant.investsInClusterInfrastructure"])),
    either(not(investor()), trade(f, standing)),
    either(
      not(machinery()),
      all(
        tested(
          hasEquipmentForm,
          equipment,
          equipment === "single" ||
            equipment === "set" ||
            equipment === "same-type-group" ||
            equipment === "technology-line",
        ),
        tested(hasEquipmentUse, use, use === "production" || use === "pollution-treatment"),
      ),
    ),
    either(not(machinery()), yes(isNewEquipment, f["project.isNewEquipment"])),
    either(not(machinery()), yes(improves, f["project.improvesOnPresentEquipment"])),
    either(
      not(
        all(
          tested(isNoServiceProvider, category, category !== "service-provider"),
          yes(isClay, f["trade.isClayBuildingMaterial"]),
        ),
      ),
      tested(firesNoKiln, f["trade.firesBricksInManualOrRingKiln"], f["trade.firesBricksInManualOrRingKiln"] === false),
    ),
    yes(investsTheRemainder, f["commitments.investsTheRemainder"]),
    yes(noOtherStateSource, f["commitments.noOtherStateSource"]),
  ];
}

function trade(f: Facts, standing: FactValue | undefined): Trace {
  const difficult = f["place.isInDifficultArea"];
  const eligible = f["judgements.tradeIsEligible"];
  const parts: Trace[] = [
    tested(isListed, standing, standing === "listed"),
    all(
      tested(isListedInDifficultAreas, standing, standing === "listed-in-difficult-areas"),
      tested(isInDifficultArea, difficult, difficult === true),
    ),
    all(
      tested(needsReview, standing, standing === "needs-review"),
      tested(tradeIsEligible, eligible, eligible === true),
    ),
  ];
  return { kind: "any", truth: parts.some((part) => part.truth === true), parts };
}

export const handWrittenTrace: Contender = {
  name: "written by hand, the same trace",
  kind: "answers with every reason",
  pass: (cases) => {
    let held = 0;
    for (const { facts } of cases) for (const trace of tracesByHand(facts)) if (trace.truth === true) held++;
    return held;
  },
};
