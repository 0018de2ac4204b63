import type { ExamplesOf } from "../example.js";
import type { checkMoneyUse } from "./money-use.js";

export const moneyUseExamples: ExamplesOf<typeof checkMoneyUse> = {
  "programme.year-without-projects": {
    wrong: {
      at: "/projects",
      situation: { vi: "Bốn năm có kinh phí nhưng chưa có đề án.", en: "Four years have money but no project." },
      changes: [],
    },
    right: {
      situation: {
        vi: "Các năm không có đề án cũng không bố trí kinh phí.",
        en: "Years without projects have no money either.",
      },
      changes: [
        [["money", "years", 0, "localFund"], 0],
        [["money", "years", 0, "managementCost"], 0],
        [["money", "years", 2, "localFund"], 0],
        [["money", "years", 2, "managementCost"], 0],
        [["money", "years", 3, "localFund"], 0],
        [["money", "years", 3, "managementCost"], 0],
        [["money", "years", 4, "localFund"], 0],
        [["money", "years", 4, "managementCost"], 0],
      ],
    },
  },
  "programme.projects-below-money": {
    wrong: {
      at: "/money/stated/localFund",
      situation: {
        vi: "Năm 2027 có 2 tỷ đồng, chỉ một đề án dùng 300 triệu đồng.",
        en: "2,000 million for one project of 300 million.",
      },
      changes: [[["money", "years", 1, "localFund"], 2000000000]],
    },
    right: {
      situation: { vi: "Đề án dùng đúng một nửa kinh phí.", en: "The project uses exactly half." },
      changes: [
        [["money", "years", 0, "localFund"], 0],
        [["money", "years", 2, "localFund"], 0],
        [["money", "years", 3, "localFund"], 0],
        [["money", "years", 4, "localFund"], 0],
        [["money", "years", 1, "localFund"], 600000000],
      ],
    },
  },
};
