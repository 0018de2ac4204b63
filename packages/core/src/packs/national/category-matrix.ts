import type { BilingualText } from "../../basis/index.js";
import { type Category, categoryLabels } from "../../beneficiary/index.js";
import { decidableKind, ruleKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { clause2, decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";

interface MatrixRow {
  readonly id: string;
  readonly activities: readonly string[];
  readonly categories: readonly Category[];
}

/** Who may receive what. No text states these cells: all are inferred. */
const rows: readonly MatrixRow[] = [
  {
    id: "category-for-technology",
    activities: [
      "advanced-machinery",
      "demonstration-model",
      "exemplary-model",
      "technology-transfer",
      "self-made-machinery",
    ],
    categories: ["rural-establishment"],
  },
  {
    id: "category-for-establishments",
    activities: [
      "enterprise-setup",
      "online-marketing",
      "product-award",
      "trademark",
      "consultancy",
      "enterprise-linkage",
      "relocation",
      "relocation-loan-interest",
    ],
    categories: ["rural-establishment"],
  },
  {
    id: "category-for-cleaner-production",
    activities: ["cleaner-production-pilot", "cleaner-production-assessment"],
    categories: ["rural-establishment", "cleaner-production-establishment"],
  },
  {
    id: "category-for-sustainable-production",
    activities: ["sustainable-production-model", "sustainable-production-consumption"],
    categories: ["rural-establishment", "sustainable-production-establishment"],
  },
  {
    id: "category-for-markets",
    activities: [
      "vocational-training",
      "overseas-study-tour",
      "overseas-fair",
      "trade-fair-participation",
      "showroom",
      "digital-transformation",
      "trade-association",
    ],
    categories: ["rural-establishment", "service-provider"],
  },
  { id: "category-for-titles", activities: ["artisan-title"], categories: ["artisan"] },
  {
    id: "category-for-cluster-infrastructure",
    activities: ["cluster-infrastructure"],
    categories: ["cluster-investor"],
  },
  {
    id: "category-for-clusters",
    activities: ["cluster-planning", "cluster-investment-promotion"],
    categories: ["cluster-investor", "service-provider"],
  },
  {
    id: "category-for-pollution-treatment",
    activities: ["pollution-treatment"],
    categories: ["rural-establishment", "cluster-investor"],
  },
  {
    id: "category-for-services",
    activities: [
      "business-start-up-training",
      "management-training",
      "training-course",
      "workshop",
      "management-workshop",
      "technology-workshop",
      "study-tour",
      "product-selection",
      "trade-fair-organisation",
      "bulletin",
      "television-feature",
      "product-catalogue",
      "database",
      "information-portal",
      "international-cooperation",
      "staff-training",
      "staff-study-tour",
      "centre-facilities",
      "collaborator-network",
      "programme-preparation",
      "monitoring",
    ],
    categories: ["service-provider"],
  },
];

const boundByTrades: ReadonlySet<Category> = new Set(["rural-establishment", "sustainable-production-establishment"]);

/** Those of point g of Article 5(1) are on the list by themselves, whatever the trade. */
const onListByThemselves: ReadonlySet<string> = new Set([
  "cleaner-production-pilot",
  "cleaner-production-assessment",
  "pollution-treatment",
]);

/** The activities for which somebody may apply whom the trade list binds. */
export const activitiesBoundByTrades: readonly string[] = rows
  .filter(({ categories }) => categories.some((category) => boundByTrades.has(category)))
  .flatMap(({ activities }) => activities)
  .filter((activity) => !onListByThemselves.has(activity));

function namesOf(categories: readonly Category[]): BilingualText {
  const labels = categories.map((category) => categoryLabels[category]);
  return {
    vi: labels.map((label) => label.vi.charAt(0).toLocaleLowerCase("vi") + label.vi.slice(1)).join("; "),
    en: labels.map((label) => label.en.charAt(0).toLowerCase() + label.en.slice(1)).join("; "),
  };
}

/** The category × activity matrix as rules. */
export const categoryMatrix: readonly UnknownEntry[] = rows.map(({ id, activities, categories }) => {
  const names = namesOf(categories);
  return defineEntry(ruleKind, {
    id,
    inForceFrom: decree235From,
    citations: [clause2, { instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } }],
    assurance: "inferred",
    value: {
      strand: "beneficiary",
      title: { vi: "Đối tượng của nội dung hỗ trợ", en: "Category for this activity" },
      appliesWhen: { fact: "activity", operator: "in", value: [...activities] },
      requires: { fact: "category", operator: "in", value: [...categories] },
      held: {
        vi: `Nội dung này dành cho: ${names.vi}.`,
        en: `This activity is for: ${names.en}.`,
      },
      failed: {
        vi: `Nội dung này chỉ dành cho: ${names.vi}.`,
        en: `This activity is only for: ${names.en}.`,
      },
      fix: {
        vi: "Chọn nội dung hỗ trợ phù hợp với đối tượng, hoặc đề nghị với tư cách khác nếu đủ điều kiện.",
        en: "Choose an activity that fits the category, or apply under another category where it fits.",
      },
    },
  });
});

/** Read only in Decision 33 of Đồng Nai: a province whose own text supports it adds the condition and decides it. */
const decidedByProvinces: ReadonlySet<string> = new Set(["self-made-machinery"]);

/** The activities for which the pack holds every condition that the sources tell. */
export const decidableActivities: UnknownEntry = defineEntry(decidableKind, {
  id: "decidable-activities",
  inForceFrom: decree235From,
  citations: [{ instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } }],
  assurance: "inferred",
  value: { activities: rows.flatMap((row) => row.activities).filter((activity) => !decidedByProvinces.has(activity)) },
});
