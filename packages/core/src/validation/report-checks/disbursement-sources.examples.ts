import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkDisbursementSources } from "./disbursement-sources.js";

export const disbursementSourcesExamples: ReportExamplesOf<typeof checkDisbursementSources> = {
  "report.source-repeated": {
    wrong: {
      at: "/disbursements/4/source",
      situation: { vi: "Nguồn khuyến công quốc gia ghi hai dòng.", en: "The national fund stands in two rows." },
      changes: [[["disbursements", 4, "source"], "nationalFund"]],
    },
    right: reportUnchanged,
  },
  "report.source-missing": {
    wrong: {
      at: "/disbursements",
      situation: { vi: "Bảng kinh phí không có dòng vốn lồng ghép.", en: "The table has no row for other funds." },
      changes: [[["disbursements", 4, "source"], "nationalFund"]],
    },
    right: reportUnchanged,
  },
};
