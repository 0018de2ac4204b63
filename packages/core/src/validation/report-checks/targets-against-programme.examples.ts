import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkTargetsAgainstProgramme } from "./targets-against-programme.js";

export const targetsAgainstProgrammeExamples: ReportExamplesOf<typeof checkTargetsAgainstProgramme> = {
  "report.programme-not-given": {
    wrong: {
      at: "",
      situation: { vi: "Chỉ kiểm tra tệp báo cáo.", en: "Only the report is checked." },
      changes: [],
      programme: "not-given",
    },
    right: reportUnchanged,
  },
  "report.programme-decision": {
    wrong: {
      at: "/programme",
      situation: { vi: "Báo cáo dẫn nhầm số quyết định.", en: "The report names another decision." },
      changes: [[["programme", "number"], "51/QĐ-UBND"]],
    },
    right: {
      situation: { vi: "Chương trình kèm theo còn là dự thảo.", en: "The programme given is still a draft." },
      changes: [],
      programme: [[["approval"], undefined]],
    },
  },
  "report.target-not-in-programme": {
    wrong: {
      at: "/results/1/tag",
      situation: {
        vi: "Báo cáo chỉ tiêu phòng trưng bày, Chương trình xã không có.",
        en: "Showrooms, which the commune’s programme does not have.",
      },
      changes: [[["results", 1, "tag"], "PHONG-TRUNG-BAY"]],
    },
    right: reportUnchanged,
  },
  "report.target-left-out": {
    wrong: {
      at: "/results",
      situation: { vi: "Báo cáo bỏ chỉ tiêu hội chợ.", en: "The target of fairs is left out." },
      changes: [[["results", 1, "tag"], "PHONG-TRUNG-BAY"]],
    },
    right: reportUnchanged,
  },
  "report.target-differs": {
    wrong: {
      at: "/results/0/planned",
      situation: { vi: "Ghi chỉ tiêu 3 cơ sở, Chương trình là 2.", en: "Three are given; the programme says two." },
      changes: [[["results", 0, "planned"], 3]],
    },
    right: {
      situation: { vi: "Chương trình đã được điều chỉnh.", en: "The programme was amended." },
      changes: [[["results", 0, "planned"], 3]],
      programme: [[["targets", 0, "quantity"], 3]],
    },
  },
};
