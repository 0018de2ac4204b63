import { indicators } from "../../indicator/index.js";
import { describeFindings } from "../describe-findings.js";
import { listed } from "../names.js";
import type { ReportCheck } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.indicator-repeated": {
    severity: "error",
    category: "structure",
    message: {
      vi: "Chỉ tiêu {code} được ghi ở nhiều dòng.",
      en: "The indicator {code} stands in more than one row.",
    },
    fix: { vi: "Giữ lại một dòng.", en: "Keep one row." },
  },
  "report.indicator-missing": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Báo cáo chưa có số liệu của: {names}.",
      en: "The report gives no figure for: {names}.",
    },
    fix: {
      vi: "Điền số liệu; không phát sinh thì ghi 0, để phân biệt với quên.",
      en: "Fill them in; write 0 where there was nothing, so that nobody takes it for forgotten.",
    },
  },
});

/** Every indicator is there, once: nought is a figure, a gap is not. */
export const checkIndicatorList = {
  codes,
  find: ({ report, isWhole }) => {
    const seen = new Set<string>();
    const repeated = report.indicators.flatMap(({ code }, row) => {
      const isRepeated = seen.has(code);
      seen.add(code);
      return isRepeated ? told("report.indicator-repeated", { at: ["indicators", row, "code"], slots: { code } }) : [];
    });
    const missing = indicators.filter(({ code }) => !seen.has(code));
    // Of a row that could not be read its own fault is told.
    if (missing.length === 0 || !isWhole) return repeated;
    const named = missing.map(({ code, name }) => ({ vi: `${name.vi} (${code})`, en: `${name.en} (${code})` }));
    return [...repeated, told("report.indicator-missing", { at: ["indicators"], slots: { names: listed(named) } })];
  },
} satisfies ReportCheck;
