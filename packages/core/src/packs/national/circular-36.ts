import { type BilingualText, percent, plainDate } from "../../basis/index.js";
import { type AdvanceClass, advanceClassKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";
import { levelVariants } from "./level-variants.js";

/** The day on which Circular 36/2013 took effect; that of Circular 17/2018, which amended it, is known from no source. */
export const circular36From = plainDate("2014-02-10");

interface Row extends Omit<AdvanceClass, "activities" | "stream"> {
  readonly id: string;
  readonly activities: readonly string[];
  readonly place: { readonly article: string; readonly clause?: string; readonly point?: string };
  readonly from?: UnknownEntry["inForceFrom"];
  readonly assurance?: UnknownEntry["assurance"];
  readonly note?: BilingualText;
}

const ours: BilingualText = {
  vi: "Văn bản không nêu tên nội dung này; xếp vào loại gần nhất theo tính chất công việc.",
  en: "The text does not name this activity; it is put in the class of the nearest kind of work.",
};

const leftToTheAgency: BilingualText = {
  vi: "Nội dung này không có trong danh mục tạm ứng: Cục trưởng cơ quan khuyến công của Bộ Công Thương quyết định tỷ lệ và hồ sơ.",
  en: "The list of advance classes does not name this activity: the head of the ministry's agency decides the share and the dossier.",
};

/** Article 13 as press reports of the amending circular confirm it, Article 15(1) and Article 16(2). */
const rows: readonly Row[] = [
  {
    id: "cluster-works",
    activities: ["cluster-infrastructure"],
    place: { article: "13", clause: "1" },
    ratio: percent(30),
    supportedItemDoneMoreThan: percent(50),
  },
  {
    id: "cluster-treatment",
    activities: ["pollution-treatment"],
    variant: levelVariants.treatmentInCluster,
    place: { article: "13", clause: "1" },
    ratio: percent(30),
    supportedItemDoneMoreThan: percent(50),
  },
  {
    id: "vocational-training",
    activities: ["vocational-training"],
    place: { article: "13", clause: "2", point: "a" },
    ratio: percent(70),
  },
  {
    id: "advice-and-training",
    activities: [
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
    ],
    place: { article: "13", clause: "2", point: "b" },
    ratio: percent(70),
  },
  {
    id: "fairs-and-media",
    activities: [
      "trade-fair-organisation",
      "trade-fair-participation",
      "bulletin",
      "television-feature",
      "product-catalogue",
      "database",
      "information-portal",
      "cluster-planning",
    ],
    place: { article: "13", clause: "2", point: "c" },
    ratio: percent(70),
  },
  {
    id: "showroom",
    activities: ["showroom"],
    place: { article: "13", clause: "2" },
    ratio: percent(70),
    // The amendment that added it has no first day in any source; on this day it was surely in force.
    from: decree235From,
    note: {
      vi: "Phòng trưng bày của cơ sở công nghiệp nông thôn; do Thông tư số 17/2018/TT-BCT thêm vào.",
      en: "Showrooms of rural establishments; added by Circular No. 17/2018/TT-BCT.",
    },
  },
  {
    id: "equipment",
    activities: ["advanced-machinery", "demonstration-model", "technology-transfer"],
    place: { article: "13", clause: "2", point: "d" },
    ratio: percent(70),
    investmentDoneMoreThan: percent(70),
  },
  {
    id: "establishment-treatment",
    activities: ["pollution-treatment"],
    variant: levelVariants.treatmentAtEstablishment,
    place: { article: "13", clause: "2", point: "d" },
    ratio: percent(70),
    investmentDoneMoreThan: percent(70),
  },
  {
    id: "nearest-to-advice-and-training",
    activities: [
      "overseas-study-tour",
      "cluster-investment-promotion",
      "relocation",
      "staff-training",
      "staff-study-tour",
    ],
    place: { article: "13", clause: "2", point: "b" },
    ratio: percent(70),
    assurance: "inferred",
    note: ours,
  },
  {
    id: "nearest-to-fairs-and-media",
    activities: ["overseas-fair", "online-marketing"],
    place: { article: "13", clause: "2", point: "c" },
    ratio: percent(70),
    assurance: "inferred",
    note: ours,
  },
  {
    id: "enterprise-setup",
    activities: ["enterprise-setup"],
    place: { article: "13", clause: "3" },
    ratio: percent(100),
    afterAcceptance: true,
    note: {
      vi: "Là chi theo kết quả: hồ sơ phải có biên bản nghiệm thu cơ sở, nên không vượt giới hạn tạm ứng 70 % trước khi có kết quả (cách hiểu của chúng tôi).",
      en: "Paid on the result: the dossier holds the base acceptance, so the ceiling of 70 % on money paid before a result is kept (our reading).",
    },
  },
  {
    id: "relocation-loan-interest",
    activities: ["relocation-loan-interest"],
    place: { article: "15", clause: "1" },
    instead: {
      vi: "Không có tỷ lệ tạm ứng: chi sau nghiệm thu cơ sở, theo chứng từ đã trả lãi vốn vay trong hai năm đầu.",
      en: "No share is advanced: it is paid after the base acceptance, on proof of interest paid in the first two years.",
    },
  },
  {
    id: "by-agency",
    activities: [
      "cleaner-production-pilot",
      "product-selection",
      "product-award",
      "international-cooperation",
      "centre-facilities",
      "collaborator-network",
      "programme-preparation",
      "monitoring",
    ],
    place: { article: "16", clause: "2" },
    assurance: "verified-original",
    instead: leftToTheAgency,
  },
  {
    id: "by-agency-since-2025",
    activities: [
      "sustainable-production-model",
      "sustainable-production-consumption",
      "artisan-title",
      "digital-transformation",
    ],
    place: { article: "16", clause: "2" },
    // The decree added them in 2025; that the clause of 2013 on other activities takes them in is our reading.
    from: decree235From,
    assurance: "inferred",
    instead: leftToTheAgency,
  },
];

function entryOf({ id, activities, place, from, assurance, note, ...terms }: Row): UnknownEntry {
  return defineEntry(advanceClassKind, {
    id: `advance.national.${id}`,
    inForceFrom: from ?? circular36From,
    citations: [{ instrument: "tt-36-2013-bct", ...place, amendedBy: { instrument: "tt-17-2018-bct" } }],
    assurance: assurance ?? "corroborated",
    ...(note && { note }),
    value: { ...terms, activities: [...activities], stream: "national" },
  });
}

/** Advance classes of national money: Circular 36/2013/TT-BCT as amended by Circular 17/2018. They bind no local money. */
export const nationalAdvanceClasses: readonly UnknownEntry[] = rows.map(entryOf);
