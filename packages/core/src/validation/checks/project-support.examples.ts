import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProjectSupport } from "./project-support.js";

export const projectSupportExamples: ExamplesOf<typeof checkProjectSupport> = {
  "project.support-above-highest": {
    wrong: {
      at: "/projects/0/money/localFund",
      situation: {
        vi: "Xin 400 triệu đồng cho máy 700 triệu đồng.",
        en: "400 million is asked for a machine of 700 million.",
      },
      changes: [[["projects", 0, "money", "localFund"], 400000000]],
    },
    right: {
      situation: { vi: "Xin đúng mức tối đa 300 triệu đồng.", en: "The highest, 300 million, is asked for." },
      changes: [],
    },
  },
  "project.support-depends-on-reading": {
    wrong: {
      at: "/projects/0/money/localFund",
      situation: {
        vi: "Đơn vị đã được hỗ trợ 200 triệu đồng năm 2024, nay xin thêm 300 triệu.",
        en: "Support of 200 million in 2024; now 300 million is asked for.",
      },
      changes: [
        [
          ["projects", 0, "application", "earlierSupport"],
          [{ activity: "advanced-machinery", amount: 200000000, year: 2024 }],
        ],
      ],
    },
    right: {
      situation: { vi: "Xin trong phần còn lại của mức trần.", en: "What is left of the cap is asked for." },
      changes: [
        [
          ["projects", 0, "application", "earlierSupport"],
          [{ activity: "advanced-machinery", amount: 200000000, year: 2024 }],
        ],
        [["projects", 0, "money", "localFund"], 100000000],
      ],
    },
  },
  "project.support-not-computed": {
    wrong: {
      at: "/projects/0/money/localFund",
      situation: { vi: "Hồ sơ chưa ghi chi phí.", en: "The cost is not stated." },
      changes: [[["projects", 0, "application", "project", "cost"], undefined]],
    },
    right: inOrder,
  },
};
