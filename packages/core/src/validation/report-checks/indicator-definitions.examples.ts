import type { ReportExamplesOf } from "../report-example.js";
import type { checkIndicatorDefinitions } from "./indicator-definitions.js";

export const indicatorDefinitionsExamples: ReportExamplesOf<typeof checkIndicatorDefinitions> = {
  "report.indicator-above-whole": {
    wrong: {
      at: "/indicators/4/value",
      situation: { vi: "5 cơ sở khác nhau trong 3 lượt hỗ trợ.", en: "Five establishments in three supports." },
      changes: [[["indicators", 4, "value"], 5]],
    },
    right: {
      situation: { vi: "Mỗi cơ sở một lượt.", en: "One support each." },
      changes: [[["indicators", 4, "value"], 3]],
    },
  },
  "report.indicator-without-event": {
    wrong: {
      at: "/indicators/9/value",
      situation: { vi: "Có 30 học viên nhưng không có lớp nào.", en: "Thirty participants of no class." },
      changes: [[["indicators", 9, "value"], 30]],
    },
    right: {
      situation: { vi: "Có lớp, có học viên.", en: "A class and its participants." },
      changes: [
        [["indicators", 8, "value"], 1],
        [["indicators", 9, "value"], 30],
      ],
    },
  },
  "report.indicator-event-without-people": {
    wrong: {
      at: "/indicators/9/value",
      situation: { vi: "Có một lớp nhưng không có học viên.", en: "A class without participants." },
      changes: [[["indicators", 8, "value"], 1]],
    },
    right: {
      situation: { vi: "Có lớp, có học viên.", en: "A class and its participants." },
      changes: [
        [["indicators", 8, "value"], 1],
        [["indicators", 9, "value"], 30],
      ],
    },
  },
};
