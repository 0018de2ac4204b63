import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkIndicatorsAgainstRows } from "./indicators-against-rows.js";

export const indicatorsAgainstRowsExamples: ReportExamplesOf<typeof checkIndicatorsAgainstRows> = {
  "report.indicator-against-projects": {
    wrong: {
      at: "/indicators/0/value",
      situation: { vi: "Ghi 3 đề án, danh mục có 2.", en: "Three projects are counted; the list has two." },
      changes: [[["indicators", 0, "value"], 3]],
    },
    right: reportUnchanged,
  },
  "report.establishments-below-projects": {
    wrong: {
      at: "/indicators/4/value",
      situation: {
        vi: "Ghi 1 cơ sở, danh mục có 2 cơ sở nhận hỗ trợ.",
        en: "One establishment is counted; two in the list got support.",
      },
      changes: [[["indicators", 4, "value"], 1]],
    },
    right: {
      situation: {
        vi: "Có thêm cơ sở được hỗ trợ qua nhiệm vụ khác.",
        en: "One more was supported outside the projects.",
      },
      changes: [[["indicators", 4, "value"], 3]],
    },
  },
  "report.indicator-below-results": {
    wrong: {
      at: "/indicators/13/value",
      situation: {
        vi: "Ghi 0 cơ sở được hỗ trợ máy móc, kết quả chỉ tiêu là 1.",
        en: "No establishment with machinery, but one among the results.",
      },
      changes: [[["indicators", 13, "value"], 0]],
      halfYear: [],
    },
    right: reportUnchanged,
  },
};
