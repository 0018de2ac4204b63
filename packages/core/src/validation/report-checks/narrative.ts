import type { CommuneReport } from "../../report/index.js";
import { communeDuty } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { fieldName } from "../field-label.js";
import type { ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.narrative-not-given": {
    severity: "note",
    category: "structure",
    message: {
      vi: "Tệp chỉ có số liệu, chưa có lời văn: kết quả, đánh giá, nguyên nhân, nhiệm vụ kỳ tới, kiến nghị.",
      en: "The file has figures only: no results, assessment, causes, next tasks or proposals in words.",
    },
    fix: {
      vi: "Không cần sửa nếu lời văn nằm ở văn bản khác; nếu không, điền các phần này.",
      en: "Nothing to mend if the text stands in another document; otherwise fill it in.",
    },
  },
  "report.narrative-part-missing": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Báo cáo chưa có phần “{part}”, là một phần trong bố cục thường dùng của báo cáo.",
      en: "The report has no part “{part}”, which such reports usually have.",
    },
    fix: { vi: "Viết phần “{part}”, hoặc gộp vào phần khác và ghi rõ.", en: "Write “{part}”, or say where it is." },
  },
});

type Part = keyof NonNullable<CommuneReport["narrative"]>;

const wanted = [
  "results",
  "achievements",
  "shortcomings",
  "causes",
  "nextTasks",
  "proposals",
] as const satisfies readonly Part[];

/** The written parts: all of them, or none where the file carries figures only. */
export const checkNarrative = {
  codes,
  find: (input) => {
    const { narrative } = input.report;
    const citations = communeDuty(input);
    if (narrative === undefined) return [told("report.narrative-not-given", { at: ["narrative"], citations })];
    return wanted
      .filter((part) => narrative[part] === undefined)
      .map((part) => {
        const at = ["narrative", part];
        return told("report.narrative-part-missing", { at, slots: { part: fieldName(`/${at.join("/")}`) }, citations });
      });
  },
} satisfies ReportCheck;
