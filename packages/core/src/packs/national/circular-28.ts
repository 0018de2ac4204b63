import { type Citation, plainDate } from "../../basis/index.js";
import { ruleKind } from "../../eligibility/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry } from "./define-entry.js";

/** Circular 28/2018/TT-BTC took effect on this day. What Circular 64/2024 changed in it was read only in part. */
export const circular28From = plainDate("2018-05-11");

export function article8(clause?: string): Citation {
  const place = clause === undefined ? {} : { clause };
  return { instrument: "tt-28-2018-btc", article: "8", ...place, amendedBy: { instrument: "tt-64-2024-btc" } };
}

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
