import { type ExamplesOf, inOrder } from "../example.js";
import type { checkProjectMoney } from "./project-money.js";

export const projectMoneyExamples: ExamplesOf<typeof checkProjectMoney> = {
  "project.money-does-not-add-up": {
    wrong: {
      at: "/projects/0/money/total",
      situation: { vi: "Tổng kinh phí đề án lệch một đồng.", en: "The project's total is one đồng off." },
      changes: [[["projects", 0, "money", "total"], 700000001]],
    },
    right: inOrder,
  },
  "project.cost-above-total": {
    wrong: {
      at: "/projects/0/application/project/cost",
      situation: {
        vi: "Chi phí trong hồ sơ lớn hơn tổng kinh phí đề án.",
        en: "The cost is more than the project's total.",
      },
      changes: [[["projects", 0, "application", "project", "cost"], 700000001]],
    },
    right: inOrder,
  },
  "project.cost-below-total": {
    wrong: {
      at: "/projects/0/application/project/cost",
      situation: {
        vi: "Chi phí trong hồ sơ nhỏ hơn tổng kinh phí đề án.",
        en: "The cost is less than the project's total.",
      },
      changes: [[["projects", 0, "application", "project", "cost"], 650000000]],
    },
    right: inOrder,
  },
  "project.stream-mismatch": {
    wrong: {
      at: "/projects/0/money/nationalFund",
      situation: {
        vi: "Xin nguồn địa phương nhưng ghi cả tiền nguồn quốc gia.",
        en: "Local money is asked for, national money is entered too.",
      },
      changes: [[["projects", 0, "money", "nationalFund"], 50000000]],
    },
    right: inOrder,
  },
};
