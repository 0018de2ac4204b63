import { describeFindings } from "../describe-findings.js";
import type { ReportCheck } from "../report-check.js";
import { sameNameKey } from "../written-name.js";

const { codes, told } = describeFindings({
  "report.project-not-in-programme": {
    severity: "note",
    category: "activity",
    message: {
      vi: "Đề án “{name}” không có trong danh mục đề án của Chương trình xã.",
      en: "Project “{name}” is not in the list of the commune's programme.",
    },
    fix: {
      vi: "Viết tên như trong Chương trình; nếu là đề án bổ sung thì nêu văn bản cho phép trong cột ghi chú.",
      en: "Write its name as in the programme; if it was added, note the document that allows it.",
    },
  },
  "report.project-of-another-year": {
    severity: "note",
    category: "period",
    message: {
      vi: "Đề án “{name}” trong Chương trình là của năm {expected}, báo cáo này là của năm {year}.",
      en: "Project “{name}” is of {expected} in the programme; this report is on {year}.",
    },
    fix: {
      vi: "Không cần sửa nếu đề án được chuyển năm; nêu rõ trong cột ghi chú.",
      en: "Nothing to mend if it was moved to this year; say so as a note.",
    },
  },
});

/** The projects of the report are those of the programme, in their years. */
export const checkProjectsAgainstProgramme = {
  codes,
  find: ({ report, companions }) => {
    const { programme } = companions;
    if (programme === undefined) return [];
    const years = new Map<string, number[]>();
    for (const { name, year } of programme.projects) {
      const key = sameNameKey(name);
      const known = years.get(key);
      if (known === undefined) years.set(key, [year]);
      else known.push(year);
    }
    const { year } = report.reporting;
    return report.projects.flatMap(({ name, note }, row) => {
      if (note !== undefined) return [];
      const at = ["projects", row, "name"];
      const planned = years.get(sameNameKey(name));
      if (planned === undefined) return told("report.project-not-in-programme", { at, slots: { name } });
      if (planned.includes(year)) return [];
      return told("report.project-of-another-year", { at, slots: { name, year, expected: planned.join(", ") } });
    });
  },
} satisfies ReportCheck;
