import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkProjectResults } from "./project-results.js";

export const projectResultsExamples: ReportExamplesOf<typeof checkProjectResults> = {
  "report.quantity-without-target": {
    wrong: {
      at: "/projects/1/quantity",
      situation: { vi: "Ghi số lượng nhưng chưa chọn chỉ tiêu.", en: "A quantity without a target." },
      changes: [[["projects", 1, "tag"], undefined]],
    },
    right: {
      situation: { vi: "Không tính vào chỉ tiêu nào.", en: "It counts towards no target." },
      changes: [
        [["projects", 1, "tag"], undefined],
        [["projects", 1, "quantity"], undefined],
      ],
    },
  },
  "report.target-without-quantity": {
    wrong: {
      at: "/projects/1/quantity",
      situation: { vi: "Đề án đã nghiệm thu, chưa ghi số lượng.", en: "An accepted project without a quantity." },
      changes: [[["projects", 1, "quantity"], undefined]],
    },
    right: {
      situation: { vi: "Đề án chưa xong nên chưa ghi.", en: "The project is not finished yet." },
      changes: [
        [["projects", 1, "quantity"], undefined],
        [["projects", 1, "status"], "in-progress"],
      ],
    },
  },
  "report.target-without-result": {
    wrong: {
      at: "/projects/1/tag",
      situation: {
        vi: "Đề án ghi HOI-CHOO, bảng kết quả ghi HOI-CHO.",
        en: "The project says HOI-CHOO, the results HOI-CHO.",
      },
      changes: [[["projects", 1, "tag"], "HOI-CHOO"]],
    },
    right: reportUnchanged,
  },
  "report.counted-unfinished": {
    wrong: {
      at: "/projects/1/quantity",
      situation: { vi: "Đề án đang thực hiện đã tính vào chỉ tiêu.", en: "A project under way is counted already." },
      changes: [[["projects", 1, "status"], "in-progress"]],
    },
    right: reportUnchanged,
  },
  "report.activity-not-of-target": {
    wrong: {
      at: "/projects/1/activity",
      situation: { vi: "Hội thảo lại tính vào chỉ tiêu hội chợ.", en: "A workshop counts towards fairs." },
      changes: [[["projects", 1, "activity"], "workshop"]],
    },
    right: reportUnchanged,
  },
  "report.projects-above-result": {
    wrong: {
      at: "/results/1/achieved",
      situation: {
        vi: "Đề án tính 2 hội chợ, kết quả ghi 1.",
        en: "The project counts two fairs, the result says one.",
      },
      changes: [[["projects", 1, "quantity"], 2]],
    },
    right: reportUnchanged,
  },
  "report.result-without-projects": {
    wrong: {
      at: "/results/1/achieved",
      situation: { vi: "Kết quả 2 hội chợ, danh mục có 1.", en: "Two fairs, of which the list has one." },
      changes: [
        [["results", 1, "achieved"], 2],
        [["results", 1, "toDate"], 3],
      ],
    },
    right: reportUnchanged,
  },
};
