import type { BilingualText } from "../../basis/index.js";
import { type Category, categoryLabels } from "../../beneficiary/index.js";
import { decidableKind, ruleKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { decree235From } from "./decree-45-citations.js";
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
    activities: ["advanced-machinery", "demonstration-model", "exemplary-model"],
    categories: ["rural-establishment"],
  },
  {
    id: "category-for-cleaner-production",
    activities: ["cleaner-production-pilot"],
    categories: ["rural-establishment", "cleaner-production-establishment"],
  },
  {
    id: "category-for-sustainable-production",
    activities: ["sustainable-production-model"],
    categories: ["rural-establishment", "sustainable-production-establishment"],
  },
];

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
    citations: [
      {
        instrument: "nd-45-2012",
        article: "1",
        clause: "2",
        amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
      },
      { instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } },
    ],
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

/** The activities for which the pack holds every condition that the sources tell. */
export const decidableActivities: UnknownEntry = defineEntry(decidableKind, {
  id: "decidable-activities",
  inForceFrom: decree235From,
  citations: [{ instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } }],
  assurance: "inferred",
  value: { activities: rows.flatMap((row) => row.activities) },
});
