import { type ExamplesOf, inOrder } from "../example.js";
import type { checkApproval } from "./approval.js";

export const approvalExamples: ExamplesOf<typeof checkApproval> = {
  "approval.missing": {
    wrong: {
      at: "/approval",
      situation: { vi: "Chương trình còn là dự thảo.", en: "The programme is still a draft." },
      changes: [[["approval"], undefined]],
    },
    right: inOrder,
  },
  "approval.before-province": {
    wrong: {
      at: "/approval/date",
      situation: { vi: "Ngày phê duyệt gõ nhầm năm 2025.", en: "The year of approval is mistyped as 2025." },
      changes: [[["approval", "date"], "2025-12-16"]],
    },
    right: {
      situation: {
        vi: "Phê duyệt đúng ngày Chương trình cấp tỉnh được ban hành.",
        en: "Approved on the very day of the provincial programme.",
      },
      changes: [[["approval", "date"], "2026-01-07"]],
    },
  },
};
