import { addDays, type Finding, formatDate } from "../../basis/index.js";
import { communeDuty } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { daysCovered, programmePeriod, type ReportCheck, type ReportCheckInput } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.year-outside-programme": {
    severity: "error",
    category: "period",
    message: {
      vi: "Báo cáo năm {year}, nhưng Chương trình là của giai đoạn {from} - {to}.",
      en: "The report is on {year}, but the programme is of {from} to {to}.",
    },
    fix: { vi: "Sửa năm báo cáo.", en: "Correct the year." },
  },
  "report.data-outside-period": {
    severity: "error",
    category: "period",
    message: {
      vi: "Ngày chốt số liệu {date} nằm ngoài kỳ báo cáo (từ {first} đến {last}).",
      en: "The figures run until {date}, which is outside the period ({first} to {last}).",
    },
    fix: { vi: "Sửa ngày chốt số liệu, kỳ báo cáo hoặc năm báo cáo.", en: "Correct the day, the period or the year." },
  },
  "report.data-early": {
    severity: "warning",
    category: "period",
    message: {
      vi: "Số liệu chốt ngày {date}, quá sớm so với ngày cuối kỳ {last}: báo cáo chưa phản ánh đủ kỳ.",
      en: "The figures run until {date} only, long before the period ends on {last}.",
    },
    fix: {
      vi: "Cập nhật số liệu đến sát ngày cuối kỳ, theo ngày chốt số liệu do Sở Công Thương hướng dẫn.",
      en: "Bring the figures up to the end of the period, to the day that the Department asks for.",
    },
  },
  "report.data-in-future": {
    severity: "warning",
    category: "period",
    message: {
      vi: "Ngày chốt số liệu {date} chưa tới vào ngày xét ({asOf}): số liệu chưa thể là kết quả thật.",
      en: "The figures run until {date}, later than the day judged by ({asOf}): they cannot be results yet.",
    },
    fix: { vi: "Kiểm tra lại ngày chốt số liệu.", en: "Check the day." },
  },
  "report.signed-before-data": {
    severity: "error",
    category: "period",
    message: {
      vi: "Báo cáo ghi ngày {signed}, trước ngày chốt số liệu {date}.",
      en: "The report is dated {signed}, before the last day of its figures, {date}.",
    },
    fix: { vi: "Sửa ngày báo cáo hoặc ngày chốt số liệu.", en: "Correct one of the two days." },
  },
});

/** Figures that end earlier than this leave out a good part of what they are to tell. */
const longestGap = 45;

function yearFindings(input: ReportCheckInput): readonly Finding[] {
  const period = programmePeriod(input);
  const { year } = input.report.reporting;
  if (period === undefined || (year >= period.fromYear && year <= period.toYear)) return [];
  const slots = { year, from: period.fromYear, to: period.toYear };
  return [told("report.year-outside-programme", { at: ["reporting", "year"], slots, citations: communeDuty(input) })];
}

/** What the report covers, against the years of the programme and the days of its figures and its signature. */
export const checkReportingPeriod = {
  codes,
  find: (input) => {
    const { reporting, signed } = input.report;
    const { dataUntil } = reporting;
    const { first, last } = daysCovered(input.report);
    const { asOf } = input.rulebook;
    const at = ["reporting", "dataUntil"];
    const slots = {
      date: formatDate(dataUntil),
      first: formatDate(first),
      last: formatDate(last),
      asOf: formatDate(asOf),
      signed: signed.date === undefined ? "" : formatDate(signed.date),
    };
    const isOutside = dataUntil < first || dataUntil > last;
    // Counted back from the end of the period: there is no day after the last year that is known.
    const isEarly = !isOutside && dataUntil < addDays(last, -longestGap);
    return [
      ...yearFindings(input),
      ...(isOutside ? [told("report.data-outside-period", { at, slots })] : []),
      ...(isEarly ? [told("report.data-early", { at, slots })] : []),
      ...(signed.date === undefined && dataUntil > asOf ? [told("report.data-in-future", { at, slots })] : []),
      ...(signed.date !== undefined && signed.date < dataUntil
        ? [told("report.signed-before-data", { at: ["signed", "date"], slots })]
        : []),
    ];
  },
} satisfies ReportCheck;
