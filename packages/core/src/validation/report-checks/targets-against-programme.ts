import { formatDate } from "../../basis/index.js";
import { communeDuty } from "../check.js";
import { companionStanding } from "../companion-standing.js";
import { describeFindings } from "../describe-findings.js";
import type { ReportCheck, ReportCheckInput } from "../report-check.js";
import { sameNameKey } from "../written-name.js";

const { codes, told } = describeFindings({
  "report.programme-not-given": {
    severity: "note",
    category: "coverage",
    message: {
      vi: "{situation}: báo cáo chưa được đối chiếu với Chương trình.",
      en: "{situation}: the report was not compared with it.",
    },
    fix: { vi: "{remedy}.", en: "{remedy}." },
  },
  "report.programme-decision": {
    severity: "error",
    category: "legal-basis",
    message: {
      vi: "Báo cáo dẫn quyết định {number} ngày {date}, nhưng Chương trình của xã được phê duyệt tại {expectedNumber} ngày {expectedDate}.",
      en: "The report names decision {number} of {date}, but the programme was approved by {expectedNumber} of {expectedDate}.",
    },
    fix: { vi: "Ghi đúng quyết định phê duyệt Chương trình.", en: "Name the decision that approved the programme." },
  },
  "report.target-not-in-programme": {
    severity: "error",
    category: "activity",
    message: {
      vi: "“{name}” ({tag}) không phải là chỉ tiêu của Chương trình xã.",
      en: "“{name}” ({tag}) is no target of the commune's programme.",
    },
    fix: {
      vi: "Sửa mã chỉ tiêu, hoặc nêu kết quả này ở phần lời văn.",
      en: "Correct the tag, or tell of this result in the text.",
    },
  },
  "report.target-left-out": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Chương trình có chỉ tiêu “{name}” ({tag}), nhưng báo cáo không có dòng nào về chỉ tiêu này.",
      en: "The programme has the target “{name}” ({tag}), of which the report says nothing.",
    },
    fix: {
      vi: "Thêm dòng; chưa thực hiện thì ghi 0 và nêu lý do.",
      en: "Add a row; where nothing was done write 0 and give the reason.",
    },
  },
  "report.target-differs": {
    severity: "error",
    category: "activity",
    message: {
      vi: "“{name}”: chỉ tiêu cả giai đoạn ghi {stated}, trong Chương trình là {expected}.",
      en: "“{name}”: the target is given as {stated}, in the programme it is {expected}.",
    },
    fix: {
      vi: "Ghi {expected}; nếu Chương trình đã được điều chỉnh thì kiểm tra cùng với Chương trình mới.",
      en: "Write {expected}; if the programme was amended, check with the amended one.",
    },
  },
});

const programmeNames = {
  name: { vi: "tệp Chương trình của xã", en: "the commune's programme" },
  bring: {
    vi: "Kiểm tra báo cáo cùng với tệp Chương trình của xã (chọn cả hai tệp một lần)",
    en: "Check the report together with the file of the programme (choose both at once)",
  },
};

function decisionFindings({ report, companions }: ReportCheckInput) {
  const approval = companions.programme?.approval;
  const named = report.programme;
  if (approval === undefined || named === undefined) return [];
  if (sameNameKey(named.number) === sameNameKey(approval.number) && named.date === approval.date) return [];
  const slots = {
    number: named.number,
    date: formatDate(named.date),
    expectedNumber: approval.number,
    expectedDate: formatDate(approval.date),
  };
  return [told("report.programme-decision", { at: ["programme"], slots })];
}

/** The targets of which the report tells are those of the commune's own programme, all of them, as they were set. */
export const checkTargetsAgainstProgramme = {
  codes,
  find: (input) => {
    const { report, companions, isWhole } = input;
    const citations = communeDuty(input);
    const { programme } = companions;
    if (programme === undefined) {
      const slots = companionStanding(programmeNames, companions.notTaken?.programme);
      return [told("report.programme-not-given", { at: [], slots, citations })];
    }
    const targets = new Map(programme.targets.map((target) => [target.tag, target]));
    const ofRows = report.results.flatMap(({ tag, name, planned }, row) => {
      const target = targets.get(tag);
      if (target === undefined) {
        return told("report.target-not-in-programme", { at: ["results", row, "tag"], slots: { name, tag }, citations });
      }
      if (target.quantity === planned) return [];
      const slots = { name, stated: planned, expected: target.quantity };
      return told("report.target-differs", { at: ["results", row, "planned"], slots, citations });
    });
    const reported = new Set(report.results.map(({ tag }) => tag));
    // A row that could not be read may be the one.
    const leftOut = isWhole ? programme.targets.filter(({ tag }) => !reported.has(tag)) : [];
    return [
      ...decisionFindings(input),
      ...ofRows,
      ...leftOut.map(({ name, tag }) =>
        told("report.target-left-out", { at: ["results"], slots: { name, tag }, citations }),
      ),
    ];
  },
} satisfies ReportCheck;
