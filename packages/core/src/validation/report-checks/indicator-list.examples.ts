import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkIndicatorList } from "./indicator-list.js";

export const indicatorListExamples: ReportExamplesOf<typeof checkIndicatorList> = {
  "report.indicator-repeated": {
    wrong: {
      at: "/indicators/6/code",
      situation: { vi: "Ghi hai dòng T01-LOP.", en: "T01-LOP stands in two rows." },
      changes: [[["indicators", 6, "code"], "T01-LOP"]],
    },
    right: reportUnchanged,
  },
  "report.indicator-missing": {
    wrong: {
      at: "/indicators",
      situation: { vi: "Bỏ dòng lao động được đào tạo nghề.", en: "The row for workers trained is left out." },
      changes: [[["indicators", 6, "code"], "T01-LOP"]],
    },
    right: reportUnchanged,
  },
};
