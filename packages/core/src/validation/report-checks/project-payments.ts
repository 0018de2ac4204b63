import { type Finding, formatMillions, sumOf } from "../../basis/index.js";
import { type FundingSource, fundingSourceLabels, fundingSourceSchema } from "../../report/index.js";
import { describeFindings } from "../describe-findings.js";
import type { ReportCheck, ReportCheckInput } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.project-total": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "Đề án “{name}”: cộng đã chi ghi {stated} triệu đồng, nhưng cộng các nguồn được {computed} triệu đồng.",
      en: "Project “{name}”: {stated} million đồng are said to be paid, but the sources add up to {computed}.",
    },
    fix: {
      vi: "Sửa tổng thành {computed}, hoặc sửa số của từng nguồn.",
      en: "Change the total to {computed}, or correct a source.",
    },
  },
  "report.projects-above-source": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{source}”: các đề án đã chi {computed} triệu đồng, nhiều hơn số giải ngân trong kỳ của nguồn này ({stated} triệu đồng).",
      en: "“{source}”: the projects paid {computed} million đồng, more than this source disbursed ({stated}).",
    },
    fix: {
      vi: "Sửa số giải ngân của nguồn, hoặc số đã chi của các đề án.",
      en: "Correct the source or the projects.",
    },
  },
  "report.paid-before-start": {
    severity: "error",
    category: "money",
    message: {
      vi: "Đề án “{name}” ghi chưa triển khai, nhưng đã chi {total} triệu đồng.",
      en: "Project “{name}” has not started, but {total} million đồng were paid.",
    },
    fix: { vi: "Sửa tình trạng, hoặc sửa số đã chi.", en: "Correct the status or the sum." },
  },
  "report.finished-unpaid": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Đề án “{name}” ghi đã quyết toán trong kỳ, nhưng không có nguồn nào chi.",
      en: "Project “{name}” is settled, but no source paid anything for it in the period.",
    },
    fix: {
      vi: "Bổ sung số đã chi; nếu tiền đã chi từ kỳ trước thì nêu trong cột ghi chú.",
      en: "Add what was paid; if it was paid before the period, say so as a note.",
    },
  },
});

function paidFrom({ report }: ReportCheckInput, source: FundingSource) {
  return sumOf(report.projects.map(({ paid }) => paid[source]));
}

/** Rows that were left out could only make the sum greater: what is too much stays too much. */
function sourceFindings(input: ReportCheckInput): readonly Finding[] {
  const { disbursements } = input.report;
  return fundingSourceSchema.options.flatMap((source) => {
    const row = disbursements.findIndex((one) => one.source === source);
    const computed = paidFrom(input, source);
    const stated = sumOf(disbursements.filter((one) => one.source === source).map(({ disbursed }) => disbursed));
    if (row < 0 || computed <= stated) return [];
    const slots = {
      source: fundingSourceLabels[source],
      computed: formatMillions(computed),
      stated: formatMillions(stated),
    };
    return told("report.projects-above-source", { at: ["disbursements", row, "disbursed"], slots });
  });
}

/** What was paid for each project, by itself and against the money by source. */
export const checkProjectPayments = {
  codes,
  find: (input) => [
    ...input.report.projects.flatMap(({ name, status, paid, note }, row) => {
      const computed = sumOf(fundingSourceSchema.options.map((source) => paid[source]));
      const slots = { name, stated: formatMillions(paid.total), computed: formatMillions(computed) };
      const at = ["projects", row, "paid", "total"];
      const total = formatMillions(computed);
      return [
        ...(computed === paid.total ? [] : [told("report.project-total", { at, slots })]),
        ...(status === "not-started" && computed > 0
          ? [told("report.paid-before-start", { at: ["projects", row, "status"], slots: { name, total } })]
          : []),
        ...(status === "settled" && computed === 0 && note === undefined
          ? [told("report.finished-unpaid", { at: ["projects", row, "paid"], slots: { name } })]
          : []),
      ];
    }),
    ...sourceFindings(input),
  ],
} satisfies ReportCheck;
