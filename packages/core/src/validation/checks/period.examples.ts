import { type ExamplesOf, inOrder } from "../example.js";
import type { checkPeriod } from "./period.js";

export const periodExamples: ExamplesOf<typeof checkPeriod> = {
  "programme.period-outside-province": {
    wrong: {
      at: "/period",
      situation: { vi: "Giai đoạn ghi đến năm 2031.", en: "The period runs to 2031." },
      changes: [[["period", "toYear"], 2031]],
    },
    right: inOrder,
  },
  "programme.period-shorter-than-province": {
    wrong: {
      at: "/period",
      situation: { vi: "Giai đoạn ghi từ năm 2027.", en: "The period begins in 2027." },
      changes: [[["period", "fromYear"], 2027]],
    },
    right: inOrder,
  },
};
