import { withChanges } from "../example.js";
import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import { reportInOrder } from "../report-in-order.js";
import type { checkAgainstHalfYear } from "./against-half-year.js";

const settledFair = withChanges(reportInOrder().projects[1], [[["status"], "settled"]]);
const stoppedFair = withChanges(reportInOrder().projects[1], [[["status"], "stopped"]]);

export const againstHalfYearExamples: ReportExamplesOf<typeof checkAgainstHalfYear> = {
  "report.half-year-not-given": {
    wrong: {
      at: "",
      situation: { vi: "Không kèm báo cáo 6 tháng.", en: "The half-year report is not given." },
      changes: [],
      halfYear: "not-given",
    },
    right: {
      situation: { vi: "Báo cáo 6 tháng thì không cần.", en: "A half-year report needs none." },
      changes: [[["reporting", "span"], "half-year"]],
      halfYear: "not-given",
    },
  },
  "report.result-shrank": {
    wrong: {
      at: "/results/1/achieved",
      situation: { vi: "6 tháng đã báo 2 hội chợ, cả năm ghi 1.", en: "Two fairs in half a year, one in the whole." },
      changes: [],
      halfYear: [[["results", 1, "achieved"], 2]],
    },
    right: {
      situation: { vi: "Báo cáo 6 tháng đếm nhầm, đã nêu rõ.", en: "June was counted wrongly, as is noted." },
      changes: [[["results", 1, "note"], "Báo cáo 6 tháng đếm nhầm một hội chợ của xã bên"]],
      halfYear: [[["results", 1, "achieved"], 2]],
    },
  },
  "report.disbursed-shrank": {
    wrong: {
      at: "/disbursements/1/disbursed",
      situation: { vi: "Cả năm giải ngân ít hơn 6 tháng.", en: "Less disbursed in the year than in its first half." },
      changes: [],
      halfYear: [[["disbursements", 1, "disbursed"], 90000000]],
    },
    right: {
      situation: { vi: "Có khoản thu hồi tạm ứng, đã nêu rõ.", en: "An advance was paid back, as is noted." },
      changes: [[["disbursements", 1, "note"], "Thu hồi tạm ứng 20 triệu đồng trong tháng 9"]],
      halfYear: [[["disbursements", 1, "disbursed"], 90000000]],
    },
  },
  "report.indicator-shrank": {
    wrong: {
      at: "/indicators/29/value",
      situation: { vi: "6 tháng đã báo 9 việc làm, cả năm ghi 4.", en: "Nine jobs in half a year, four in the whole." },
      changes: [],
      halfYear: [[["indicators", 29, "value"], 9]],
    },
    right: {
      situation: { vi: "Cộng tác viên đang hoạt động ít hơn giữa năm.", en: "Fewer collaborators than in June." },
      changes: [],
    },
  },
  "report.allocation-changed": {
    wrong: {
      at: "/disbursements/0/allocated",
      situation: {
        vi: "Dự toán giao khác báo cáo 6 tháng.",
        en: "The allocation is not that of the half-year report.",
      },
      changes: [[["disbursements", 0, "allocated"], 390000000]],
    },
    right: {
      situation: { vi: "Dự toán điều chỉnh, đã nêu số quyết định.", en: "It was amended, and the decision is noted." },
      changes: [
        [["disbursements", 0, "allocated"], 390000000],
        [["disbursements", 0, "note"], "Điều chỉnh theo Quyết định 40/QĐ-UBND"],
      ],
    },
  },
  "report.project-vanished": {
    wrong: {
      at: "/projects",
      situation: {
        vi: "Đề án của báo cáo 6 tháng không còn trong báo cáo năm.",
        en: "A project of the half-year report is gone.",
      },
      changes: [],
      halfYear: [[["projects", 0, "name"], "Ứng dụng máy đóng gói"]],
    },
    right: reportUnchanged,
  },
  "report.status-went-back": {
    wrong: {
      at: "/projects/1/status",
      situation: {
        vi: "6 tháng ghi đã quyết toán, cả năm ghi đã nghiệm thu.",
        en: "Settled in June, only accepted in December.",
      },
      changes: [],
      halfYear: [[["projects", 1], settledFair]],
    },
    right: {
      situation: { vi: "Đề án đã ngừng, nay được tiếp tục.", en: "A stopped project was taken up again." },
      changes: [[["projects", 1, "note"], "Tiếp tục theo Quyết định 51/QĐ-UBND"]],
      halfYear: [[["projects", 1], stoppedFair]],
    },
  },
};
