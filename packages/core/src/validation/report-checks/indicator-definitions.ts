import { type IndicatorCode, indicatorByCode } from "../../indicator/index.js";
import { describeFindings } from "../describe-findings.js";
import type { ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.indicator-above-whole": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{name}” ghi {value}, nhiều hơn “{whole}” ({wholeValue}); theo định nghĩa không thể nhiều hơn. {definition}",
      en: "“{name}” is {value}, more than “{whole}” ({wholeValue}); by definition it cannot be. {definition}",
    },
    fix: { vi: "Sửa một trong hai số.", en: "Correct one of the two." },
  },
  "report.indicator-without-event": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{name}” ghi {value}, nhưng “{whole}” ghi 0: không có thì không thể tính.",
      en: "“{name}” is {value}, but “{whole}” is 0: there was nothing at which to count.",
    },
    fix: { vi: "Sửa một trong hai số.", en: "Correct one of the two." },
  },
  "report.indicator-event-without-people": {
    severity: "warning",
    category: "arithmetic",
    message: {
      vi: "“{whole}” ghi {wholeValue}, nhưng “{name}” ghi 0.",
      en: "“{whole}” is {wholeValue}, but “{name}” is 0.",
    },
    fix: { vi: "Bổ sung số liệu, hoặc sửa một trong hai số.", en: "Add the figure, or correct one of the two." },
  },
});

/** Indicators against one another, by what each counts. */
export const checkIndicatorDefinitions = {
  codes,
  find: ({ report }) => {
    const values = new Map<IndicatorCode, number>(report.indicators.map(({ code, value }) => [code, value]));
    return report.indicators.flatMap(({ code, value }, row) => {
      const { name = code, partOf, countedAt, definition = "" } = indicatorByCode(code) ?? {};
      const other = partOf ?? countedAt;
      const wholeValue = other === undefined ? undefined : values.get(other);
      if (other === undefined || wholeValue === undefined) return [];
      const slots = { name, value, whole: indicatorByCode(other)?.name ?? other, wholeValue, definition };
      const parts = { at: ["indicators", row, "value"], slots };
      if (partOf !== undefined) return value > wholeValue ? told("report.indicator-above-whole", parts) : [];
      if (value > 0 && wholeValue === 0) return told("report.indicator-without-event", parts);
      return value === 0 && wholeValue > 0 ? told("report.indicator-event-without-people", parts) : [];
    });
  },
} satisfies ReportCheck;
