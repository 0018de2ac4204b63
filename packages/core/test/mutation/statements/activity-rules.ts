import { activities } from "./category-matrix.js";
import { appliesTo, each, readings, rule, strand } from "./rule-table.js";
import {
  categories,
  consultancyFields,
  equipmentForms,
  equipmentUses,
  fairKinds,
  legalForms,
  tradeStandings,
} from "./vocabulary.js";

const rural = { category: "rural-establishment" };
const machinery = { activity: "advanced-machinery", ...rural };
const model = { activity: "demonstration-model" };
const forms = ["single", "set", "same-type-group", "technology-line"];
const uses = ["production", "pollution-treatment"];

/** The trade list binds who produces; cleaner production and treatment of pollution are on it by themselves. */
const boundByTrades: readonly string[] = [
  "advanced-machinery",
  "demonstration-model",
  "exemplary-model",
  "technology-transfer",
  "self-made-machinery",
  "sustainable-production-model",
  "sustainable-production-consumption",
  "enterprise-setup",
  "online-marketing",
  "product-award",
  "trademark",
  "consultancy",
  "enterprise-linkage",
  "relocation",
  "relocation-loan-interest",
  "vocational-training",
  "overseas-study-tour",
  "overseas-fair",
  "trade-fair-participation",
  "showroom",
  "digital-transformation",
  "trade-association",
];

