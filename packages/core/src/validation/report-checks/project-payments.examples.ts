import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkProjectPayments } from "./project-payments.js";

export const projectPaymentsExamples: ReportExamplesOf<typeof checkProjectPayments> = {
  "report.project-total": {
    wrong: {
      at: "/projects/0/paid/total",
      situation: {
        vi: "Tổng đã chi của đề án gõ thừa một đồng.",
        en: "The total paid for a project is one đồng too high.",
      },
      changes: [[["projects", 0, "paid", "total"], 700000001]],
    },
    right: reportUnchanged,
  },
  "report.projects-above-source": {
    wrong: {
      at: "/disbursements/1/disbursed",
      situation: {
        vi: "Các đề án chi 80 triệu đồng ngân sách xã, bảng nguồn ghi 70.",
        en: "Projects paid 80 million of the commune’s budget; the table says 70.",
      },
      changes: [
        [["projects", 1, "paid", "communeBudget"], 30000000],
        [["projects", 1, "paid", "total"], 80000000],
      ],
    },
    right: reportUnchanged,
  },
  "report.paid-before-start": {
    wrong: {
      at: "/projects/1/status",
      situation: { vi: "Đề án chưa triển khai nhưng đã chi tiền.", en: "A project that has not started was paid for." },
      changes: [[["projects", 1, "status"], "not-started"]],
    },
    right: {
      situation: { vi: "Đề án đang thực hiện.", en: "The project is under way." },
      changes: [[["projects", 1, "status"], "in-progress"]],
    },
  },
  "report.finished-unpaid": {
    wrong: {
      at: "/projects/1/paid",
      situation: { vi: "Đề án đã quyết toán nhưng không ghi chi.", en: "A settled project that nobody paid for." },
      changes: [
        [["projects", 1, "status"], "settled"],
        [
          ["projects", 1, "paid"],
          { provincialFund: 0, communeBudget: 0, nationalFund: 0, counterpart: 0, otherFunds: 0, total: 0 },
        ],
      ],
    },
    right: {
      situation: { vi: "Tiền đã chi từ năm trước, có ghi chú.", en: "It was paid last year, as the note says." },
      changes: [
        [["projects", 1, "status"], "settled"],
        [["projects", 1, "note"], "Đã chi năm 2026"],
        [
          ["projects", 1, "paid"],
          { provincialFund: 0, communeBudget: 0, nationalFund: 0, counterpart: 0, otherFunds: 0, total: 0 },
        ],
      ],
    },
  },
};
