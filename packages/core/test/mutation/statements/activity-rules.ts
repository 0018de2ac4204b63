import { appliesTo, each, rule, strand } from "./rule-table.js";
import { equipmentForms, equipmentUses, tradeStandings } from "./vocabulary.js";

/** Every activity that can be decided. */
export const activities = [
  "advanced-machinery",
  "demonstration-model",
  "exemplary-model",
  "cleaner-production-pilot",
  "sustainable-production-model",
];
const machinery = { activity: "advanced-machinery" };
const model = { activity: "demonstration-model" };
const forms = ["single", "set", "same-type-group", "technology-line"];
const uses = ["production", "pollution-treatment"];

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

  rule(
    "no-manual-brick-kiln",
    { "trade.isClayBuildingMaterial": true, "trade.firesBricksInManualOrRingKiln": true },
    "failed",
  ),
  rule(
    "no-manual-brick-kiln",
    { "trade.isClayBuildingMaterial": true, "trade.firesBricksInManualOrRingKiln": false },
    "held",
  ),
  rule(
    "no-manual-brick-kiln",
    { "trade.isClayBuildingMaterial": false, "trade.firesBricksInManualOrRingKiln": true },
    "not-applicable",
  ),

  ...each("remainder-committed", {}, "commitments.investsTheRemainder", { held: [true], failed: [false] }),
  ...each("single-state-source", {}, "commitments.noOtherStateSource", { held: [true], failed: [false] }),

  ...appliesTo(
    "trade-on-list",
    { "trade.standing": "not-listed" },
    "activity",
    activities.filter((activity) => activity !== "cleaner-production-pilot"),
    activities,
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
];
