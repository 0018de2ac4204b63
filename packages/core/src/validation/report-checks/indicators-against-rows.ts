import type { Finding } from "../../basis/index.js";
import { type IndicatorCode, indicatorByCode } from "../../indicator/index.js";
import { targetByTag } from "../../programme/index.js";
import { describeFindings } from "../describe-findings.js";
import { listed } from "../names.js";
import type { ReportCheck, ReportCheckInput } from "../report-check.js";
import { sameNameKey } from "../written-name.js";

const { codes, told } = describeFindings({
  "report.indicator-against-projects": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{name}” ghi {value}, nhưng danh mục đề án của báo cáo có {counted}. {definition}",
      en: "“{name}” is {value}, but the report's list of projects has {counted}. {definition}",
    },
    fix: {
      vi: "Sửa số liệu thành {counted}, hoặc bổ sung, sửa danh mục đề án.",
      en: "Change it to {counted}, or complete the list.",
    },
  },
  "report.establishments-below-projects": {
    severity: "warning",
    category: "arithmetic",
    message: {
      vi: "“{name}” ghi {value}, nhưng riêng danh mục đề án đã có {counted} đơn vị khác nhau nhận hỗ trợ trong kỳ.",
      en: "“{name}” is {value}, but the list of projects alone has {counted} beneficiaries that got support.",
    },
    fix: {
      vi: "Sửa số liệu hoặc danh mục đề án; đơn vị không phải cơ sở công nghiệp nông thôn (như Ủy ban nhân dân xã) thì không tính.",
      en: "Correct the figure or the list; a beneficiary that is no establishment (such as the commune itself) does not count.",
    },
  },
  "report.indicator-below-results": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{name}” ghi {value}, nhưng bảng kết quả chỉ tiêu đã có {counted} ({targets}).",
      en: "“{name}” is {value}, but the results by target already come to {counted} ({targets}).",
    },
    fix: { vi: "Sửa số liệu ở một trong hai bảng.", en: "Correct one of the two tables." },
  },
});

/** What the list of projects itself tells; only where no row of it was left out. */
function countsOfProjects({ report, isWhole }: ReportCheckInput): ReadonlyMap<IndicatorCode, number> {
  if (!isWhole) return new Map();
  const stopped = report.projects.filter(({ status }) => status === "stopped").length;
  return new Map([
    ["P01-DE-AN", report.projects.length],
    ["P02-NGUNG", stopped],
  ]);
}

/** Different beneficiaries that got money of the State in the period; not every one need be an establishment. */
function supportedEstablishments({ report }: ReportCheckInput): number {
  const paid = report.projects.filter(
    ({ paid: { provincialFund, communeBudget, nationalFund } }) => provincialFund + communeBudget + nationalFund > 0,
  );
  return new Set(paid.map(({ beneficiary }) => sameNameKey(beneficiary))).size;
}

function resultFindings({ report, provincial }: ReportCheckInput, row: number): readonly Finding[] {
  const line = report.indicators[row];
  if (provincial === undefined || line === undefined) return [];
  const { code, value } = line;
  const counting = report.results.filter(({ tag }) => targetByTag(provincial, tag)?.indicator === code);
  const counted = counting.reduce((sum, { achieved }) => sum + achieved, 0);
  if (value >= counted) return [];
  const names = counting.map(({ name, achieved }) => ({ vi: `${name}: ${achieved}`, en: `${name}: ${achieved}` }));
  const slots = { name: indicatorByCode(code)?.name ?? code, value, counted, targets: listed(names) };
  return [told("report.indicator-below-results", { at: ["indicators", row, "value"], slots })];
}

/** Indicators against the tables of the same report: what the rows add up to is what the figure says. */
export const checkIndicatorsAgainstRows = {
  codes,
  find: (input) => {
    const counts = countsOfProjects(input);
    const establishments = supportedEstablishments(input);
    return input.report.indicators.flatMap(({ code, value }, row) => {
      const { name = code, definition = "" } = indicatorByCode(code) ?? {};
      const at = ["indicators", row, "value"];
      const counted = counts.get(code);
      const isBelow = code === "P03-CO-SO" && value < establishments;
      return [
        ...(counted !== undefined && counted !== value
          ? [told("report.indicator-against-projects", { at, slots: { name, value, counted, definition } })]
          : []),
        ...(isBelow
          ? [told("report.establishments-below-projects", { at, slots: { name, value, counted: establishments } })]
          : []),
        ...resultFindings(input, row),
      ];
    });
  },
} satisfies ReportCheck;
