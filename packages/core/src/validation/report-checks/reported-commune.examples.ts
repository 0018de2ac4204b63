import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkReportedCommune } from "./reported-commune.js";

export const reportedCommuneExamples: ReportExamplesOf<typeof checkReportedCommune> = {
  "report.signer-not-the-commune": {
    wrong: {
      at: "/signed/by",
      situation: {
        vi: "Người lập ghi Phòng Kinh tế thay cho Ủy ban nhân dân xã.",
        en: "The economic office is named instead of the committee.",
      },
      changes: [[["signed", "by"], "Phòng Kinh tế xã Cẩm Mỹ"]],
    },
    right: reportUnchanged,
  },
  "report.not-signed": {
    wrong: {
      at: "/signed/number",
      situation: { vi: "Báo cáo chưa có số và ngày.", en: "The report has no number and no date yet." },
      changes: [
        [["signed", "number"], undefined],
        [["signed", "date"], undefined],
      ],
    },
    right: reportUnchanged,
  },
};
