import type { Assurance, BilingualText, Citation } from "../../basis/index.js";
import { type PriorityGround, priorityGroundKind } from "../../eligibility/index.js";
import type { FactName } from "../../facts/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import type { Condition } from "../../rules/index.js";
import { decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";

/** Article 6 of Circular 46/2012, which details Article 6 of the Decree. */
export function circular46Article6(clause: string, point: string): Citation {
  return { instrument: "tt-46-2012-bct", article: "6", clause, point, amendedBy: { instrument: "tt-20-2017-bct" } };
}

// Decree 235/2025 added owners to Article 6; which clauses else it touched was not read.
function decreeArticle6(clause: string, point: string): Citation {
  return { instrument: "nd-45-2012", article: "6", clause, point, amendedBy: { instrument: "nd-235-2025" } };
}

interface Details {
  readonly citations: readonly Citation[];
  readonly assurance: Assurance;
  readonly note?: BilingualText;
  readonly questions?: readonly string[];
}

function holds(fact: FactName): Condition {
  return { fact, operator: "equal", value: true };
}

function ground(id: string, { citations, questions, ...details }: Details, value: PriorityGround): UnknownEntry {
  return defineEntry(priorityGroundKind, {
    id: `priority.${id}`,
    inForceFrom: decree235From,
    citations: [...citations],
    ...(questions === undefined ? {} : { questions: [...questions] }),
    ...details,
    value,
  });
}

/** Letters a to d of Article 6(1) of the Circular, in their order. Poor districts (b) are no more: see the rules of ranking. */
const areas: readonly UnknownEntry[] = [
  ground(
    "ethnic-minority-area",
    { citations: [circular46Article6("1", "a")], assurance: "verified-original" },
    {
      group: "area",
      rank: { order: 1, letter: "a" },
      label: { vi: "Vùng đồng bào dân tộc thiểu số", en: "Ethnic-minority area" },
      when: holds("place.isInEthnicMinorityArea"),
    },
  ),
  ground(
    "highland-island-border",
    {
      citations: [circular46Article6("1", "a")],
      assurance: "inferred",
      note: {
        vi: "Thông tư xét theo huyện; cấp huyện không còn từ 01/7/2025, nên ở đây xét theo xã. Cần kiểm tra.",
        en: "The Circular asks for districts, which ended on 01/07/2025; here the commune is asked for. To be checked.",
      },
    },
    {
      group: "area",
      rank: { order: 1, letter: "a" },
      label: { vi: "Vùng cao, hải đảo, biên giới đất liền", en: "Highlands, island or land border" },
      when: holds("place.isInHighlandIslandOrBorderArea"),
    },
  ),
  ground(
    "new-rural",
    {
      citations: [circular46Article6("1", "c")],
      assurance: "verified-original",
      note: {
        vi: "Chương trình nông thôn mới nay nằm trong một chương trình mục tiêu quốc gia chung; danh sách xã cần đọc lại theo chương trình đó.",
        en: "The new-rural programme is now part of one merged national target programme; the list is to be read through it.",
      },
    },
    {
      group: "area",
      rank: { order: 3, letter: "c" },
      label: { vi: "Xã trong kế hoạch xây dựng nông thôn mới", en: "Commune of the new-rural plan" },
      when: holds("place.isInNewRuralProgramme"),
    },
  ),
  ground(
    "difficult-area",
    { citations: [circular46Article6("1", "d")], assurance: "verified-original" },
    {
      group: "area",
      rank: { order: 4, letter: "d" },
      label: { vi: "Địa bàn khó khăn, đặc biệt khó khăn", en: "Difficult or specially difficult area" },
      when: holds("place.isInDifficultArea"),
    },
  ),
];

/** Article 6(2)(b) of the Decree comes before 6(2)(a): Article 6(3)(a) of the Circular. */
const firstTrades = { order: 1, letter: "b" };
const secondTrades = { order: 2, letter: "a" };

function trade(
  id: string,
  rank: typeof firstTrades,
  /** The point of Article 6(2) of the Circular that sets a threshold, where one does. */
  threshold: string | undefined,
  value: Pick<PriorityGround, "label" | "when">,
  details: Partial<Details> = {},
): UnknownEntry {
  const inCircular = threshold === undefined ? [] : [circular46Article6("2", threshold)];
  const citations = [...inCircular, decreeArticle6("2", rank.letter)];
  return ground(id, { citations, assurance: "verified-original", ...details }, { group: "trade", rank, ...value });
}

const trades: readonly UnknownEntry[] = [
  trade("typical-product", firstTrades, "đ", {
    label: { vi: "Có sản phẩm công nghiệp nông thôn tiêu biểu", en: "Holds a typical-product certificate" },
    when: holds("applicant.holdsTypicalProductCertificate"),
  }),
  trade("key-product", firstTrades, undefined, {
    label: {
      vi: "Sản phẩm công nghiệp chủ lực, mũi nhọn, trọng điểm",
      en: "Key or spearhead industrial product",
    },
    when: holds("applicant.makesKeyProduct"),
  }),
  trade("export", firstTrades, "a", {
    label: { vi: "Sản xuất hàng xuất khẩu", en: "Production for export" },
    when: holds("applicant.makesGoodsForExport"),
  }),
  trade("local-materials", firstTrades, "b", {
    label: { vi: "Nguyên liệu trong tỉnh, thành phố trên 50 % giá trị", en: "More than 50 % local materials" },
    when: holds("applicant.usesMostlyLocalMaterials"),
  }),
  trade("labour-intensive", firstTrades, "c", {
    label: { vi: "Sử dụng từ 50 lao động", en: "50 workers or more" },
    when: { fact: "applicant.workers", operator: "greaterThanInclusive", value: 50 },
  }),
  trade("mechanical-industry", secondTrades, undefined, {
    label: { vi: "Công nghiệp cơ khí", en: "Mechanical industry" },
    when: holds("applicant.worksInMechanicalIndustry"),
  }),
  trade("chemicals-for-agriculture", secondTrades, undefined, {
    label: { vi: "Hóa chất phục vụ nông nghiệp, nông thôn", en: "Chemicals for agriculture and rural areas" },
    when: holds("applicant.makesChemicalsForAgriculture"),
  }),
  trade("farm-forest-fishery-processing", secondTrades, undefined, {
    label: { vi: "Chế biến nông, lâm, thủy sản", en: "Processing of farm, forest and fishery produce" },
    when: holds("applicant.processesFarmForestOrFisheryProduce"),
  }),
  trade(
    "supporting-industry",
    secondTrades,
    "d",
    {
      label: { vi: "Công nghiệp hỗ trợ thuộc danh mục ưu tiên", en: "Supporting industry on the priority list" },
      when: holds("applicant.makesSupportingIndustryProduct"),
    },
    {
      assurance: "corroborated",
      note: {
        vi: "Danh mục mà Thông tư dẫn chiếu đã được thay thế, nay theo Nghị định 205/2025/NĐ-CP.",
        en: "The list to which the Circular refers was replaced; the list is now that of Decree 205/2025.",
      },
    },
  ),
];

const ofOwners: Details = {
  citations: [{ instrument: "nd-235-2025" }],
  assurance: "corroborated",
  questions: ["women-minority-priority-rank"],
};

/** Whose share of ownership counts, and where they stand in the order, no text we hold says. */
const owners: readonly UnknownEntry[] = [
  ground("women-owned", ofOwners, {
    group: "owner",
    label: { vi: "Do phụ nữ làm chủ", en: "Owned by women" },
    when: holds("applicant.isWomenOwned"),
  }),
  ground("ethnic-minority-owned", ofOwners, {
    group: "owner",
    label: { vi: "Do đồng bào dân tộc thiểu số làm chủ", en: "Owned by members of an ethnic minority" },
    when: holds("applicant.isEthnicMinorityOwned"),
  }),
];

/** What ranks projects, in the order of the texts. */
export const priorityGrounds: readonly UnknownEntry[] = [...areas, ...trades, ...owners];
