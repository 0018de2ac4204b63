import type { Finding } from "../../basis/index.js";
import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "project.year-outside-period": {
    severity: "error",
    category: "period",
    message: {
      vi: "Đề án “{name}” thực hiện năm {year}, nằm ngoài giai đoạn {from} - {to} của Chương trình.",
      en: "Project “{name}” is of {year}, outside the programme's period {from}–{to}.",
    },
    fix: {
      vi: "Sửa năm thực hiện, hoặc đưa đề án ra khỏi danh mục.",
      en: "Correct the year, or take the project off the list.",
    },
  },
  "project.plan-year-differs": {
    severity: "error",
    category: "period",
    message: {
      vi: "Đề án “{name}” ghi năm thực hiện {year}, nhưng hồ sơ đề nghị ghi năm kế hoạch {planYear}.",
      en: "Project “{name}” is of {year}, but its application asks from the plan of {planYear}.",
    },
    fix: { vi: "Sửa cho hai năm khớp nhau.", en: "Make the two years agree." },
  },
});

/** Each project in a year of the programme, and its application asking from the plan of that year. */
export const checkProjectYear = {
  codes,
  find: ({ programme }) => {
    const { fromYear, toYear } = programme.period;
    return programme.projects.flatMap(({ name, year, application }, row) => {
      const { planYear } = application;
      const slots = { name, year, from: fromYear, to: toYear, planYear };
      const found: Finding[] = [];
      if (year < fromYear || year > toYear) {
        found.push(told("project.year-outside-period", { at: ["projects", row, "year"], slots }));
      }
      if (planYear !== year) {
        const at = ["projects", row, "application", "planYear"];
        found.push(told("project.plan-year-differs", { at, slots }));
      }
      return found;
    });
  },
} satisfies Check;
