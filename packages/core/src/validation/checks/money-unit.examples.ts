import { type ExamplesOf, inOrder } from "../example.js";
import type { checkMoneyUnit } from "./money-unit.js";

export const moneyUnitExamples: ExamplesOf<typeof checkMoneyUnit> = {
  "programme.unit-doubtful": {
    wrong: {
      at: "/projects/0/money/total",
      situation: {
        vi: "Tổng đề án ghi 700 vì tính theo triệu đồng.",
        en: "A project's total is written as 700, in millions.",
      },
      changes: [[["projects", 0, "money", "total"], 700]],
    },
    right: inOrder,
  },
};
