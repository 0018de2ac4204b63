import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkDisbursementFigures } from "./disbursement-figures.js";

export const disbursementFiguresExamples: ReportExamplesOf<typeof checkDisbursementFigures> = {
  "report.disbursed-to-date": {
    wrong: {
      at: "/disbursements/0/toDate",
      situation: {
        vi: "Lũy kế ngân sách tỉnh gõ thừa một đồng.",
        en: "The province’s figure to date is one đồng too high.",
      },
      changes: [
        [["disbursements", 0, "toDate"], 320000001],
        [["totals", "toDate"], 870000001],
      ],
    },
    right: reportUnchanged,
  },
  "report.total-of-sources": {
    wrong: {
      at: "/totals/disbursed",
      situation: { vi: "Tổng giải ngân gõ thừa một đồng.", en: "The total disbursed is one đồng too high." },
      changes: [[["totals", "disbursed"], 770000001]],
    },
    right: reportUnchanged,
  },
  "report.disbursement-rate": {
    wrong: {
      at: "/disbursements/0/rate",
      situation: { vi: "Tỷ lệ giải ngân ghi 71 % thay vì 70 %.", en: "A rate of 71 % is written for 70 %." },
      changes: [[["disbursements", 0, "rate"], 71]],
    },
    right: {
      situation: { vi: "Tỷ lệ ghi đúng 70 %.", en: "The rate is rightly 70 %." },
      changes: [[["disbursements", 0, "rate"], 70]],
    },
  },
  "report.disbursed-before-first-year": {
    wrong: {
      at: "/disbursements/0/before",
      situation: {
        vi: "Báo cáo năm đầu 2026 ghi đã chi từ trước.",
        en: "The first year’s report has money from before.",
      },
      changes: [
        [["reporting", "year"], 2026],
        [["disbursements", 1, "before"], 0],
        [["disbursements", 3, "before"], 0],
      ],
    },
    right: {
      situation: { vi: "Năm 2027 có số lũy kế của năm trước.", en: "2027 has figures of the year before." },
      changes: [],
    },
  },
};
