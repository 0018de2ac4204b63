import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkResultFigures } from "./result-figures.js";

export const resultFiguresExamples: ReportExamplesOf<typeof checkResultFigures> = {
  "report.result-to-date": {
    wrong: {
      at: "/results/1/toDate",
      situation: { vi: "Lũy kế hội chợ gõ 3 thay vì 2.", en: "Three fairs to date instead of two." },
      changes: [[["results", 1, "toDate"], 3]],
    },
    right: reportUnchanged,
  },
  "report.year-plan-above-target": {
    wrong: {
      at: "/results/0/plannedThisYear",
      situation: {
        vi: "Kế hoạch năm 5 cơ sở, chỉ tiêu cả giai đoạn 2.",
        en: "Five planned for the year, two for the whole programme.",
      },
      changes: [
        [["results", 0, "plannedThisYear"], 5],
        [["results", 0, "note"], "Chưa có thêm cơ sở đăng ký"],
      ],
    },
    right: {
      situation: { vi: "Kế hoạch năm bằng chỉ tiêu cả giai đoạn.", en: "The year’s plan is the whole target." },
      changes: [[["results", 0, "plannedThisYear"], 2]],
    },
  },
  "report.result-before-first-year": {
    wrong: {
      at: "/results/0/before",
      situation: {
        vi: "Báo cáo năm đầu 2026 ghi đã có 1 cơ sở từ trước.",
        en: "The first year’s report counts one from before.",
      },
      changes: [
        [["reporting", "year"], 2026],
        [["results", 0, "before"], 1],
        [["results", 1, "before"], 0],
      ],
    },
    right: {
      situation: { vi: "Năm 2027 có kết quả của năm trước.", en: "2027 has results of the year before." },
      changes: [],
    },
  },
  "report.result-above-target": {
    wrong: {
      at: "/results/1/toDate",
      situation: { vi: "Đã tham gia 5 hội chợ, chỉ tiêu là 3.", en: "Five fairs of a target of three." },
      changes: [
        [["results", 1, "achieved"], 4],
        [["results", 1, "toDate"], 5],
      ],
    },
    right: {
      situation: { vi: "Đạt đúng chỉ tiêu.", en: "Exactly the target." },
      changes: [
        [["results", 1, "achieved"], 2],
        [["results", 1, "toDate"], 3],
      ],
    },
  },
  "report.result-behind": {
    wrong: {
      at: "/results/0/achieved",
      situation: {
        vi: "Cả năm chưa hỗ trợ được cơ sở nào theo kế hoạch, không nêu lý do.",
        en: "None of the year’s plan was done, and no reason is given.",
      },
      changes: [
        [["results", 0, "achieved"], 0],
        [["results", 0, "toDate"], 0],
      ],
    },
    right: {
      situation: { vi: "Chưa đạt kế hoạch nhưng đã nêu lý do.", en: "Behind the plan, with a reason." },
      changes: [
        [["results", 0, "achieved"], 0],
        [["results", 0, "toDate"], 0],
        [["results", 0, "note"], "Cơ sở xin lùi sang năm 2028"],
      ],
    },
  },
};
