import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "target.without-project": {
    severity: "note",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}” chưa có đề án nào trong danh mục để thực hiện.",
      en: "No project in the list works towards target “{name}”.",
    },
    fix: {
      vi: "Không cần sửa nếu đề án sẽ được lập sau; nếu không, bổ sung đề án hoặc bỏ chỉ tiêu.",
      en: "Nothing to mend if projects come later; otherwise add one or drop the target.",
    },
  },
  "target.fewer-than-projects": {
    severity: "warning",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}” là {quantity} {unit}, nhưng danh mục có {projects} đề án được tính vào chỉ tiêu này.",
      en: "Target “{name}” is {quantity} ({unit}), but {projects} projects of the list count towards it.",
    },
    fix: { vi: "Tăng chỉ tiêu, hoặc kiểm tra lại danh mục đề án.", en: "Raise the target, or check the list." },
  },
  "project.without-target": {
    severity: "note",
    category: "activity",
    message: {
      vi: "Đề án “{name}” không được tính vào chỉ tiêu nào của Chương trình.",
      en: "Project “{name}” counts towards no target of the programme.",
    },
    fix: {
      vi: "Bổ sung chỉ tiêu cho nội dung này, nếu muốn kết quả được tính.",
      en: "Add a target for this activity if its result is to count.",
    },
  },
});

/** Targets and projects: each target has projects, not more than it counts, and each project a target. */
export const checkTargetProjects = {
  codes,
  find: ({ programme }) => {
    const { targets, projects } = programme;
    const aimedAt = new Set(targets.flatMap(({ activities }) => activities));
    const byActivity = new Map<string, number>();
    for (const { application } of projects) {
      byActivity.set(application.activity, (byActivity.get(application.activity) ?? 0) + 1);
    }
    const ofTargets = targets.flatMap(({ name, unit, quantity, activities }, row) => {
      const counted = [...new Set(activities)].reduce((sum, activity) => sum + (byActivity.get(activity) ?? 0), 0);
      const slots = { name, unit, quantity, projects: counted };
      if (counted === 0) return told("target.without-project", { at: ["targets", row], slots });
      // Where several targets share an activity, which of them a project serves is not known.
      const shared = targets.some((other, at) => at !== row && other.activities.some((id) => activities.includes(id)));
      if (counted <= quantity || shared) return [];
      return told("target.fewer-than-projects", { at: ["targets", row, "quantity"], slots });
    });
    const ofProjects = projects.flatMap(({ name, application }, row) =>
      aimedAt.has(application.activity)
        ? []
        : told("project.without-target", { at: ["projects", row, "application", "activity"], slots: { name } }),
    );
    return [...ofTargets, ...ofProjects];
  },
} satisfies Check;
