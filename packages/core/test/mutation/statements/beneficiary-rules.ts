import { appliesTo, each, readings, rule, strand } from "./rule-table.js";
import { categories, legalForms } from "./vocabulary.js";

const rural = { category: "rural-establishment" } as const;

/** Article 1(2) of Decree 45/2012 as amended: who, and where. */
export const beneficiaryStatements = [
  ...appliesTo(
    "place-of-production",
    {
      "place.areaOnDecisionDate": "city-ward",
      "place.areaOnPlanBasisDate": "city-ward",
      "place.isInRecognisedCraftVillage": false,
    },
    "category",
    ["rural-establishment"],
    categories,
  ),
  ...(["place.areaOnDecisionDate", "place.areaOnPlanBasisDate"] as const).flatMap((fact) => {
    const other = fact === "place.areaOnDecisionDate" ? "place.areaOnPlanBasisDate" : "place.areaOnDecisionDate";
    const outside = { ...rural, "place.isInRecognisedCraftVillage": false };
    return [
      ...each("place-of-production", { ...outside, [other]: "province-commune" }, fact, {
        held: ["province-commune", "province-ward", "province-special-zone", "city-commune", "city-special-zone"],
        split: ["city-ward"],
      }),
      rule("place-of-production", { ...outside, [fact]: "city-ward", [other]: "city-ward" }, "failed"),
    ];
  }),
  rule(
    "place-of-production",
    {
      ...rural,
      "place.areaOnDecisionDate": "city-ward",
      "place.areaOnPlanBasisDate": "city-ward",
      "place.isInRecognisedCraftVillage": true,
    },
    "held",
  ),
  rule(
    "place-of-production",
    { ...rural, "place.areaOnDecisionDate": "city-ward", "place.areaOnPlanBasisDate": "city-ward" },
    "undecided",
  ),
  readings(
    "place-of-production",
    {
      "place.areaOnDecisionDate": "city-ward",
      "place.areaOnPlanBasisDate": "province-commune",
      "place.isInRecognisedCraftVillage": false,
    },
    { "decision-date": false, "plan-basis-date": true },
  ),
  strand("place-of-production", "place"),

  ...appliesTo("legal-form", { "applicant.legalForm": "other" }, "category", ["rural-establishment"], categories),
  ...each("legal-form", rural, "applicant.legalForm", {
    held: ["enterprise", "cooperative", "cooperative-union", "cooperative-group", "household-business"],
    failed: legalForms.filter(
      (form) =>
        !["enterprise", "cooperative", "cooperative-union", "cooperative-group", "household-business"].includes(form),
    ),
  }),
  strand("legal-form", "beneficiary"),

  ...appliesTo(
    "registered",
    { "applicant.legalForm": "enterprise", "applicant.isRegistered": false },
    "category",
    ["rural-establishment"],
    categories,
  ),
  ...appliesTo(
    "registered",
    { ...rural, "applicant.isRegistered": false },
    "applicant.legalForm",
    legalForms.filter((form) => form !== "cooperative-group"),
    legalForms,
  ),
  rule("registered", { ...rural, "applicant.legalForm": "enterprise", "applicant.isRegistered": true }, "held"),
  strand("registered", "beneficiary"),

  ...appliesTo(
    "cooperative-group-registered",
    { "applicant.legalForm": "cooperative-group", "applicant.isRegistered": false },
    "category",
    ["rural-establishment"],
    categories,
  ),
  ...appliesTo(
    "cooperative-group-registered",
    { ...rural, "applicant.isRegistered": false },
    "applicant.legalForm",
    ["cooperative-group"],
    legalForms,
  ),
  rule(
    "cooperative-group-registered",
    { ...rural, "applicant.legalForm": "cooperative-group", "applicant.isRegistered": true },
    "held",
  ),
  strand("cooperative-group-registered", "beneficiary"),

  ...appliesTo(
    "enterprise-size",
    { "applicant.legalForm": "enterprise", "applicant.isSme": false },
    "category",
    ["rural-establishment"],
    categories,
  ),
  ...appliesTo(
    "enterprise-size",
    { ...rural, "applicant.isSme": false },
    "applicant.legalForm",
    ["enterprise"],
    legalForms,
  ),
  rule("enterprise-size", { ...rural, "applicant.legalForm": "enterprise", "applicant.isSme": true }, "held"),
  strand("enterprise-size", "beneficiary"),

  ...appliesTo(
    "direct-production",
    { "applicant.producesDirectly": false },
    "category",
    ["rural-establishment"],
    categories,
  ),
  rule("direct-production", { ...rural, "applicant.producesDirectly": true }, "held"),
  strand("direct-production", "beneficiary"),

  ...(
    [
      ["cleaner-production", "cleaner-production-establishment", "applicant.appliesCleanerProduction"],
      ["sustainable-production", "sustainable-production-establishment", "applicant.appliesSustainableProduction"],
    ] as const
  ).flatMap(([id, category, fact]) => [
    ...appliesTo(id, { "applicant.producesDirectly": false, [fact]: false }, "category", [category], categories),
    rule(id, { category, "applicant.producesDirectly": true, [fact]: true }, "held"),
    rule(id, { category, "applicant.producesDirectly": false, [fact]: true }, "failed"),
    rule(id, { category, "applicant.producesDirectly": true, [fact]: false }, "failed"),
    strand(id, "beneficiary"),
  ]),

  ...appliesTo(
    "cluster-investor",
    { "applicant.legalForm": "enterprise", "applicant.investsInClusterInfrastructure": false },
    "category",
    ["cluster-investor"],
    categories,
  ),
  ...each(
    "cluster-investor",
    { category: "cluster-investor", "applicant.investsInClusterInfrastructure": true },
    "applicant.legalForm",
    {
      held: ["enterprise", "cooperative"],
      failed: legalForms.filter((form) => form !== "enterprise" && form !== "cooperative"),
    },
  ),
  rule(
    "cluster-investor",
    {
      category: "cluster-investor",
      "applicant.legalForm": "cooperative",
      "applicant.investsInClusterInfrastructure": false,
    },
    "failed",
  ),
  strand("cluster-investor", "beneficiary"),

  ...appliesTo("artisan", { "applicant.artisanTitle": "none" }, "category", ["artisan"], categories),
  ...each("artisan", { category: "artisan" }, "applicant.artisanTitle", {
    held: ["peoples-artisan", "meritorious-artisan"],
    failed: ["none"],
  }),
  strand("artisan", "beneficiary"),

  ...appliesTo(
    "service-provider",
    { "applicant.deliversPromotionServices": false },
    "category",
    ["service-provider"],
    categories,
  ),
  rule("service-provider", { category: "service-provider", "applicant.deliversPromotionServices": true }, "held"),
  strand("service-provider", "beneficiary"),
];
