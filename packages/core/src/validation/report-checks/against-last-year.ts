import { formatMillions } from "../../basis/index.js";
import { fundingSourceLabels } from "../../report/index.js";
import { companionStanding } from "../companion-standing.js";
import { describeFindings } from "../describe-findings.js";
import { programmePeriod, type ReportCheck, type ReportCheckInput } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.last-year-not-given": {
    severity: "note",
    category: "coverage",
    message: {
      vi: "{situation}: số lũy kế đến hết năm trước chưa được đối chiếu.",
      en: "{situation}: the figures until last year were not compared.",
    },
    fix: { vi: "{remedy}.", en: "{remedy}." },
  },
  "report.result-not-carried-over": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{name}”: lũy kế đến hết năm trước ghi {stated}, nhưng báo cáo năm {year} ghi lũy kế {expected}.",
      en: "“{name}”: {stated} until last year, but the report on {year} says {expected}.",
    },
    fix: {
      vi: "Ghi {expected}; nếu báo cáo năm {year} sai thì sửa báo cáo đó và nêu trong cột ghi chú.",
      en: "Write {expected}; if the report on {year} was wrong, correct it and say so as a note.",
    },
  },
  "report.disbursed-not-carried-over": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{source}”: giải ngân lũy kế đến hết năm trước ghi {stated} triệu đồng, nhưng báo cáo năm {year} ghi {expected} triệu đồng.",
      en: "“{source}”: {stated} million đồng until last year, but the report on {year} says {expected}.",
    },
    fix: {
      vi: "Ghi {expected}; nếu báo cáo năm {year} sai thì sửa báo cáo đó và nêu trong cột ghi chú.",
      en: "Write {expected}; if the report on {year} was wrong, correct it and say so as a note.",
    },
  },
});

function lastYearNames(year: number) {
  return {
    name: { vi: `báo cáo cả năm ${year}`, en: `the report on ${year}` },
    bring: {
      vi: `Kiểm tra cùng với báo cáo năm ${year} của xã (chọn các tệp một lần)`,
      en: `Check it together with the commune's report on ${year} (choose the files at once)`,
    },
  };
}

function resultFindings({ report, companions }: ReportCheckInput, year: number) {
  const last = new Map(companions.lastYear?.results.map(({ tag, toDate }) => [tag, toDate]));
  return report.results.flatMap(({ tag, name, before }, row) => {
    const expected = last.get(tag) ?? 0;
    if (before === expected) return [];
    const slots = { name, stated: before, expected, year };
    return told("report.result-not-carried-over", { at: ["results", row, "before"], slots });
  });
}

function moneyFindings({ report, companions }: ReportCheckInput, year: number) {
  return report.disbursements.flatMap(({ source, before }, row) => {
    const last = companions.lastYear?.disbursements.find((one) => one.source === source);
    if (last === undefined || last.toDate === before) return [];
    const slots = {
      source: fundingSourceLabels[source],
      stated: formatMillions(before),
      expected: formatMillions(last.toDate),
      year,
    };
    return told("report.disbursed-not-carried-over", { at: ["disbursements", row, "before"], slots });
  });
}

/** The report begins where that of the year before ended. */
export const checkAgainstLastYear = {
  codes,
  find: (input) => {
    const year = input.report.reporting.year - 1;
    const period = programmePeriod(input);
    if (period !== undefined && year < period.fromYear) return [];
    if (input.companions.lastYear === undefined) {
      const slots = companionStanding(lastYearNames(year), input.companions.notTaken?.lastYear);
      return [told("report.last-year-not-given", { at: [], slots })];
    }
    return [...resultFindings(input, year), ...moneyFindings(input, year)];
  },
} satisfies ReportCheck;
