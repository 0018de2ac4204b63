import { type Dong, formatMillions } from "../../basis/index.js";
import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "project.unit-cost-outlier": {
    severity: "note",
    category: "money",
    message: {
      vi: "Đề án “{name}” có chi phí {cost} triệu đồng, gấp từ {times} lần trở lên so với các đề án cùng nội dung (thường khoảng {median} triệu đồng).",
      en: "Project “{name}” costs {cost} million đồng, at least {times} times as much as others of its activity (usually about {median}).",
    },
    fix: { vi: "Kiểm tra lại chi phí, có thể gõ thừa số 0.", en: "Check the cost; a nought may be too many." },
  },
  "project.unit-cost-low": {
    severity: "note",
    category: "money",
    message: {
      vi: "Đề án “{name}” có chi phí {cost} triệu đồng, chưa bằng một phần {times} các đề án cùng nội dung (thường khoảng {median} triệu đồng).",
      en: "Project “{name}” costs {cost} million đồng, a {times}th of others of its activity or less (usually about {median}).",
    },
    fix: { vi: "Kiểm tra lại chi phí, có thể gõ thiếu số 0.", en: "Check the cost; a nought may be missing." },
  },
});

const times = 10;
/** With fewer, what is usual cannot be said. */
const fewestPeers = 3;

interface Costed {
  readonly name: string;
  readonly row: number;
  readonly cost: Dong;
}

/** The middle of a sorted list without one of its members: of two middle ones the lower. */
function medianWithout(sorted: readonly Costed[], left: number): Dong | undefined {
  const middle = Math.floor((sorted.length - 2) / 2);
  return sorted[middle < left ? middle : middle + 1]?.cost;
}

function outliersAmong(costed: readonly Costed[]) {
  if (costed.length <= fewestPeers) return [];
  const sorted = costed.toSorted((first, second) => first.cost - second.cost || first.row - second.row);
  return sorted.flatMap(({ name, row, cost }, position) => {
    const median = medianWithout(sorted, position);
    if (median === undefined) return [];
    const isHigh = cost >= median * times;
    if (!isHigh && cost * times > median) return [];
    const at = ["projects", row, "application", "project", "cost"];
    const slots = { name, cost: formatMillions(cost), median: formatMillions(median), times };
    return told(isHigh ? "project.unit-cost-outlier" : "project.unit-cost-low", { at, slots });
  });
}

/** Costs that stand far from those of the same activity: advice, since they may be right. */
export const checkProjectCostOutlier = {
  codes,
  find: ({ programme }) => {
    const byActivity = new Map<string, Costed[]>();
    for (const [row, { name, application }] of programme.projects.entries()) {
      const cost = application.project?.cost;
      if (cost === undefined) continue;
      const peers = byActivity.get(application.activity) ?? [];
      byActivity.set(application.activity, peers);
      peers.push({ name, row, cost });
    }
    return [...byActivity.values()].flatMap(outliersAmong);
  },
} satisfies Check;
