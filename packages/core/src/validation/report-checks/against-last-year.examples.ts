import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkAgainstLastYear } from "./against-last-year.js";

export const againstLastYearExamples: ReportExamplesOf<typeof checkAgainstLastYear> = {
  "report.last-year-not-given": {
    wrong: {
      at: "",
      situation: { vi: "Không kèm báo cáo năm 2026.", en: "The report on 2026 is not given." },
      changes: [],
      lastYear: "not-given",
    },
    right: {
      situation: { vi: "Báo cáo năm đầu của Chương trình.", en: "The first year of the programme." },
      changes: [[["reporting", "year"], 2026]],
      lastYear: "not-given",
    },
  },
  "report.result-not-carried-over": {
    wrong: {
      at: "/results/1/before",
      situation: {
        vi: "Lũy kế đến hết 2026 ghi 2, báo cáo năm 2026 ghi 1.",
        en: "Two until 2026; the report on 2026 says one.",
      },
      changes: [
        [["results", 1, "before"], 2],
        [["results", 1, "toDate"], 3],
      ],
    },
    right: reportUnchanged,
  },
  "report.disbursed-not-carried-over": {
    wrong: {
      at: "/disbursements/0/before",
      situation: {
        vi: "Lũy kế giải ngân khác báo cáo năm trước.",
        en: "The money until last year is not what that report says.",
      },
      changes: [[["disbursements", 0, "before"], 41000000]],
    },
    right: reportUnchanged,
  },
};
