import { type BilingualText, formatMoney, formatRatio } from "../basis/index.js";
import type { SupportCalculation, SupportTerms } from "./support-calculation.js";

/** Which of the figures binds, in words. */
const because: Readonly<Record<SupportCalculation["binding"], BilingualText>> = {
  cap: { vi: "mức trần quyết định", en: "the cap binds" },
  ratio: { vi: "tỷ lệ quyết định", en: "the ratio binds" },
  cost: { vi: "không vượt quá chi phí", en: "support never exceeds the cost" },
};

/** What ratio and cap are taken on, and who bears the rest, in words. */
const bases = {
  cost: {
    of: { vi: "", en: "" },
    because,
    rest: { vi: "đơn vị đối ứng", en: "the applicant pays" },
  },
  "loan-interest": {
    of: { vi: "lãi vay được tính ", en: "eligible interest of " },
    because: {
      ...because,
      cost: { vi: "không vượt quá lãi vay được tính", en: "support never exceeds the eligible interest" },
    },
    rest: { vi: "phần lãi vay được tính còn lại do đơn vị trả là", en: "of that interest the applicant bears" },
  },
} as const satisfies Record<string, { of: BilingualText; because: typeof because; rest: BilingualText }>;

/** Everything the funding floor says to people. */
export const fundingMessages = {
  sumInWords(terms: SupportTerms, sums: Omit<SupportCalculation, "terms" | "words">): BilingualText {
    const parts: BilingualText[] = [];
    const base = bases[terms.base ?? "cost"];
    const cost = formatMoney(terms.cost);
    if (terms.ratio !== undefined && sums.byRatio !== undefined) {
      const ratio = formatRatio(terms.ratio);
      const amount = formatMoney(sums.byRatio);
      parts.push({
        vi: `${ratio} của ${base.of.vi}${cost.vi} là ${amount.vi}`,
        en: `${ratio} of ${base.of.en}${cost.en} is ${amount.en}`,
      });
    }
    if (terms.cap !== undefined && sums.capLeft !== undefined) {
      const cap = formatMoney(terms.cap);
      const left = formatMoney(sums.capLeft);
      const used = formatMoney(terms.usedOfCap);
      const factor = terms.capFactor;
      const factorVi = factor ? ` × ${formatFactor(factor.factor)} (${factor.label.vi})` : "";
      const factorEn = factor ? ` × ${formatFactor(factor.factor)} (${factor.label.en})` : "";
      const usedVi = terms.usedOfCap > 0 ? `, trừ ${used.vi} đã nhận` : "";
      const usedEn = terms.usedOfCap > 0 ? `, less ${used.en} already received` : "";
      const equals = factor || terms.usedOfCap > 0;
      parts.push({
        vi: `trần ${cap.vi}${factorVi}${usedVi}${equals ? ` còn ${left.vi}` : ""}`,
        en: `the cap is ${cap.en}${factorEn}${usedEn}${equals ? `, that is ${left.en}` : ""}`,
      });
    }
    const highest = formatMoney(sums.highest);
    const counterpart = formatMoney(sums.counterpart);
    const reason = base.because[sums.binding];
    return {
      vi: `${sentenceStart(parts.map((part) => part.vi).join("; "))}. Hỗ trợ tối đa ${highest.vi} (${reason.vi}); ${base.rest.vi} ${counterpart.vi}.`,
      en: `${sentenceStart(parts.map((part) => part.en).join("; "))}. At most ${highest.en} (${reason.en}); ${base.rest.en} ${counterpart.en}.`,
    };
  },
  ratioAboveFrame: (own: string, frame: string): BilingualText => ({
    vi: `Tỷ lệ hỗ trợ của địa phương (${own}) cao hơn khung trung ương (${frame}); cần kiểm tra căn cứ.`,
    en: `The local ratio (${own}) is above the national frame (${frame}); check its ground.`,
  }),
  capAboveFrame: (own: string, frame: string): BilingualText => ({
    vi: `Mức trần của địa phương (${own} triệu đồng) cao hơn khung trung ương (${frame} triệu đồng); cần kiểm tra căn cứ.`,
    en: `The local cap (${own} million đồng) is above the national frame (${frame} million đồng); check its ground.`,
  }),
  factorAboveFrame: (own: string, frame: string): BilingualText => ({
    vi: `Hệ số nâng mức trần của địa phương (${own}) cao hơn khung trung ương (${frame}); cần kiểm tra căn cứ.`,
    en: `The local factor that raises the cap (${own}) is above the national frame (${frame}); check its ground.`,
  }),
  checkGround: {
    vi: "Đối chiếu với nguyên văn nghị quyết; nếu đúng thì giữ nguyên.",
    en: "Compare with the text of the resolution; if it says so, leave it.",
  },
  noLevel: {
    vi: "Không có văn bản nào đang giữ quy định mức hỗ trợ cho nội dung này.",
    en: "No text we hold fixes the support for this activity.",
  },
  approvedPrice: {
    vi: "Mức hỗ trợ theo giá đấu thầu hoặc giá được cấp có thẩm quyền phê duyệt.",
    en: "Support follows the bid price or the price approved by the competent body.",
  },
  noLocalAdvanceRule: {
    vi: "Chưa có quy định về tạm ứng kinh phí khuyến công địa phương. Quy định quốc gia chỉ để tham khảo.",
    en: "No rule on advances of local money has been entered. The national rule is shown for comparison only.",
  },
  noAdvanceRule: {
    vi: "Không có văn bản nào đang giữ quy định tạm ứng cho nội dung này.",
    en: "No text we hold sets an advance for this activity.",
  },
  advanceAllowed: (highest: BilingualText, ratio: string): BilingualText => ({
    vi: `Được tạm ứng tối đa ${highest.vi}, bằng ${ratio} mức hỗ trợ (không tính trên tổng chi phí).`,
    en: `An advance of at most ${highest.en}, ${ratio} of the support (never of the cost).`,
  }),
  advanceNotYet: (ratio: string, precondition: string): BilingualText => ({
    vi: `Chưa được tạm ứng: giá trị đã đầu tư phải trên ${precondition} tổng đầu tư thì mới tạm ứng ${ratio} mức hỗ trợ.`,
    en: `No advance yet: more than ${precondition} of the investment must be done before ${ratio} of the support is advanced.`,
  }),
  advanceItemNotYet: (ratio: string, precondition: string): BilingualText => ({
    vi: `Chưa được tạm ứng: phải làm xong trên ${precondition} khối lượng hạng mục được hỗ trợ thì mới tạm ứng ${ratio} mức hỗ trợ.`,
    en: `No advance yet: more than ${precondition} of the supported item must be done before ${ratio} of the support is advanced.`,
  }),
  advanceNotAccepted: (ratio: string): BilingualText => ({
    vi: `Chưa được chi: ${ratio} mức hỗ trợ được chi theo kết quả, sau khi nghiệm thu cơ sở.`,
    en: `Nothing yet: ${ratio} of the support is paid on the result, after the base acceptance.`,
  }),
};

/** A factor the Vietnamese way: 3/2 is 1,5. */
export function formatFactor({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): string {
  return String(numerator / denominator).replace(".", ",");
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
