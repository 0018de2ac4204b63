import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { listed } from "../names.js";
import { phrases } from "../phrases.js";

const { codes, told } = describeFindings({
  "target.unknown-activity": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}”: “{activity}” không phải là một nội dung hoạt động khuyến công đã biết.{near}",
      en: "Target “{name}”: “{activity}” is not a known promotion activity.{near}",
    },
    fix: {
      vi: "Ghi đúng mã nội dung, ví dụ “advanced-machinery” là ứng dụng máy móc, thiết bị tiên tiến.",
      en: "Write the activity's name, for example advanced-machinery.",
    },
  },
});

/** Whether every activity of every target is one that promotion pays for. */
export const checkTargetActivity = {
  codes,
  find: ({ programme, register }) => {
    const ids = new Set(register.activities.map(({ id }) => id));
    return programme.targets.flatMap(({ name, activities }, row) =>
      activities.flatMap((activity, index) => {
        if (ids.has(activity)) return [];
        const words = new Set(activity.split("-"));
        const near = register.activities.filter(({ id }) => id.split("-").some((word) => words.has(word))).slice(0, 5);
        const names = near.map(({ id, name: named }) => ({ vi: `${id} (${named.vi})`, en: id }));
        const hint = near.length === 0 ? phrases.nothing : phrases.perhaps(listed(names));
        return told("target.unknown-activity", {
          at: ["targets", row, "activities", index],
          slots: { name, activity, near: hint },
        });
      }),
    );
  },
} satisfies Check;
