import { type ExamplesOf, inOrder } from "../example.js";
import type { checkApprovalDate } from "./approval-date.js";

export const approvalDateExamples: ExamplesOf<typeof checkApprovalDate> = {
  "approval.number-form": {
    wrong: {
      at: "/approval/number",
      situation: { vi: "Số quyết định ghi thiếu ký hiệu cơ quan.", en: "The number lacks the issuing body." },
      changes: [[["approval", "number"], "15/QĐ"]],
    },
    right: {
      situation: { vi: "Có chữ “Số:” ở trước.", en: "With the word for number before it." },
      changes: [[["approval", "number"], "Số: 05/QĐ-UBND"]],
    },
  },
  "approval.after-as-of": {
    wrong: {
      at: "/approval/date",
      asOf: "2026-03-15",
      situation: {
        vi: "Xét theo ngày 15/03/2026, trước ngày phê duyệt.",
        en: "Judged by the day before the approval.",
      },
      changes: [],
    },
    right: inOrder,
  },
  "approval.after-period-ends": {
    wrong: {
      at: "/approval/date",
      situation: { vi: "Năm phê duyệt gõ nhầm thành 2031.", en: "The year of approval is mistyped as 2031." },
      changes: [[["approval", "date"], "2031-01-01"]],
    },
    right: {
      situation: { vi: "Phê duyệt đúng ngày cuối của giai đoạn.", en: "Approved on the last day of the period." },
      changes: [[["approval", "date"], "2030-12-31"]],
    },
  },
  "approval.before-legal-basis": {
    wrong: {
      at: "/legalBasis/3/issuedOn",
      situation: {
        vi: "Một nghị quyết của xã ghi ngày sau ngày phê duyệt.",
        en: "A commune resolution is dated after the approval.",
      },
      changes: [[["legalBasis", 3], { number: "7/NQ-HĐND", issuedOn: "2026-03-17" }]],
    },
    right: {
      situation: { vi: "Nghị quyết ban hành cùng ngày phê duyệt.", en: "The resolution is of the very day." },
      changes: [[["legalBasis", 3], { number: "7/NQ-HĐND", issuedOn: "2026-03-16" }]],
    },
  },
  "approval.project-year-before": {
    wrong: {
      at: "/projects/0/year",
      situation: {
        vi: "Phê duyệt năm 2028 nhưng danh mục có đề án năm 2027.",
        en: "Approved in 2028 with a project of 2027.",
      },
      changes: [[["approval", "date"], "2028-03-16"]],
    },
    right: inOrder,
  },
};
