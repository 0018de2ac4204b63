import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProjectYear } from "./project-year.js";

export const projectYearExamples: ExamplesOf<typeof checkProjectYear> = {
  "project.year-outside-period": {
    wrong: {
      at: "/projects/0/year",
      situation: { vi: "Đề án ghi năm 2031.", en: "A project is of 2031." },
      changes: [[["projects", 0, "year"], 2031]],
    },
    right: inOrder,
  },
  "project.plan-year-differs": {
    wrong: {
      at: "/projects/0/application/planYear",
      situation: {
        vi: "Đề án năm 2027 nhưng hồ sơ xin kế hoạch năm 2028.",
        en: "A project of 2027 asks from the plan of 2028.",
      },
      changes: [[["projects", 0, "application", "planYear"], 2028]],
    },
    right: inOrder,
  },
};
