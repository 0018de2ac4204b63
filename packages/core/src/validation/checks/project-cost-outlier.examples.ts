import { anotherProject, type ExamplesOf } from "../example.js";
import type { checkProjectCostOutlier } from "./project-cost-outlier.js";

export const projectCostOutlierExamples: ExamplesOf<typeof checkProjectCostOutlier> = {
  "project.unit-cost-outlier": {
    wrong: {
      at: "/projects/0/application/project/cost",
      situation: {
        vi: "Chi phí gõ thừa một số 0: 7 tỷ thay vì 700 triệu đồng.",
        en: "A nought too many: 7,000 for 700 million.",
      },
      changes: [
        [["projects", 1], anotherProject([["name"], "Máy số 1"], [["application", "project", "cost"], 600000000])],
        [["projects", 2], anotherProject([["name"], "Máy số 2"], [["application", "project", "cost"], 700000000])],
        [["projects", 3], anotherProject([["name"], "Máy số 3"], [["application", "project", "cost"], 800000000])],
        [["projects", 0, "application", "project", "cost"], 7000000000],
      ],
    },
    right: {
      situation: { vi: "Gấp chưa đến 10 lần.", en: "Less than ten times as much." },
      changes: [
        [["projects", 1], anotherProject([["name"], "Máy số 1"], [["application", "project", "cost"], 600000000])],
        [["projects", 2], anotherProject([["name"], "Máy số 2"], [["application", "project", "cost"], 700000000])],
        [["projects", 3], anotherProject([["name"], "Máy số 3"], [["application", "project", "cost"], 800000000])],
        [["projects", 0, "application", "project", "cost"], 6999999999],
      ],
    },
  },
  "project.unit-cost-low": {
    wrong: {
      at: "/projects/0/application/project/cost",
      situation: { vi: "Chi phí gõ thiếu một số 0: 70 triệu đồng.", en: "A nought too few: 70 million." },
      changes: [
        [["projects", 1], anotherProject([["name"], "Máy số 1"], [["application", "project", "cost"], 600000000])],
        [["projects", 2], anotherProject([["name"], "Máy số 2"], [["application", "project", "cost"], 700000000])],
        [["projects", 3], anotherProject([["name"], "Máy số 3"], [["application", "project", "cost"], 800000000])],
        [["projects", 0, "application", "project", "cost"], 70000000],
      ],
    },
    right: {
      situation: { vi: "Chỉ có hai đề án cùng nội dung để so.", en: "Only two others to compare with." },
      changes: [
        [["projects", 1], anotherProject([["name"], "Máy số 1"], [["application", "project", "cost"], 600000000])],
        [["projects", 2], anotherProject([["name"], "Máy số 2"], [["application", "project", "cost"], 700000000])],
        [["projects", 0, "application", "project", "cost"], 70000000],
      ],
    },
  },
};