/** What each activity requires: Article 4 of Circular 46/2012, and the conditions of money. */
export const activityStatements = [
  ...appliesTo(
    "machinery-form",
    { "project.equipmentForm": "other", "project.equipmentUse": "other" },
    "activity",
    ["advanced-machinery"],
    activities,
  ),
  ...each("machinery-form", { ...machinery, "project.equipmentUse": "production" }, "project.equipmentForm", {
    held: forms,
    failed: equipmentForms.filter((form) => !forms.includes(form)),
  }),
  ...each("machinery-form", { ...machinery, "project.equipmentForm": "single" }, "project.equipmentUse", {
    held: uses,
    failed: equipmentUses.filter((use) => !uses.includes(use)),
  }),
  ...(
    [
      ["machinery-new", "advanced-machinery", "project.isNewEquipment"],
      ["machinery-better", "advanced-machinery", "project.improvesOnPresentEquipment"],
      ["model-new", "demonstration-model", "project.isNewInNoveltyArea"],
      ["model-shown", "demonstration-model", "project.isShownToOthers"],
      ["model-outstanding", "exemplary-model", "judgements.establishmentIsOutstanding"],
      ["cleaner-pilot-effect", "cleaner-production-pilot", "project.raisesResourceEfficiency"],
    ] as const
  ).flatMap(([id, activity, fact]) => [
    ...appliesTo(id, { [fact]: false }, "activity", [activity], activities),
    rule(id, { activity, [fact]: true }, "held"),
    strand(id, "activity"),
  ]),
  ...appliesTo(
    "model-better",
    { "project.outperformsLocalTechnology": false, "judgements.technologyIsWorthEncouraging": false },
    "activity",
    ["demonstration-model"],
    activities,
  ),
  rule(
    "model-better",
    { ...model, "project.outperformsLocalTechnology": true, "judgements.technologyIsWorthEncouraging": true },
    "held",
  ),
  rule(
    "model-better",
    { ...model, "project.outperformsLocalTechnology": true, "judgements.technologyIsWorthEncouraging": false },
    "failed",
  ),
  rule(
    "model-better",
    { ...model, "project.outperformsLocalTechnology": false, "judgements.technologyIsWorthEncouraging": true },
    "failed",
  ),
  ...[
    "machinery-form",
    "model-better",
    "no-manual-brick-kiln",
    "trade-on-list",
    "remainder-committed",
    "single-state-source",
  ].map((id) => strand(id, "activity")),

  ...appliesTo(
    "no-manual-brick-kiln",
    { "trade.isClayBuildingMaterial": true, "trade.firesBricksInManualOrRingKiln": true },
    "category",
    categories.filter((category) => category !== "service-provider"),
    categories,
  ),
  ...[true, false].flatMap((isClay) =>
    [true, false].map((isFired) =>
      rule(
        "no-manual-brick-kiln",
        { ...rural, "trade.isClayBuildingMaterial": isClay, "trade.firesBricksInManualOrRingKiln": isFired },
        isClay ? (isFired ? "failed" : "held") : "not-applicable",
      ),
    ),
  ),

  ...each("remainder-committed", {}, "commitments.investsTheRemainder", { held: [true], failed: [false] }),
  ...each("single-state-source", {}, "commitments.noOtherStateSource", { held: [true], failed: [false] }),

  ...appliesTo(
    "trade-on-list",
    { ...rural, "trade.standing": "not-listed" },
    "activity",
    activities.filter((activity) => boundByTrades.includes(activity)),
    activities,
  ),
  ...appliesTo(
    "trade-on-list",
    { activity: "advanced-machinery", "trade.standing": "not-listed" },
    "category",
    ["rural-establishment", "sustainable-production-establishment"],
    categories,
  ),
  ...each(
    "trade-on-list",
    { ...machinery, "place.isInDifficultArea": true, "judgements.tradeIsEligible": true },
    "trade.standing",
    {
      held: ["listed", "listed-in-difficult-areas", "needs-review"],
      failed: tradeStandings.filter((standing) => standing === "not-listed"),
    },
  ),
  ...each(
    "trade-on-list",
    { ...machinery, "place.isInDifficultArea": false, "judgements.tradeIsEligible": false },
    "trade.standing",
    {
      held: ["listed"],
      failed: ["listed-in-difficult-areas", "needs-review", "not-listed"],
    },
  ),
  rule(
    "trade-on-list",
    {
      ...machinery,
      "trade.standing": "needs-review",
      "place.isInDifficultArea": true,
      "judgements.tradeIsEligible": false,
    },
    "failed",
  ),
  rule(
    "trade-on-list",
    {
      ...machinery,
      "trade.standing": "listed-in-difficult-areas",
      "place.isInDifficultArea": false,
      "judgements.tradeIsEligible": true,
    },
    "failed",
  ),

  ...(
    [
      ["training-for-need", ["vocational-training"], "project.isTiedToLabourNeed"],
      ["transfer-encouraged", ["technology-transfer"], "project.isOnEncouragedTechnologyList"],
      ["transfer-procedure", ["technology-transfer"], "project.followsTransferProcedure"],
      ["relocation-completed", ["relocation-loan-interest"], "project.isInvestmentCompleted"],
      ["award-recognised-product", ["product-award"], "applicant.holdsTypicalProductCertificate"],
    ] as const
  ).flatMap(([id, bound, fact]) => [
    ...appliesTo(id, { [fact]: false }, "activity", bound, activities),
    rule(id, { activity: bound[0], [fact]: true }, "held"),
    strand(id, "activity"),
  ]),
  // Two conditions that must hold together.
  ...(
    [
      [
        "transfer-advanced",
        ["technology-transfer"],
        "project.isAdvancedTechnology",
        "project.transferImprovesProduction",
      ],
      [
        "relocation-selected",
        ["relocation", "relocation-loan-interest"],
        "judgements.isSelectedForRelocation",
        "project.movesIntoZoneOrCluster",
      ],
      [
        "self-made-and-recognised",
        ["self-made-machinery"],
        "project.isMadeByApplicant",
        "project.isRecognisedByCompetentBody",
      ],
    ] as const
  ).flatMap(([id, bound, one, other]) => {
    const activity = { activity: bound[0] };
    return [
      ...appliesTo(id, { [one]: false, [other]: false }, "activity", bound, activities),
      rule(id, { ...activity, [one]: true, [other]: true }, "held"),
      rule(id, { ...activity, [one]: true, [other]: false }, "failed"),
      rule(id, { ...activity, [one]: false, [other]: true }, "failed"),
      strand(id, "activity"),
    ];
  }),
  ...appliesTo("consultancy-field", { "project.consultancyField": "other" }, "activity", ["consultancy"], activities),
  ...each("consultancy-field", { activity: "consultancy" }, "project.consultancyField", {
    held: consultancyFields.filter((field) => field !== "other"),
    failed: ["other"],
  }),
  strand("consultancy-field", "activity"),
  ...appliesTo("fair-kind", { "project.fairKind": "other" }, "activity", ["trade-fair-organisation"], activities),
  ...each("fair-kind", { activity: "trade-fair-organisation" }, "project.fairKind", {
    held: ["rural-industry", "handicraft"],
    failed: fairKinds.filter((kind) => kind === "other"),
  }),
  strand("fair-kind", "activity"),
  ...appliesTo(
    "setup-by-enterprise",
    { "applicant.legalForm": "cooperative" },
    "activity",
    ["enterprise-setup"],
    activities,
  ),
  ...each("setup-by-enterprise", { activity: "enterprise-setup" }, "applicant.legalForm", {
    held: ["enterprise"],
    failed: legalForms.filter((form) => form !== "enterprise"),
  }),
  strand("setup-by-enterprise", "activity"),

  // Twice a year: an establishment supported twice has had its share, a second time is still its right.
  ...appliesTo(
    "overseas-fair-twice-a-year",
    { ...rural, "history.overseasFairsInPlanYear": 2 },
    "activity",
    ["overseas-fair"],
    activities,
  ),
  ...appliesTo(
    "overseas-fair-twice-a-year",
    { activity: "overseas-fair", "history.overseasFairsInPlanYear": 2 },
    "category",
    ["rural-establishment"],
    categories,
  ),
  ...each("overseas-fair-twice-a-year", { ...rural, activity: "overseas-fair" }, "history.overseasFairsInPlanYear", {
    held: [0, 1],
    failed: [2, 3],
  }),
  strand("overseas-fair-twice-a-year", "activity"),

  ...(
    [
      ["showroom-place", "rural-establishment", "project.isLinkedToTourismOrTrade"],
      ["showroom-of-centre", "service-provider", "applicant.isPromotionCentre"],
    ] as const
  ).flatMap(([id, category, fact]) => [
    ...appliesTo(id, { category, [fact]: false }, "activity", ["showroom"], activities),
    ...appliesTo(id, { activity: "showroom", [fact]: false }, "category", [category], categories),
    rule(id, { activity: "showroom", category, [fact]: true }, "held"),
    strand(id, "activity"),
  ]),

  ...appliesTo(
    "treatment-site",
    { ...rural, "project.treatmentSite": "industrial-cluster" },
    "activity",
    ["pollution-treatment"],
    activities,
  ),
  ...categories.flatMap((category) =>
    ["establishment", "industrial-cluster"].map((site) => {
      const own =
        (category === "rural-establishment" && site === "establishment") ||
        (category === "cluster-investor" && site === "industrial-cluster");
      return rule(
        "treatment-site",
        { activity: "pollution-treatment", category, "project.treatmentSite": site },
        own ? "held" : "failed",
      );
    }),
  ),
  strand("treatment-site", "activity"),

  // Whether the trade list binds a cluster investor is open; until it is answered he is exempt.
  ...appliesTo(
    "cluster-investor-trade",
    { "applicant.investsInClusterInfrastructure": false, "trade.standing": "not-listed" },
    "category",
    ["cluster-investor"],
    categories,
  ),
  rule(
    "cluster-investor-trade",
    { category: "cluster-investor", "applicant.investsInClusterInfrastructure": true, "trade.standing": "not-listed" },
    "held",
  ),
  ...(
    [
      ["listed", false, false, true],
      ["listed-in-difficult-areas", true, false, true],
      ["listed-in-difficult-areas", false, true, false],
      ["needs-review", false, true, true],
      ["needs-review", true, false, false],
      ["not-listed", true, true, false],
    ] as const
  ).map(([standing, isDifficult, isJudged, bound]) =>
    readings(
      "cluster-investor-trade",
      {
        "applicant.investsInClusterInfrastructure": true,
        "trade.standing": standing,
        "place.isInDifficultArea": isDifficult,
        "judgements.tradeIsEligible": isJudged,
      },
      { exempt: true, bound },
    ),
  ),
  strand("cluster-investor-trade", "activity"),
];
