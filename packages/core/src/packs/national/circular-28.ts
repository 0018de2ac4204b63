import { type BilingualText, type Citation, million, percent, plainDate } from "../../basis/index.js";
import { ruleKind } from "../../eligibility/index.js";
import { type SupportLevel, supportLevelKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry } from "./define-entry.js";

/** Circular 28/2018/TT-BTC took effect on this day. What Circular 64/2024 changed in it was read only in part. */
export const circular28From = plainDate("2018-05-11");

function article8(clause?: string): Citation {
  const place = clause === undefined ? {} : { clause };
  return { instrument: "tt-28-2018-btc", article: "8", ...place, amendedBy: { instrument: "tt-64-2024-btc" } };
}

const oneAndAHalf = { numerator: 3, denominator: 2 };

/** Read only in the joint circular that Circular 28 replaced. */
const priority: SupportLevel["priority"] = {
  factor: oneAndAHalf,
  citations: [{ instrument: "ttlt-26-2014", article: "6", clause: "2", point: "t" }],
  assurance: "old-text",
};

/** Support levels of the national frame, without the stream to which they are applied. */
export const nationalLevels = {
  machinery: {
    activities: ["advanced-machinery"],
    unit: { vi: "cơ sở", en: "establishment" },
    amount: { kind: "ratio-with-cap", ratio: percent(50), cap: million(300) },
    capFactors: [
      {
        label: { vi: "dây chuyền công nghệ", en: "technology line" },
        when: { fact: "project.equipmentForm", operator: "equal", value: "technology-line" },
        factor: oneAndAHalf,
        citations: [article8("4")],
        assurance: "verified-original",
      },
    ],
    priority,
  },
  demonstrationModel: {
    activities: ["demonstration-model"],
    unit: { vi: "mô hình", en: "model" },
    amount: { kind: "ratio-with-cap", ratio: percent(30), cap: million(1_000) },
    capFactors: [],
    priority,
  },
  exemplaryModel: {
    activities: ["exemplary-model"],
    unit: { vi: "mô hình", en: "model" },
    amount: { kind: "cap", cap: million(100) },
    capFactors: [],
    priority,
  },
  cleanerProductionPilot: {
    activities: ["cleaner-production-pilot"],
    unit: { vi: "mô hình", en: "model" },
    amount: { kind: "ratio-with-cap", ratio: percent(30), cap: million(500) },
    capFactors: [],
    priority,
  },
  sustainableProductionModel: {
    activities: ["sustainable-production-model"],
    unit: { vi: "mô hình", en: "model" },
    amount: {
      kind: "unresolved",
      why: {
        vi: "Nội dung mới của Nghị định 235/2025/NĐ-CP; chưa tìm thấy văn bản nào quy định mức hỗ trợ mô hình sản xuất và tiêu dùng bền vững.",
        en: "New with Decree 235/2025; no text was found that fixes support for sustainable production and consumption models.",
      },
    },
    capFactors: [],
  },
} as const satisfies Readonly<Record<string, Omit<SupportLevel, "stream" | "frame">>>;

/** Only the cap was found; whether a ratio binds beside it is not known. */
export const noRatioRead: BilingualText = {
  vi: "Nguồn đọc được chỉ nêu mức trần; chưa rõ có kèm tỷ lệ hỗ trợ hay không.",
  en: "The sources read give only the cap; whether a ratio binds beside it is not known.",
};

function nationalLevel(
  id: string,
  level: Omit<SupportLevel, "stream" | "frame">,
  clause: string | undefined,
  assurance: UnknownEntry["assurance"],
  note?: UnknownEntry["note"],
): UnknownEntry {
  return defineEntry(supportLevelKind, {
    id: `level.national.${id}`,
    inForceFrom: circular28From,
    citations: [article8(clause)],
    assurance,
    ...(note === undefined ? {} : { note }),
    value: { ...level, stream: "national", frame: "national" },
  });
}

