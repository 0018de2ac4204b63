import { formatMillions } from "../../basis/index.js";
import { type FundingSource, fundingSourceLabels } from "../../report/index.js";
import { describeFindings } from "../describe-findings.js";
import type { ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.disbursed-above-allocated": {
    severity: "error",
    category: "money",
    message: {
      vi: "“{source}”: đã giải ngân {disbursed} triệu đồng, nhiều hơn dự toán giao trong năm ({allocated} triệu đồng).",
      en: "“{source}”: {disbursed} million đồng disbursed, more than the {allocated} allocated for the year.",
    },
    fix: {
      vi: "Sửa số giải ngân; nếu dự toán đã được bổ sung hoặc chuyển nguồn từ năm trước thì ghi dự toán sau bổ sung.",
      en: "Correct the figure; if more was allocated or carried over, write the amount after that.",
    },
  },
  "report.settled-above-disbursed": {
    severity: "error",
    category: "money",
    message: {
      vi: "“{source}”: quyết toán {settled} triệu đồng, nhiều hơn số đã giải ngân lũy kế ({toDate} triệu đồng).",
      en: "“{source}”: {settled} million đồng settled, more than the {toDate} disbursed to date.",
    },
    fix: {
      vi: "Sửa số quyết toán hoặc số giải ngân: chỉ quyết toán được số đã chi.",
      en: "Correct one of them: only what was spent can be settled.",
    },
  },
});

/** Budgets of the State: nothing is paid out above what was allocated. */
const budgets: ReadonlySet<FundingSource> = new Set(["provincialFund", "communeBudget", "nationalFund"]);

/** What was paid stays within what was allocated, and what was settled within what was paid. */
export const checkDisbursementLimits = {
  codes,
  find: ({ report }) =>
    report.disbursements.flatMap(({ source, allocated, disbursed, settled, toDate }, row) => {
      const slots = {
        source: fundingSourceLabels[source],
        allocated: formatMillions(allocated),
        disbursed: formatMillions(disbursed),
        settled: formatMillions(settled),
        toDate: formatMillions(toDate),
      };
      const at = (field: string) => ["disbursements", row, field];
      return [
        ...(budgets.has(source) && disbursed > allocated
          ? [told("report.disbursed-above-allocated", { at: at("disbursed"), slots })]
          : []),
        ...(settled > toDate ? [told("report.settled-above-disbursed", { at: at("settled"), slots })] : []),
      ];
    }),
} satisfies ReportCheck;
