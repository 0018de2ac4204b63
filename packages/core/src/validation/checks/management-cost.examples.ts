import type { ExamplesOf } from "../example.js";
import type { checkManagementCost } from "./management-cost.js";

export const managementCostExamples: ExamplesOf<typeof checkManagementCost> = {
  "programme.management-cost-above-local": {
    wrong: {
      at: "/money/years/0/managementCost",
      situation: {
        vi: "Chi quản lý năm 2026 lớn hơn kinh phí khuyến công địa phương.",
        en: "Management of 2026 is more than the local fund.",
      },
      changes: [[["money", "years", 0, "managementCost"], 200000001]],
    },
    right: {
      situation: { vi: "Không ghi chi quản lý.", en: "No management cost is stated." },
      changes: [[["money", "years", 0, "managementCost"], undefined]],
    },
  },
  "programme.management-cost-above-share": {
    wrong: {
      at: "/money/years/0/managementCost",
      situation: {
        vi: "Chi quản lý 3.000.001 đồng trên 200 triệu đồng, quá 1,5 %.",
        en: "One đồng above 1.5 % of 200 million.",
      },
      changes: [[["money", "years", 0, "managementCost"], 3000001]],
    },
    right: {
      situation: { vi: "Chi quản lý đúng 1,5 %.", en: "Exactly 1.5 %." },
      changes: [[["money", "years", 0, "managementCost"], 3000000]],
    },
  },
};
