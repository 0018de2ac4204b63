import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";

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
});

/** A project that stands in the list twice would take its money twice. */
export const checkProjectRepeated = {
  codes,
  find: ({ programme }) => {
    const keys = programme.projects.map(
      ({ name, year }) => `${year} ${name.toLocaleLowerCase("vi").replace(/\s+/g, " ")}`,
    );
    return programme.projects.flatMap(({ name, year }, row) =>
      keys.indexOf(keys[row] ?? "") === row
        ? []
        : told("project.repeated", { at: ["projects", row, "name"], slots: { name, year } }),
    );
  },
} satisfies Check;
