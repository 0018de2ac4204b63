import { describeFindings } from "../describe-findings.js";
import { programmePeriod, type ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.result-to-date": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{name}”: lũy kế đến cuối kỳ ghi {stated}, nhưng {before} (đến hết năm trước) cộng {achieved} (trong kỳ) được {computed}.",
      en: "“{name}”: {stated} to date, but {before} until last year and {achieved} in the period make {computed}.",
    },
    fix: {
      vi: "Sửa lũy kế thành {computed}, hoặc sửa một trong hai số kia.",
      en: "Change it to {computed}, or correct one of the others.",
    },
  },
  "report.year-plan-above-target": {
    severity: "error",
    category: "activity",
    message: {
      vi: "“{name}”: kế hoạch năm ({plan}) lớn hơn chỉ tiêu cả giai đoạn ({target}).",
      en: "“{name}”: {plan} planned for the year, more than the target of the whole programme ({target}).",
    },
    fix: {
      vi: "Sửa kế hoạch năm hoặc chỉ tiêu cả giai đoạn.",
      en: "Correct the plan of the year or the target.",
    },
  },
  "report.result-before-first-year": {
    severity: "error",
    category: "period",
    message: {
      vi: "“{name}”: {year} là năm đầu của Chương trình, nhưng lũy kế đến hết năm trước ghi {before}.",
      en: "“{name}”: {year} is the first year of the programme, but {before} is said to be achieved before it.",
    },
    fix: {
      vi: "Ghi 0: kết quả trước {year} không thuộc Chương trình này.",
      en: "Write 0: what was achieved before {year} is not of this programme.",
    },
  },
  "report.result-above-target": {
    severity: "note",
    category: "activity",
    message: {
      vi: "“{name}”: lũy kế {toDate} đã vượt chỉ tiêu cả giai đoạn ({target}).",
      en: "“{name}”: {toDate} to date is above the target of the whole programme ({target}).",
    },
    fix: {
      vi: "Kiểm tra lại; nếu đúng thì nêu trong phần kết quả.",
      en: "Check it; if it is right, tell of it in the text.",
    },
  },
  "report.result-behind": {
    severity: "note",
    category: "activity",
    message: {
      vi: "“{name}”: cả năm thực hiện {achieved} trên kế hoạch {plan}, cột ghi chú chưa nêu lý do.",
      en: "“{name}”: {achieved} achieved of {plan} planned for the year, and no reason is noted.",
    },
    fix: { vi: "Nêu lý do trong cột ghi chú.", en: "Give the reason as a note." },
  },
});

/** The figures of each target: they add up, begin with the programme, and stand in a proper relation to what was planned. */
export const checkResultFigures = {
  codes,
  find: (input) => {
    const { results, reporting } = input.report;
    const isFirstYear = programmePeriod(input)?.fromYear === reporting.year;
    return results.flatMap(({ name, planned, plannedThisYear, before, achieved, toDate, note }, row) => {
      const at = (field: string) => ["results", row, field];
      const computed = before + achieved;
      const slots = {
        name,
        before,
        achieved,
        toDate,
        computed,
        stated: toDate,
        plan: plannedThisYear,
        target: planned,
      };
      const isBehind = reporting.span === "year" && achieved < plannedThisYear && note === undefined;
      return [
        ...(computed === toDate ? [] : [told("report.result-to-date", { at: at("toDate"), slots })]),
        ...(plannedThisYear > planned
          ? [told("report.year-plan-above-target", { at: at("plannedThisYear"), slots })]
          : []),
        ...(isFirstYear && before > 0
          ? [
              told("report.result-before-first-year", {
                at: at("before"),
                slots: { ...slots, year: reporting.year },
              }),
            ]
          : []),
        ...(toDate > planned ? [told("report.result-above-target", { at: at("toDate"), slots })] : []),
        ...(isBehind ? [told("report.result-behind", { at: at("achieved"), slots })] : []),
      ];
    });
  },
} satisfies ReportCheck;
