import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkReportingPeriod } from "./reporting-period.js";

export const reportingPeriodExamples: ReportExamplesOf<typeof checkReportingPeriod> = {
  "report.year-outside-programme": {
    wrong: {
      at: "/reporting/year",
      situation: {
        vi: "Ghi năm báo cáo 2025, trước giai đoạn của Chương trình.",
        en: "The year is 2025, before the programme began.",
      },
      changes: [[["reporting", "year"], 2025]],
    },
    right: reportUnchanged,
  },
  "report.data-outside-period": {
    wrong: {
      at: "/reporting/dataUntil",
      situation: {
        vi: "Chốt số liệu ngày 15/01/2028 cho báo cáo năm 2027.",
        en: "The figures of 2027 run until 15/01/2028.",
      },
      changes: [
        [["reporting", "dataUntil"], "2028-01-15"],
        [["signed", "date"], "2028-01-20"],
      ],
    },
    right: {
      situation: { vi: "Chốt số liệu đúng ngày cuối năm.", en: "The figures run until the last day of the year." },
      changes: [
        [["reporting", "dataUntil"], "2027-12-31"],
        [["signed", "date"], "2027-12-31"],
      ],
    },
  },
  "report.data-early": {
    wrong: {
      at: "/reporting/dataUntil",
      situation: { vi: "Báo cáo năm chốt số liệu từ tháng 9.", en: "A year’s figures end in September." },
      changes: [[["reporting", "dataUntil"], "2027-09-30"]],
    },
    right: {
      situation: { vi: "Chốt số liệu ngày 20/11.", en: "The figures run until 20/11." },
      changes: [[["reporting", "dataUntil"], "2027-11-20"]],
    },
  },
  "report.data-in-future": {
    wrong: {
      at: "/reporting/dataUntil",
      situation: {
        vi: "Dự thảo ngày 20/12 đã ghi số liệu đến 31/12.",
        en: "A draft of 20/12 has figures until 31/12.",
      },
      changes: [
        [["reporting", "dataUntil"], "2027-12-31"],
        [["signed", "date"], undefined],
      ],
    },
    right: {
      situation: { vi: "Dự thảo, số liệu đến 14/12.", en: "A draft with figures until 14/12." },
      changes: [[["signed", "date"], undefined]],
    },
  },
  "report.signed-before-data": {
    wrong: {
      at: "/signed/date",
      situation: { vi: "Báo cáo ký ngày 10/12, số liệu đến 14/12.", en: "Signed on 10/12, with figures until 14/12." },
      changes: [[["signed", "date"], "2027-12-10"]],
    },
    right: {
      situation: { vi: "Ký đúng ngày chốt số liệu.", en: "Signed on the last day of the figures." },
      changes: [[["signed", "date"], "2027-12-14"]],
    },
  },
};
