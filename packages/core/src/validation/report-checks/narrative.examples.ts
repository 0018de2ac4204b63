import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkNarrative } from "./narrative.js";

export const narrativeExamples: ReportExamplesOf<typeof checkNarrative> = {
  "report.narrative-not-given": {
    wrong: {
      at: "/narrative",
      situation: {
        vi: "Tệp chỉ có số liệu, lời văn ở tệp Word.",
        en: "The file has figures only; the text is in Word.",
      },
      changes: [[["narrative"], undefined]],
    },
    right: reportUnchanged,
  },
  "report.narrative-part-missing": {
    wrong: {
      at: "/narrative/causes",
      situation: { vi: "Chưa nêu nguyên nhân của hạn chế.", en: "The causes of the shortcomings are not told." },
      changes: [[["narrative", "causes"], undefined]],
    },
    right: reportUnchanged,
  },
};
