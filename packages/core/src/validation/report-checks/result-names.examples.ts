import { type ReportExamplesOf, reportUnchanged } from "../report-example.js";
import type { checkResultNames } from "./result-names.js";

export const resultNamesExamples: ReportExamplesOf<typeof checkResultNames> = {
  "report.result-repeated": {
    wrong: {
      at: "/results/1/tag",
      situation: { vi: "Hai dòng cùng mang mã MAY-MOC.", en: "Two rows have the tag MAY-MOC." },
      changes: [[["results", 1, "tag"], "MAY-MOC"]],
    },
    right: reportUnchanged,
  },
  "report.result-tag-unknown": {
    wrong: {
      at: "/results/1/tag",
      situation: { vi: "Gõ HOI-TRO thay vì HOI-CHO.", en: "HOI-TRO is typed for HOI-CHO." },
      changes: [[["results", 1, "tag"], "HOI-TRO"]],
    },
    right: reportUnchanged,
  },
  "report.result-unit": {
    wrong: {
      at: "/results/0/unit",
      situation: { vi: "Đếm theo máy thay vì theo cơ sở.", en: "Machines are counted instead of establishments." },
      changes: [[["results", 0, "unit"], "máy"]],
    },
    right: {
      situation: { vi: "Viết hoa đơn vị tính.", en: "The unit is capitalised." },
      changes: [[["results", 0, "unit"], "Cơ sở"]],
    },
  },
};
