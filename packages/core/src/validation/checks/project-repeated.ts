import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { nameKeysOfList } from "../written-name.js";

const { codes, told } = describeFindings({
  "project.repeated": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Đề án “{name}” năm {year} được ghi nhiều lần trong danh mục.",
      en: "Project “{name}” of {year} stands in the list more than once.",
    },
    fix: { vi: "Bỏ dòng trùng, hoặc đặt tên khác nếu là hai đề án.", en: "Remove one, or rename it if they are two." },
  },
  "project.name-alike": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Đề án “{name}” năm {year} có tên gần giống đề án “{other}” cùng năm.",
      en: "Project “{name}” of {year} is named almost like “{other}” of the same year.",
    },
    fix: {
      vi: "Bỏ một dòng nếu là cùng một đề án; nếu không, đặt tên cho dễ phân biệt.",
      en: "Remove one if they are the same; otherwise name them apart.",
    },
  },
});

/** A project that stands in the list twice would take its money twice. */
export const checkProjectRepeated = {
  codes,
  find: ({ programme }) => {
    const keysOf = nameKeysOfList();
    const same = new Set<string>();
    const alike = new Map<string, string>();
    return programme.projects.flatMap(({ name, year }, row) => {
      const at = ["projects", row, "name"];
      const keys = keysOf(name);
      const key = `${year} ${keys.same}`;
      const alikeKey = `${year} ${keys.alike}`;
      const other = alike.get(alikeKey);
      const isRepeated = same.has(key);
      same.add(key);
      if (other === undefined) alike.set(alikeKey, name);
      if (isRepeated) return told("project.repeated", { at, slots: { name, year } });
      return other === undefined ? [] : told("project.name-alike", { at, slots: { name, year, other } });
    });
  },
} satisfies Check;
