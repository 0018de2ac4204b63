import { targetByTag } from "../../programme/index.js";
import { describeFindings } from "../describe-findings.js";
import type { ReportCheck } from "../report-check.js";
import { sameNameKey } from "../written-name.js";

const { codes, told } = describeFindings({
  "report.result-repeated": {
    severity: "error",
    category: "structure",
    message: {
      vi: "Mã chỉ tiêu {tag} được ghi ở nhiều dòng: kết quả bị tính nhiều lần.",
      en: "The tag {tag} stands in more than one row: its result is counted more than once.",
    },
    fix: { vi: "Gộp thành một dòng, hoặc sửa mã chỉ tiêu.", en: "Make them one row, or correct the tag." },
  },
  "report.result-tag-unknown": {
    severity: "note",
    category: "activity",
    message: {
      vi: "Mã chỉ tiêu {tag} không có trong Chương trình của tỉnh: kết quả này không được cộng vào chỉ tiêu nào của tỉnh.",
      en: "The provincial programme has no target {tag}: this result is added to none of the province's targets.",
    },
    fix: {
      vi: "Chọn mã trong danh mục; nếu là chỉ tiêu riêng của xã thì không cần sửa.",
      en: "Choose a tag from the list; nothing to mend if it is a target of the commune alone.",
    },
  },
  "report.result-unit": {
    severity: "warning",
    category: "activity",
    message: {
      vi: "“{name}”: đơn vị tính ghi “{unit}”, trong Chương trình của tỉnh là “{expected}”.",
      en: "“{name}” is counted in “{unit}”, in the provincial programme in “{expected}”.",
    },
    fix: {
      vi: "Đếm theo “{expected}” để tỉnh cộng được các xã với nhau.",
      en: "Count in “{expected}”, so that communes can be added up.",
    },
  },
});

/** Which target a row tells of: each once, by a tag and a unit that the province can add up. */
export const checkResultNames = {
  codes,
  find: ({ report, provincial }) => {
    const seen = new Set<string>();
    return report.results.flatMap(({ tag, name, unit }, row) => {
      const isRepeated = seen.has(tag);
      seen.add(tag);
      if (isRepeated) return [told("report.result-repeated", { at: ["results", row, "tag"], slots: { tag } })];
      if (provincial === undefined) return [];
      const target = targetByTag(provincial, tag);
      if (target === undefined) {
        return [told("report.result-tag-unknown", { at: ["results", row, "tag"], slots: { tag } })];
      }
      if (sameNameKey(target.unit.vi) === sameNameKey(unit)) return [];
      const slots = { name, unit, expected: target.unit };
      return [told("report.result-unit", { at: ["results", row, "unit"], slots })];
    });
  },
} satisfies ReportCheck;
