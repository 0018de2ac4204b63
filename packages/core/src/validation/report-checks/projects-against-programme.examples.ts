import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkProjectsAgainstProgramme } from "./projects-against-programme.js";

export const projectsAgainstProgrammeExamples: ReportExamplesOf<typeof checkProjectsAgainstProgramme> = {
  "report.project-not-in-programme": {
    wrong: {
      at: "/projects/1/name",
      situation: {
        vi: "Đề án hội chợ viết tên khác Chương trình.",
        en: "The fair is named otherwise than in the programme.",
      },
      changes: [[["projects", 1, "name"], "Tham gia hội chợ OCOP"]],
    },
    right: {
      situation: {
        vi: "Đề án bổ sung, đã nêu văn bản cho phép.",
        en: "An added project, with the document that allows it.",
      },
      changes: [
        [["projects", 1, "name"], "Tham gia hội chợ OCOP"],
        [["projects", 1, "note"], "Bổ sung theo Công văn 77/UBND"],
      ],
    },
  },
  "report.project-of-another-year": {
    wrong: {
      at: "/projects/1/name",
      situation: { vi: "Đề án trong Chương trình là của năm 2028.", en: "In the programme the project is of 2028." },
      changes: [],
      programme: [[["projects", 2, "year"], 2028]],
    },
    right: reportUnchanged,
  },
};
