import { formatMillions, sumOf } from "../../basis/index.js";
import type { FundingSource } from "../../report/index.js";
import { communeDuty } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { fieldName } from "../field-label.js";
import type { ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.allocated-above-programme": {
    severity: "warning",
    category: "money",
    message: {
      vi: "“{source}”: dự toán giao năm {year} là {allocated} triệu đồng, Chương trình của xã chỉ dự kiến {expected} triệu đồng.",
      en: "“{source}”: {allocated} million đồng allocated for {year}, more than the programme's {expected}.",
    },
    fix: {
      vi: "Kiểm tra lại; nếu được bổ sung thì nêu số quyết định trong cột ghi chú.",
      en: "Check it; if more was granted, note the decision.",
    },
  },
  "report.commune-budget-not-allocated": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Chương trình dự kiến ngân sách cấp xã năm {year} là {expected} triệu đồng, nhưng dự toán giao chỉ có {allocated} triệu đồng.",
      en: "The programme foresees {expected} million đồng of the commune's budget for {year}; only {allocated} were allocated.",
    },
    fix: {
      vi: "Nêu lý do trong cột ghi chú: xã có trách nhiệm bố trí kinh phí cho Chương trình của mình.",
      en: "Note the reason: the commune is to fund its own programme.",
    },
  },
});

type Compared = readonly [field: "localFund" | "communeBudget" | "otherFunds", sources: readonly FundingSource[]];

/** A source of the programme, and those of the report that together are the same. */
const compared: readonly Compared[] = [
  ["localFund", ["provincialFund", "communeBudget"]],
  ["communeBudget", ["communeBudget"]],
  ["otherFunds", ["counterpart", "otherFunds"]],
];

/** What was allocated for the year, against what the commune's programme foresees for it. */
export const checkMoneyAgainstProgramme = {
  codes,
  find: (input) => {
    const { report, companions } = input;
    const { year } = report.reporting;
    const foreseen = companions.programme?.money.years.find((one) => one.year === year);
    if (foreseen === undefined) return [];
    const citations = communeDuty(input);
    return compared.flatMap(([field, sources]) => {
      const rows = report.disbursements.filter(({ source }) => sources.includes(source));
      const [first] = rows;
      // What is noted of any of them is the reason asked for.
      if (first === undefined || rows.some(({ note }) => note !== undefined)) return [];
      const sum = sumOf(rows.map((one) => one.allocated));
      const row = report.disbursements.indexOf(first);
      const at = ["disbursements", row, "allocated"];
      const slots = {
        source: fieldName(`/money/years/0/${field}`),
        year,
        allocated: formatMillions(sum),
        expected: formatMillions(foreseen[field]),
      };
      if (sum > foreseen[field]) return told("report.allocated-above-programme", { at, slots, citations });
      const isCommuneShort = field === "communeBudget" && sum < foreseen[field];
      return isCommuneShort ? told("report.commune-budget-not-allocated", { at, slots, citations }) : [];
    });
  },
} satisfies ReportCheck;
