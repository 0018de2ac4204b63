import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkReportedProjects } from "./reported-projects.js";

export const reportedProjectsExamples: ReportExamplesOf<typeof checkReportedProjects> = {
  "report.project-repeated": {
    wrong: {
      at: "/projects/1/name",
      situation: { vi: "Một đề án ghi hai dòng.", en: "One project stands in two rows." },
      changes: [
        [["projects", 1, "name"], "Ứng dụng máy sấy nông sản"],
        [["projects", 1, "beneficiary"], "Cơ sở sấy nông sản Ví Dụ"],
      ],
    },
    right: {
      situation: { vi: "Hai cơ sở cùng làm một loại đề án.", en: "Two establishments with like projects." },
      changes: [[["projects", 1, "name"], "Ứng dụng máy sấy nông sản"]],
    },
  },
  "report.beneficiary-alike": {
    wrong: {
      at: "/projects/1/beneficiary",
      situation: { vi: "Một cơ sở viết hai cách.", en: "One establishment is written in two ways." },
      changes: [[["projects", 1, "beneficiary"], "CS sấy nông sản Ví Dụ"]],
    },
    right: {
      situation: { vi: "Cùng một cơ sở, viết giống nhau.", en: "One establishment, written in one way." },
      changes: [[["projects", 1, "beneficiary"], "Cơ sở sấy nông sản Ví Dụ"]],
    },
  },
  "report.activity-unknown": {
    wrong: {
      at: "/projects/1/activity",
      situation: { vi: "Nội dung không có trong danh mục.", en: "An activity that is not on record." },
      changes: [[["projects", 1, "activity"], "road-building"]],
    },
    right: reportUnchanged,
  },
  "report.stopped-without-reason": {
    wrong: {
      at: "/projects/1/note",
      situation: { vi: "Đề án ngừng, không nêu lý do.", en: "A project was stopped without a reason." },
      changes: [[["projects", 1, "status"], "stopped"]],
    },
    right: {
      situation: { vi: "Đề án ngừng, có lý do.", en: "A project was stopped with a reason." },
      changes: [
        [["projects", 1, "status"], "stopped"],
        [["projects", 1, "note"], "Cơ sở xin rút, Quyết định 30/QĐ-UBND"],
      ],
    },
  },
};
