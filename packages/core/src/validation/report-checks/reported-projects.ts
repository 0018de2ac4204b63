import { describeFindings } from "../describe-findings.js";
import type { ReportCheck } from "../report-check.js";
import { alikeNameKey, sameNameKey } from "../written-name.js";

const { codes, told } = describeFindings({
  "report.project-repeated": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Đề án “{name}” của “{beneficiary}” được ghi nhiều lần trong danh mục.",
      en: "Project “{name}” of “{beneficiary}” stands in the list more than once.",
    },
    fix: {
      vi: "Bỏ dòng trùng: tiền và kết quả đang bị tính nhiều lần.",
      en: "Remove one: its money and results are counted more than once.",
    },
  },
  "report.beneficiary-alike": {
    severity: "warning",
    category: "beneficiary",
    message: {
      vi: "“{beneficiary}” viết gần giống “{other}”: nếu là một cơ sở thì số cơ sở được hỗ trợ đang bị đếm thừa.",
      en: "“{beneficiary}” is written almost like “{other}”: if they are one, establishments are counted twice.",
    },
    fix: { vi: "Viết tên cơ sở thống nhất trong cả báo cáo.", en: "Write the name in one way." },
  },
  "report.activity-unknown": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Đề án “{name}”: “{activity}” không phải là một nội dung hoạt động khuyến công đã biết.",
      en: "Project “{name}”: “{activity}” is not a known promotion activity.",
    },
    fix: {
      vi: "Chọn một nội dung trong danh mục hoạt động khuyến công.",
      en: "Choose one of the activities on record.",
    },
    citations: [{ instrument: "nd-45-2012", article: "4" }],
  },
  "report.stopped-without-reason": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Đề án “{name}” ngừng thực hiện, cột ghi chú chưa nêu lý do.",
      en: "Project “{name}” was stopped, and no reason is noted.",
    },
    fix: {
      vi: "Nêu lý do và số quyết định ngừng trong cột ghi chú.",
      en: "Note the reason and the decision that stopped it.",
    },
  },
});

/** The list of projects by itself: each once, its beneficiary written in one way, a stop explained. */
export const checkReportedProjects = {
  codes,
  find: ({ report, register }) => {
    const activities = new Set(register.activities.map(({ id }) => id));
    const rows = new Set<string>();
    const names = new Map<string, string>();
    return report.projects.flatMap(({ name, beneficiary, activity, status, note }, row) => {
      const key = `${sameNameKey(name)} ${sameNameKey(beneficiary)}`;
      const isRepeated = rows.has(key);
      rows.add(key);
      const alike = alikeNameKey(beneficiary);
      const other = names.get(alike);
      if (other === undefined) names.set(alike, beneficiary);
      const isAlike = other !== undefined && sameNameKey(other) !== sameNameKey(beneficiary);
      return [
        ...(isRepeated
          ? [told("report.project-repeated", { at: ["projects", row, "name"], slots: { name, beneficiary } })]
          : []),
        ...(isAlike
          ? [
              told("report.beneficiary-alike", {
                at: ["projects", row, "beneficiary"],
                slots: { beneficiary, other },
              }),
            ]
          : []),
        ...(activities.has(activity)
          ? []
          : [told("report.activity-unknown", { at: ["projects", row, "activity"], slots: { name, activity } })]),
        ...(status === "stopped" && note === undefined
          ? [told("report.stopped-without-reason", { at: ["projects", row, "note"], slots: { name } })]
          : []),
      ];
    });
  },
} satisfies ReportCheck;
