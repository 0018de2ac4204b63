import type { BilingualText } from "../basis/index.js";
import { loanCurrencyLabels, loanPurposeLabels, loanTermLabels } from "../facts/index.js";
import type { LoanTerms } from "./support-level.js";

function listed(labels: readonly BilingualText[]): BilingualText {
  return {
    vi: labels.map(({ vi }) => vi).join(", "),
    en: labels.map(({ en }) => en).join(", "),
  };
}

/** Everything that is said of interest, month by month. */
export const loanInterestMessages = {
  counts: (place: number, months: number): BilingualText => ({
    vi: `Được tính: tháng thứ ${place} trong ${months} tháng đầu.`,
    en: `Counts: month ${place} of the first ${months}.`,
  }),
  beforeFirstMonth: {
    vi: "Không tính: trước tháng bắt đầu tính lãi của khoản vay.",
    en: "Does not count: before the first month of interest.",
  },
  afterPeriod: (months: number): BilingualText => ({
    vi: `Không tính: sau ${months} tháng đầu của khoản vay.`,
    en: `Does not count: after the first ${months} months of the loan.`,
  }),
  purpose: ({ purposes }: LoanTerms): BilingualText => {
    const named = listed(purposes.map((purpose) => loanPurposeLabels[purpose]));
    return {
      vi: `Không tính: chỉ hỗ trợ khoản vay để đầu tư ${named.vi}.`,
      en: `Does not count: only loans for ${named.en} are supported.`,
    };
  },
  currency: ({ currencies }: LoanTerms): BilingualText => {
    const named = listed(currencies.map((currency) => loanCurrencyLabels[currency]));
    return {
      vi: `Không tính: chỉ hỗ trợ khoản vay bằng ${named.vi}.`,
      en: `Does not count: only loans in ${named.en} are supported.`,
    };
  },
  term: ({ terms }: LoanTerms): BilingualText => {
    const named = listed(terms.map((term) => loanTermLabels[term]));
    return {
      vi: `Không tính: chỉ hỗ trợ khoản vay ${named.vi}.`,
      en: `Does not count: only ${named.en} loans are supported.`,
    };
  },
  overdue: {
    vi: "Không tính: khoản vay quá hạn trả nợ trong tháng này.",
    en: "Does not count: the loan was overdue in this month.",
  },
  overdueNote: {
    vi: "Khoản vay đã có tháng quá hạn. Văn bản loại khoản vay quá hạn, không nói rõ có loại cả các tháng trả đúng hạn hay không; ở đây chỉ loại tháng quá hạn. Cần kiểm tra.",
    en: "The loan was overdue in some month. The text excludes overdue loans and does not say whether months paid in time are lost too; only overdue months are left out here. To be checked.",
  },
  referenceMissing: {
    vi: "Chưa có số lãi theo lãi suất tham chiếu, nên tính trên lãi đã trả. Quy định về lãi suất tham chiếu mới chỉ đọc được trong thông tư liên tịch cũ đã bị thay thế; cần kiểm tra.",
    en: "The interest at the reference rate is not given, so interest paid counts. The clause on the reference rate was read only in the replaced joint circular; to be checked.",
  },
  referenceApplied: {
    vi: "Tính theo lãi suất tham chiếu vì thấp hơn lãi đã trả. Quy định này mới chỉ đọc được trong thông tư liên tịch cũ đã bị thay thế; cần kiểm tra.",
    en: "Counted at the reference rate, which is below what was paid. The clause was read only in the replaced joint circular; to be checked.",
  },
};
