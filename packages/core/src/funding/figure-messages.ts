import type { BilingualText, Ratio } from "../basis/index.js";
import { formatFactor } from "./messages.js";

/** What the figures of levels and advances are called. */
export const figureMessages = {
  ratio: { vi: "Tỷ lệ hỗ trợ tối đa", en: "Highest ratio" },
  cap: { vi: "Mức trần", en: "Cap" },
  perUnit: (cap: BilingualText, unit: BilingualText): BilingualText => ({
    vi: `${cap.vi}/${unit.vi}`,
    en: `${cap.en} per ${unit.en}`,
  }),
  way: { vi: "Cách xác định mức chi", en: "How the level is fixed" },
  byCostNorm: (pointsTo: BilingualText): BilingualText => ({
    vi: `Theo định mức chi: ${pointsTo.vi}`,
    en: `By cost norms: ${pointsTo.en}`,
  }),
  unresolved: { vi: "Chưa xác định được mức hỗ trợ", en: "The level is not known" },
  base: { vi: "Căn cứ tính", en: "Taken on" },
  bases: { "loan-interest": { vi: "lãi vay", en: "the interest on the loan" } },
  variant: { vi: "Trường hợp", en: "Case" },
  capFactor: (label: BilingualText): BilingualText => ({
    vi: `Hệ số trần (${label.vi})`,
    en: `Cap factor (${label.en})`,
  }),
  priority: { vi: "Mức ưu tiên tối đa", en: "Highest priority factor" },
  times: ({ numerator, denominator }: Ratio): BilingualText => {
    const figure = formatFactor({ numerator, denominator });
    return { vi: `${figure} lần`, en: `${figure} times` };
  },
  frame: { vi: "Nguồn của mức", en: "Whose figure" },
  frames: {
    national: { vi: "mức khuyến công quốc gia", en: "level for national money" },
    "national-frame": { vi: "khung trung ương, tạm dùng", en: "national frame, used meanwhile" },
    local: { vi: "mức của địa phương", en: "level of the province" },
  },
  advanceRatio: { vi: "Tỷ lệ tạm ứng tối đa", en: "Highest advance" },
  investmentDone: { vi: "Khối lượng đầu tư đã thực hiện", en: "Investment done before" },
  supportedItemDone: { vi: "Hạng mục hỗ trợ đã thực hiện", en: "Supported item done before" },
  paid: { vi: "Cách chi", en: "How it is paid" },
  afterAcceptance: { vi: "sau nghiệm thu cơ sở", en: "after the base acceptance" },
  moreThan: (share: string): BilingualText => ({ vi: `trên ${share}`, en: `more than ${share}` }),
};
