import type { ReportExamplesOf } from "../report-example.js";
import type { checkMoneyAgainstProgramme } from "./money-against-programme.js";

export const moneyAgainstProgrammeExamples: ReportExamplesOf<typeof checkMoneyAgainstProgramme> = {
  "report.allocated-above-programme": {
    wrong: {
      at: "/disbursements/0/allocated",
      situation: {
        vi: "Dự toán giao 700 triệu đồng, Chương trình dự kiến 500.",
        en: "700 million đồng allocated, 500 foreseen.",
      },
      changes: [[["disbursements", 0, "allocated"], 600000000]],
      halfYear: [[["disbursements", 0, "allocated"], 600000000]],
    },
    right: {
      situation: { vi: "Được bổ sung, đã nêu số quyết định.", en: "More was granted, and the decision is noted." },
      changes: [
        [["disbursements", 0, "allocated"], 600000000],
        [["disbursements", 0, "note"], "Bổ sung theo Quyết định 812/QĐ-UBND"],
      ],
    },
  },
  "report.commune-budget-not-allocated": {
    wrong: {
      at: "/disbursements/1/allocated",
      situation: {
        vi: "Xã dự kiến 100 triệu đồng nhưng chỉ giao 80.",
        en: "The commune foresaw 100 million đồng and allocated 80.",
      },
      changes: [[["disbursements", 1, "allocated"], 80000000]],
    },
    right: {
      situation: { vi: "Giao ít hơn, đã nêu lý do.", en: "Less was allocated, with a reason." },
      changes: [
        [["disbursements", 1, "allocated"], 80000000],
        [["disbursements", 1, "note"], "Hụt thu ngân sách, Nghị quyết 12/NQ-HĐND"],
      ],
    },
  },
};
