import type { Statement } from "../statement.js";
import { activities } from "./category-matrix.js";
import { advance, figure } from "./figures.js";
import { equipmentForms } from "./vocabulary.js";

/** Days on which a level changes hands: the old provinces, the frame alone, the frame borne out by Decision 33. */
const localDays = ["2025-07-01", "2026-01-06", "2026-01-07", "2026-03-01"];

type Facts = Readonly<Record<string, string | boolean>>;
type Row = readonly [text: string, facts?: Facts];

const unresolved: readonly Row[] = [["unresolved"]];
const norm: readonly Row[] = [["cost-norm"]];
const price: readonly Row[] = [["approved-price × 1.5"]];

const treatment = (site: string, isRepairOrUpgrade: boolean): Facts => ({
  "project.treatmentSite": site,
  "project.isRepairOrUpgrade": isRepairOrUpgrade,
});

/**
 * Article 8 of Circular 28/2018/TT-BTC (and where it was not read, the joint circular before it), written from the
 * fact base: share, highest sum in triệu đồng, and the priority factor. Local money follows the national frame.
 */
const frame: Readonly<Record<string, readonly Row[]>> = {
  "advanced-machinery": equipmentForms.map((form) => [
    form === "technology-line" ? "50 % ≤ 450 × 1.5" : "50 % ≤ 300 × 1.5",
    { "project.equipmentForm": form },
  ]),
  "technology-transfer": [["50 % ≤ 300 × 1.5", { "project.equipmentForm": "single" }]],
  "self-made-machinery": unresolved,
  "demonstration-model": [["30 % ≤ 1000 × 1.5"]],
  "exemplary-model": [["≤ 100 × 1.5"]],
  "cleaner-production-pilot": [["30 % ≤ 500 × 1.5"]],
  "cleaner-production-assessment": unresolved,
  "sustainable-production-model": unresolved,
  "sustainable-production-consumption": unresolved,
  "enterprise-setup": [
    ["≤ 10 × 1.5", { "place.isInDifficultArea": true }],
    ["unresolved", { "place.isInDifficultArea": false }],
  ],
  "overseas-fair": price,
  "overseas-study-tour": [["100 % × 1.5"]],
  "product-award": unresolved,
  "trade-fair-organisation": price,
  "trade-fair-participation": [["80 % × 1.5"]],
  showroom: unresolved,
  trademark: [["50 % ≤ 35 × 1.5"]],
  consultancy: [["50 % ≤ 35 × 1.5"]],
  bulletin: price,
  "television-feature": price,
  "product-catalogue": price,
  "enterprise-linkage": [["50 % ≤ 150 × 1.5"]],
  relocation: unresolved,
  "relocation-loan-interest": [["50 % ≤ 500 of loan-interest × 1.5"]],
  "pollution-treatment": [
    ["30 % ≤ 300 × 1.5", treatment("establishment", true)],
    ["30 % ≤ 1500 × 1.5", treatment("industrial-cluster", true)],
    ["unresolved", treatment("establishment", false)],
    ["unresolved", treatment("industrial-cluster", false)],
  ],
  "cluster-planning": [["50 % ≤ 500 × 1.5"]],
  "cluster-infrastructure": [
    ...["levelling", "internal-roads", "water-and-drainage"].map(
      (work): Row => ["≤ 6000 × 1.5", { "project.clusterWork": work }],
    ),
    ["unresolved", { "project.clusterWork": "other" }],
  ],
  "cluster-investment-promotion": norm,
  "online-marketing": unresolved,
  "international-cooperation": unresolved,
  "centre-facilities": unresolved,
  "artisan-title": unresolved,
  "digital-transformation": unresolved,
  "vocational-training": norm,
  "business-start-up-training": norm,
  "management-training": norm,
  "staff-training": norm,
  "training-course": norm,
  workshop: norm,
  "management-workshop": norm,
  "technology-workshop": norm,
  "study-tour": norm,
  "staff-study-tour": norm,
  database: norm,
  "information-portal": norm,
  "programme-preparation": [["cost-norm × 1.5"]],
  monitoring: [["cost-norm × 1.5"]],
  "collaborator-network": norm,
};

/** Figures of levels above a province; what the province itself gives was read nowhere. */
const aboveProvinces: Readonly<Record<string, readonly Row[]>> = {
  "product-selection": [
    ["≤ 200 × 1.5", { "project.selectionLevel": "regional" }],
    ["≤ 400 × 1.5", { "project.selectionLevel": "national" }],
    ["unresolved", { "project.selectionLevel": "commune" }],
    ["unresolved", { "project.selectionLevel": "provincial" }],
  ],
  "trade-association": [
    ["30 % ≤ 70 × 1.5", { "project.associationScope": "regional" }],
    ["30 % ≤ 100 × 1.5", { "project.associationScope": "national" }],
  ],
};

const nationalRows = (rows: Readonly<Record<string, readonly Row[]>>) =>
  Object.entries(rows).flatMap(([activity, figures]) =>
    figures.map(([text, facts]) => figure(activity, "national", "2026-03-01", text, facts)),
  );

export const figureStatements: readonly Statement[] = [
  ...nationalRows(frame),
  ...nationalRows(aboveProvinces),
  ...Object.entries(frame).flatMap(([activity, figures]) =>
    figures.flatMap(([text, facts]) => [
      ...localDays.map((day) => figure(activity, "local", day, text, facts)),
      figure(activity, "local", "2025-06-30", "unresolved", facts),
    ]),
  ),
  ...Object.keys(aboveProvinces).flatMap((activity) =>
    ["2025-06-30", "2025-07-01", "2026-03-01"].map((day) => figure(activity, "local", day, "unresolved")),
  ),
];

const ofInvestment = "70 %, more than 70 % invested";
const ofItem = "30 %, more than 50 % of the item done";

/** Circular 36/2013 Articles 13 to 16 as amended by Circular 17/2018. */
const advances: Readonly<Record<string, string>> = {
  "advanced-machinery": ofInvestment,
  "demonstration-model": ofInvestment,
  "technology-transfer": ofInvestment,
  "cluster-infrastructure": ofItem,
  "enterprise-setup": "100 %, after acceptance",
  // No row of the circular was found for these two.
  "exemplary-model": "none",
  "self-made-machinery": "none",
  ...Object.fromEntries(
    [
      "vocational-training",
      "consultancy",
      "business-start-up-training",
      "management-training",
      "training-course",
      "workshop",
      "management-workshop",
      "technology-workshop",
      "study-tour",
      "trademark",
      "trade-association",
      "enterprise-linkage",
      "cleaner-production-assessment",
      "trade-fair-organisation",
      "trade-fair-participation",
      "bulletin",
      "television-feature",
      "product-catalogue",
      "database",
      "information-portal",
      "cluster-planning",
      "showroom",
      // Not named by the circular: taken with what is nearest to them.
      "overseas-study-tour",
      "cluster-investment-promotion",
      "relocation",
      "staff-training",
      "staff-study-tour",
      "overseas-fair",
      "online-marketing",
    ].map((activity) => [activity, "70 %"]),
  ),
};

/** National money: a share, or what holds instead of one. No local rule was found. */
export const advanceStatements: readonly Statement[] = [
  ...activities
    .filter((activity) => activity !== "pollution-treatment")
    .map((activity) => advance(activity, "national", advances[activity] ?? "otherwise")),
  advance("pollution-treatment", "national", ofInvestment, { "project.treatmentSite": "establishment" }),
  advance("pollution-treatment", "national", ofItem, { "project.treatmentSite": "industrial-cluster" }),
  ...activities.map((activity) => advance(activity, "local", "none")),
];
