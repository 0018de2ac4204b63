import { type FundingSource, fundingSourceLabels, fundingSourceSchema } from "../../report/index.js";
import { describeFindings } from "../describe-findings.js";
import { listed } from "../names.js";
import type { ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.source-repeated": {
    severity: "error",
    category: "structure",
    message: {
      vi: "Nguồn “{source}” được ghi ở nhiều dòng.",
      en: "“{source}” stands in more than one row.",
    },
    fix: { vi: "Gộp thành một dòng.", en: "Make them one row." },
  },
  "report.source-missing": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Bảng kinh phí chưa có dòng của: {sources}.",
      en: "The table has no row for: {sources}.",
    },
    fix: {
      vi: "Thêm dòng; nguồn không có kinh phí thì ghi 0, để phân biệt với quên.",
      en: "Add the row; write 0 where a source gave nothing, so that nobody takes it for forgotten.",
    },
  },
});

/** Every source of money stands in the table, once. */
export const checkDisbursementSources = {
  codes,
  find: ({ report }) => {
    const seen = new Set<FundingSource>();
    const repeated = report.disbursements.flatMap(({ source }, row) => {
      const isRepeated = seen.has(source);
      seen.add(source);
      const slots = { source: fundingSourceLabels[source] };
      return isRepeated ? told("report.source-repeated", { at: ["disbursements", row, "source"], slots }) : [];
    });
    const missing = fundingSourceSchema.options.filter((source) => !seen.has(source));
    if (missing.length === 0) return repeated;
    const slots = { sources: listed(missing.map((source) => fundingSourceLabels[source])) };
    return [...repeated, told("report.source-missing", { at: ["disbursements"], slots })];
  },
} satisfies ReportCheck;
