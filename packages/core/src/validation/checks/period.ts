import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "programme.period-outside-province": {
    severity: "error",
    category: "period",
    message: {
      vi: "Giai đoạn {from} - {to} vượt ra ngoài giai đoạn {provinceFrom} - {provinceTo} của Chương trình cấp tỉnh.",
      en: "The period {from}–{to} goes beyond {provinceFrom}–{provinceTo}, the period of the provincial programme.",
    },
    fix: {
      vi: "Ghi giai đoạn trong khoảng {provinceFrom} - {provinceTo}.",
      en: "Keep the period within {provinceFrom}–{provinceTo}.",
    },
  },
  "programme.period-shorter-than-province": {
    severity: "warning",
    category: "period",
    message: {
      vi: "Giai đoạn {from} - {to} không phủ hết giai đoạn {provinceFrom} - {provinceTo} của Chương trình cấp tỉnh.",
      en: "The period {from}–{to} does not cover {provinceFrom}–{provinceTo}, the period of the provincial programme.",
    },
    fix: {
      vi: "Nếu đây là chương trình năm năm, ghi đủ {provinceFrom} - {provinceTo}.",
      en: "For a five-year programme, state all of {provinceFrom}–{provinceTo}.",
    },
  },
});

/** The period against that of the provincial programme: never beyond it, and as a rule all of it. */
export const checkPeriod = {
  codes,
  find: ({ programme, provincial }) => {
    if (provincial === undefined) return [];
    const { fromYear, toYear } = programme.period;
    const province = provincial.period;
    const parts = {
      at: ["period"],
      slots: { from: fromYear, to: toYear, provinceFrom: province.fromYear, provinceTo: province.toYear },
      citations: [provincial.approvedBy],
    };
    if (fromYear < province.fromYear || toYear > province.toYear) {
      return [told("programme.period-outside-province", parts)];
    }
    if (fromYear > province.fromYear || toYear < province.toYear) {
      return [told("programme.period-shorter-than-province", parts)];
    }
    return [];
  },
} satisfies Check;
