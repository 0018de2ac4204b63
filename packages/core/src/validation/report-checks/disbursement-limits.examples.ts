import type { ReportExamplesOf } from "../report-example.js";
import type { checkDisbursementLimits } from "./disbursement-limits.js";

export const disbursementLimitsExamples: ReportExamplesOf<typeof checkDisbursementLimits> = {
  "report.disbursed-above-allocated": {
    wrong: {
      at: "/disbursements/1/disbursed",
      situation: {
        vi: "Ngân sách xã chi 120 trên dự toán 100 triệu đồng.",
        en: "The commune disbursed 120 of 100 million đồng.",
      },
      changes: [[["disbursements", 1, "disbursed"], 120000000]],
    },
    right: {
      situation: { vi: "Doanh nghiệp đối ứng nhiều hơn dự kiến.", en: "A beneficiary put in more than foreseen." },
      changes: [[["disbursements", 3, "disbursed"], 700000000]],
    },
  },
  "report.settled-above-disbursed": {
    wrong: {
      at: "/disbursements/0/settled",
      situation: { vi: "Quyết toán 400 triệu đồng, mới chi 320.", en: "400 million đồng settled of 320 disbursed." },
      changes: [[["disbursements", 0, "settled"], 400000000]],
    },
    right: {
      situation: { vi: "Quyết toán cả phần chi từ năm trước.", en: "What was disbursed last year is settled too." },
      changes: [[["disbursements", 0, "settled"], 320000000]],
    },
  },
};
