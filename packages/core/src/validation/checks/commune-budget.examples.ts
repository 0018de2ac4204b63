import { type ExamplesOf, inOrder } from "../example.js";
import type { checkCommuneBudget } from "./commune-budget.js";

export const communeBudgetExamples: ExamplesOf<typeof checkCommuneBudget> = {
  "programme.commune-budget-above-local": {
    wrong: {
      at: "/money/years/0/communeBudget",
      situation: {
        vi: "Ngân sách xã năm 2026 lớn hơn cả kinh phí khuyến công địa phương.",
        en: "The commune budget of 2026 is more than the local fund.",
      },
      changes: [[["money", "years", 0, "communeBudget"], 200000001]],
    },
    right: {
      situation: {
        vi: "Ngân sách xã bằng đúng kinh phí khuyến công địa phương.",
        en: "The commune budget is the whole local fund.",
      },
      changes: [
        [["money", "years", 0, "communeBudget"], 200000000],
        [["money", "stated", "communeBudget"], 600000000],
      ],
    },
  },
  "programme.commune-budget-total": {
    wrong: {
      at: "/money/stated/communeBudget",
      situation: {
        vi: "Tổng ngân sách xã không bằng cộng các năm.",
        en: "The total of the commune budget is not the sum of the years.",
      },
      changes: [[["money", "stated", "communeBudget"], 500000001]],
    },
    right: inOrder,
  },
  "programme.no-commune-budget": {
    wrong: {
      at: "/money/stated/communeBudget",
      situation: { vi: "Cả năm năm không bố trí ngân sách xã.", en: "No year has money from the commune budget." },
      changes: [
        [["money", "years", 0, "communeBudget"], 0],
        [["money", "years", 1, "communeBudget"], 0],
        [["money", "years", 2, "communeBudget"], 0],
        [["money", "years", 3, "communeBudget"], 0],
        [["money", "years", 4, "communeBudget"], 0],
        [["money", "stated", "communeBudget"], 0],
      ],
    },
    right: {
      situation: { vi: "Chỉ một năm có ngân sách xã.", en: "One year alone has money from it." },
      changes: [
        [["money", "years", 0, "communeBudget"], 0],
        [["money", "years", 1, "communeBudget"], 0],
        [["money", "years", 2, "communeBudget"], 0],
        [["money", "years", 3, "communeBudget"], 0],
        [["money", "stated", "communeBudget"], 100000000],
      ],
    },
  },
};
