import type { ExamplesOf } from "../example.js";
import type { checkProjectFunds } from "./project-funds.js";

export const projectFundsExamples: ExamplesOf<typeof checkProjectFunds> = {
  "programme.projects-exceed-money": {
    wrong: {
      at: "/money/years/1/localFund",
      situation: {
        vi: "Kinh phí năm 2027 ít hơn số các đề án năm đó cần.",
        en: "2027 has less than its projects need.",
      },
      changes: [[["money", "years", 1, "localFund"], 299999999]],
    },
    right: {
      situation: { vi: "Kinh phí năm 2027 vừa đủ cho các đề án.", en: "2027 has exactly what its projects need." },
      changes: [[["money", "years", 1, "localFund"], 300000000]],
    },
  },
  "programme.projects-exceed-other-funds": {
    wrong: {
      at: "/money/years/1/otherFunds",
      situation: {
        vi: "Nguồn khác năm 2027 ít hơn vốn đối ứng của các đề án.",
        en: "Other funds of 2027 are less than the counterpart.",
      },
      changes: [[["money", "years", 1, "otherFunds"], 399999999]],
    },
    right: {
      situation: { vi: "Nguồn khác vừa bằng vốn đối ứng.", en: "Other funds are exactly the counterpart." },
      changes: [[["money", "years", 1, "otherFunds"], 400000000]],
    },
  },
};
