import { type Finding, formatMillions, formatShare, sumOf } from "../../basis/index.js";
import { type CommuneReport, type Disbursement, fundingSourceLabels } from "../../report/index.js";
import { describeFindings } from "../describe-findings.js";
import { fieldName } from "../field-label.js";
import { programmePeriod, type ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.disbursed-to-date": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{source}”: giải ngân lũy kế ghi {stated} triệu đồng, nhưng cộng số đến hết năm trước với số trong kỳ được {computed} triệu đồng.",
      en: "“{source}”: {stated} million đồng disbursed to date, but last year's figure and the period's make {computed}.",
    },
    fix: {
      vi: "Sửa lũy kế thành {computed}, hoặc sửa một trong hai số kia.",
      en: "Change it to {computed}, or correct one of the others.",
    },
  },
  "report.total-of-sources": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{field}” ghi {stated} triệu đồng, nhưng cộng các nguồn được {computed} triệu đồng.",
      en: "“{field}” is stated as {stated} million đồng, but the sources add up to {computed}.",
    },
    fix: {
      vi: "Sửa tổng thành {computed}, hoặc sửa số của từng nguồn.",
      en: "Change the total to {computed}, or correct a source.",
    },
  },
  "report.disbursement-rate": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{source}”: tỷ lệ giải ngân ghi {stated} %, nhưng {disbursed} trên {allocated} triệu đồng là {computed}.",
      en: "“{source}”: a rate of {stated} % is stated, but {disbursed} of {allocated} million đồng is {computed}.",
    },
    fix: {
      vi: "Tỷ lệ giải ngân bằng số giải ngân trong kỳ chia dự toán giao trong năm; ghi {computed}.",
      en: "The rate is what was disbursed in the period, of what was allocated for the year: {computed}.",
    },
  },
  "report.disbursed-before-first-year": {
    severity: "error",
    category: "period",
    message: {
      vi: "“{source}”: {year} là năm đầu của Chương trình, nhưng giải ngân lũy kế đến hết năm trước ghi {before} triệu đồng.",
      en: "“{source}”: {year} is the programme's first year, but {before} million đồng are said to be disbursed before.",
    },
    fix: {
      vi: "Ghi 0: tiền chi trước {year} không thuộc Chương trình này.",
      en: "Write 0: what was spent before {year} is not of this programme.",
    },
  },
});

const columns = ["allocated", "disbursed", "settled", "before", "toDate"] as const;

function totalFindings({ disbursements, totals }: CommuneReport): readonly Finding[] {
  return columns.flatMap((column) => {
    const computed = sumOf(disbursements.map((row) => row[column]));
    const stated = totals[column];
    if (computed === stated) return [];
    const at = ["totals", column];
    const slots = {
      field: fieldName(`/totals/${column}`),
      stated: formatMillions(stated),
      computed: formatMillions(computed),
    };
    return told("report.total-of-sources", { at, slots });
  });
}

/** People print a rate with two decimals, with one or with none; each is right when it is rounded rightly. */
const roundings = [1, 10, 100];

/** Whether a rate is not what follows. Of nothing follows nothing: what was spent of no allocation has no rate. */
function isRateWrong(rate: number, { disbursed, allocated }: Disbursement): boolean {
  if (allocated === 0) return disbursed === 0 && rate !== 0;
  return roundings.every(
    (parts) => Math.round(rate * 100) * parts !== Math.round((disbursed * 100 * parts) / allocated) * 100,
  );
}

function rowFindings(one: Disbursement, row: number, firstYear: number | undefined): readonly Finding[] {
  const { source, allocated, disbursed, before, toDate, rate } = one;
  const at = (field: string) => ["disbursements", row, field];
  const sum = sumOf([before, disbursed]);
  const name = fundingSourceLabels[source];
  const money = { source: name, stated: formatMillions(toDate), computed: formatMillions(sum) };
  const ofRate = {
    source: name,
    stated: String(rate ?? "").replace(".", ","),
    disbursed: formatMillions(disbursed),
    allocated: formatMillions(allocated),
    computed: allocated === 0 ? "0 %" : formatShare(disbursed, allocated),
  };
  return [
    ...(sum === toDate ? [] : [told("report.disbursed-to-date", { at: at("toDate"), slots: money })]),
    ...(rate !== undefined && isRateWrong(rate, one)
      ? [told("report.disbursement-rate", { at: at("rate"), slots: ofRate })]
      : []),
    ...(firstYear !== undefined && before > 0
      ? [
          told("report.disbursed-before-first-year", {
            at: at("before"),
            slots: { source: name, year: firstYear, before: formatMillions(before) },
          }),
        ]
      : []),
  ];
}

/** The money by source: rows, totals and rates agree to the đồng, and it begins with the programme. */
export const checkDisbursementFigures = {
  codes,
  find: (input) => {
    const { report } = input;
    const { year } = report.reporting;
    const firstYear = programmePeriod(input)?.fromYear === year ? year : undefined;
    return [...report.disbursements.flatMap((one, row) => rowFindings(one, row, firstYear)), ...totalFindings(report)];
  },
} satisfies ReportCheck;