/** Article 8 of Circular 28/2018/TT-BTC for national money. */
export const nationalLevelEntries: readonly UnknownEntry[] = [
  nationalLevel("advanced-machinery", nationalLevels.machinery, "4", "verified-original"),
  nationalLevel("demonstration-model", nationalLevels.demonstrationModel, "2", "verified-original"),
  nationalLevel("exemplary-model", nationalLevels.exemplaryModel, "2", "corroborated", noRatioRead),
  nationalLevel("cleaner-production-pilot", nationalLevels.cleanerProductionPilot, undefined, "corroborated"),
  nationalLevel("sustainable-production-model", nationalLevels.sustainableProductionModel, undefined, "inferred"),
];

/** Conditions to receive money; the joint circular states them, and their long life makes them corroborated. */
export const moneyConditions: readonly UnknownEntry[] = [
  defineEntry(ruleKind, {
    id: "remainder-committed",
    inForceFrom: circular28From,
    citations: [{ instrument: "tt-28-2018-btc" }, { instrument: "ttlt-26-2014", article: "7", clause: "3" }],
    assurance: "corroborated",
    value: {
      strand: "activity",
      title: { vi: "Đủ vốn đối ứng", en: "The remainder is secured" },
      requires: { fact: "commitments.investsTheRemainder", operator: "equal", value: true },
      held: {
        vi: "Đơn vị đã đầu tư hoặc cam kết đầu tư đủ phần vốn còn lại.",
        en: "The applicant has invested or commits the whole remainder.",
      },
      failed: {
        vi: "Đơn vị chưa đầu tư và chưa cam kết đầu tư đủ phần vốn còn lại.",
        en: "The applicant has neither invested nor committed the whole remainder.",
      },
      fix: { vi: "Lập văn bản cam kết đầu tư đủ phần vốn còn lại.", en: "Commit the whole remainder in writing." },
    },
  }),
  defineEntry(ruleKind, {
    id: "single-state-source",
    inForceFrom: circular28From,
    citations: [{ instrument: "tt-28-2018-btc" }, { instrument: "ttlt-26-2014", article: "7", clause: "4" }],
    assurance: "corroborated",
    value: {
      strand: "activity",
      title: { vi: "Không trùng nguồn nhà nước", en: "No double state funding" },
      requires: { fact: "commitments.noOtherStateSource", operator: "equal", value: true },
      held: {
        vi: "Đơn vị cam kết chưa được nguồn nhà nước nào hỗ trợ cho cùng nội dung chi.",
        en: "The applicant commits that no state source has paid for the same cost.",
      },
      failed: {
        vi: "Nội dung chi này đã được nguồn kinh phí nhà nước khác hỗ trợ hoặc chưa có cam kết.",
        en: "Another state source has paid for this cost, or the commitment is refused.",
      },
      fix: {
        vi: "Tách phần chi đã được hỗ trợ ra khỏi đề án và lập cam kết cho phần còn lại.",
        en: "Take the cost already supported out of the project and commit for the rest.",
      },
    },
  }),
  defineEntry(ruleKind, {
    id: "model-shown",
    inForceFrom: circular28From,
    citations: [article8("2")],
    assurance: "verified-original",
    value: {
      strand: "activity",
      title: { vi: "Mô hình được trình diễn", en: "The model is shown to others" },
      appliesWhen: { fact: "activity", operator: "equal", value: "demonstration-model" },
      requires: { fact: "project.isShownToOthers", operator: "equal", value: true },
      held: {
        vi: "Mô hình được trình diễn, phổ biến cho tổ chức, cá nhân khác.",
        en: "The model is shown to others.",
      },
      failed: {
        vi: "Mô hình không được trình diễn, phổ biến cho tổ chức, cá nhân khác.",
        en: "The model is not shown to others.",
      },
      fix: { vi: "Lập kế hoạch trình diễn, phổ biến mô hình.", en: "Draw up a plan for showing the model." },
    },
  }),
];
