import type { Citation } from "../../basis/index.js";
import { type PriorityGround, priorityGroundKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { decree235From } from "./decree-45-citations.js";
import { defineEntry } from "./define-entry.js";

function article6(clause: string, point: string): Citation {
  return { instrument: "tt-46-2012-bct", article: "6", clause, point, amendedBy: { instrument: "tt-20-2017-bct" } };
}

function ground(
  id: string,
  citation: Citation,
  assurance: UnknownEntry["assurance"],
  value: PriorityGround,
): UnknownEntry {
  const citations = [citation];
  return defineEntry(priorityGroundKind, {
    id: `priority.${id}`,
    inForceFrom: decree235From,
    citations,
    assurance,
    value,
  });
}

/** What ranks projects. The place of the owners' grounds in the ranking is not known. */
export const priorityGrounds: readonly UnknownEntry[] = [
  ground("difficult-area", article6("1", "d"), "verified-original", {
    group: "area",
    label: { vi: "Địa bàn khó khăn, đặc biệt khó khăn", en: "Difficult or specially difficult area" },
    when: { fact: "place.isInDifficultArea", operator: "equal", value: true },
  }),
  ground("export", article6("2", "a"), "verified-original", {
    group: "trade",
    label: { vi: "Sản xuất hàng xuất khẩu", en: "Production for export" },
    when: { fact: "applicant.makesGoodsForExport", operator: "equal", value: true },
  }),
  ground("local-materials", article6("2", "b"), "verified-original", {
    group: "trade",
    label: { vi: "Nguyên liệu trong tỉnh, thành phố trên 50 % giá trị", en: "More than 50 % local materials" },
    when: { fact: "applicant.usesMostlyLocalMaterials", operator: "equal", value: true },
  }),
  ground("labour-intensive", article6("2", "c"), "verified-original", {
    group: "trade",
    label: { vi: "Sử dụng từ 50 lao động", en: "50 workers or more" },
    when: { fact: "applicant.workers", operator: "greaterThanInclusive", value: 50 },
  }),
  ground("typical-product", article6("2", "đ"), "verified-original", {
    group: "trade",
    label: { vi: "Có sản phẩm công nghiệp nông thôn tiêu biểu", en: "Holds a typical-product certificate" },
    when: { fact: "applicant.holdsTypicalProductCertificate", operator: "equal", value: true },
  }),
  ground("women-owned", { instrument: "nd-235-2025" }, "corroborated", {
    group: "owner",
    label: { vi: "Do phụ nữ làm chủ", en: "Owned by women" },
    when: { fact: "applicant.isWomenOwned", operator: "equal", value: true },
  }),
  ground("ethnic-minority-owned", { instrument: "nd-235-2025" }, "corroborated", {
    group: "owner",
    label: { vi: "Do đồng bào dân tộc thiểu số làm chủ", en: "Owned by members of an ethnic minority" },
    when: { fact: "applicant.isEthnicMinorityOwned", operator: "equal", value: true },
  }),
];
