import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "project.unknown-activity": {
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
});

/** Whether what each project does is something that promotion pays for. */
export const checkProjectActivity = {
  codes,
  find: ({ programme, register }) => {
    const known = new Set(register.activities.map(({ id }) => id));
    return programme.projects.flatMap(({ name, application: { activity } }, row) =>
      known.has(activity)
        ? []
        : told("project.unknown-activity", {
            at: ["projects", row, "application", "activity"],
            slots: { name, activity },
          }),
    );
  },
} satisfies Check;
