import {
  type BilingualText,
  type Dong,
  formatDate,
  formatMoney,
  formatRatio,
  type PlainDate,
  type Ratio,
} from "../basis/index.js";
import type { Outcome, RuleStatus } from "../eligibility/index.js";

/** What the outcomes are called. */
export const outcomeLabels: Readonly<Record<Outcome, BilingualText>> = {
  eligible: { vi: "Đủ điều kiện", en: "Eligible" },
  "not-eligible": { vi: "Không đủ điều kiện", en: "Not eligible" },
  "needs-information": { vi: "Cần bổ sung thông tin", en: "Information is missing" },
  "needs-judgement": { vi: "Cần cơ quan có thẩm quyền kết luận", en: "A competent body must judge" },
};

/** What the standings of a rule are called. */
export const ruleStatusLabels: Readonly<Record<RuleStatus, BilingualText>> = {
  held: { vi: "Đạt", en: "Holds" },
  failed: { vi: "Không đạt", en: "Fails" },
  undecided: { vi: "Chưa kết luận được", en: "Not decided yet" },
  split: { vi: "Tùy cách hiểu", en: "Depends on the reading" },
  "not-applicable": { vi: "Không áp dụng", en: "Does not apply" },
};

/** Everything else the explanation floor says to people. */
export const explanationMessages = {
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  notKnown: { vi: "Chưa rõ", en: "Not known" },
  none: { vi: "Không có", en: "None" },
  asked: (activity: BilingualText, planYear: number, asOf: PlainDate): BilingualText => ({
    vi: `Hỗ trợ "${activity.vi}", kế hoạch năm ${planYear}, xét vào ngày ${formatDate(asOf)}.`,
    en: `Support for "${activity.en}", plan of ${planYear}, decided on ${formatDate(asOf)}.`,
  }),
  summary: {
    eligible: {
      vi: "Các điều kiện đã nhập đều đạt. Đây là mức tối đa, không phải số tiền đương nhiên được hưởng; chỉ chi khi đề án được cấp có thẩm quyền phê duyệt.",
      en: "Every condition holds as entered. The sum is a maximum, not an entitlement; nothing is paid before a competent body approves the project.",
    },
    "not-eligible": {
      vi: "Có điều kiện không đạt. Xem lý do, cách khắc phục và các hướng khác bên dưới.",
      en: "Some condition fails. See why, how to mend it, and which other ways stay open.",
    },
    "needs-information": {
      vi: "Chưa thể kết luận vì còn thiếu thông tin. Xem danh sách cần bổ sung.",
      en: "Nothing can be concluded yet; information is missing. See what to add.",
    },
    "needs-judgement": {
      vi: "Pháp luật để ngỏ hoặc giao người có thẩm quyền xem xét. Phần mềm không tự kết luận thay.",
      en: "The law leaves this open, or to a competent person. The software does not decide in their place.",
    },
  } satisfies Record<Outcome, BilingualText>,
  eligibleWithoutSum: {
    vi: "Các điều kiện đã nhập đều đạt. Mức tiền không tính được ở đây; chỉ chi khi đề án được cấp có thẩm quyền phê duyệt.",
    en: "Every condition holds as entered. The sum cannot be worked out here; nothing is paid before a competent body approves the project.",
  },
  noSum: {
    "approved-price": {
      vi: "Mức tiền: theo giá được duyệt",
      en: "The sum: by the approved price",
    },
    "cost-norm": {
      vi: "Mức tiền: theo định mức chi",
      en: "The sum: by cost norms",
    },
    unresolved: {
      vi: "Mức tiền: chưa văn bản nào đang giữ quy định",
      en: "The sum: fixed by no text that is held",
    },
  },
  levelCase: (variant: BilingualText | undefined, unit: BilingualText | undefined): BilingualText => {
    const vi = [
      ...(variant === undefined ? [] : [`Mức cho trường hợp: ${variant.vi}.`]),
      ...(unit === undefined ? [] : [`Mức trần tính cho một ${unit.vi}.`]),
    ];
    const en = [
      ...(variant === undefined ? [] : [`Level for this case: ${variant.en}.`]),
      ...(unit === undefined ? [] : [`The cap is for one ${unit.en}.`]),
    ];
    return { vi: vi.join(" "), en: en.join(" ") };
  },
  continues: {
    vi: "Đề án tiếp tục thực hiện theo nội dung đã được phê duyệt.",
    en: "The project goes on as it was approved.",
  },
  ratio: { vi: "Tỷ lệ hỗ trợ tối đa", en: "Highest ratio" },
  cap: { vi: "Mức trần", en: "Cap" },
  capFactor: { vi: "Hệ số trần", en: "Cap factor" },
  priority: {
    vi: "Mức ưu tiên, nếu được cấp có thẩm quyền cho hưởng",
    en: "Priority level, if the competent body grants it",
  },
  perUnit: (cap: Dong, unit: BilingualText): BilingualText => ({
    vi: `${formatMoney(cap).vi}/${unit.vi}`,
    en: `${formatMoney(cap).en} per ${unit.en}`,
  }),
  ofCost: (ratio: Ratio): BilingualText => ({
    vi: `${formatRatio(ratio)} chi phí`,
    en: `${formatRatio(ratio)} of the cost`,
  }),
  factor: ({ numerator, denominator }: Ratio): BilingualText => {
    const figure = String(numerator / denominator).replace(".", ",");
    return { vi: `${figure} lần`, en: `${figure} times` };
  },
  capBindsFrom: (cost: Dong, cap: Dong): BilingualText => ({
    vi: `Từ ${formatMoney(cost).vi} chi phí trở lên, mức trần ${formatMoney(cap).vi} quyết định; chi phí thấp hơn thì tỷ lệ quyết định.`,
    en: `From a cost of ${formatMoney(cost).en} the cap of ${formatMoney(cap).en} binds; below it the ratio does.`,
  }),
  changeTo: (label: BilingualText, value: BilingualText): BilingualText => ({
    vi: `Nếu "${label.vi}" là "${value.vi}"`,
    en: `If "${label.en}" is "${value.en}"`,
  }),
  becomes: (outcome: Outcome): BilingualText => ({
    vi: `kết quả: ${outcomeLabels[outcome].vi.toLocaleLowerCase("vi")}`,
    en: `the answer: ${outcomeLabels[outcome].en.toLowerCase()}`,
  }),
  sumBecomes: (highest: Dong): BilingualText => ({
    vi: `mức tối đa ${formatMoney(highest).vi}`,
    en: `at most ${formatMoney(highest).en}`,
  }),
  ruleWouldHold: (titles: readonly BilingualText[]): BilingualText => ({
    vi: `điều kiện "${titles.map((title) => title.vi).join('", "')}" sẽ đạt`,
    en: `the condition "${titles.map((title) => title.en).join('", "')}" would hold`,
  }),
};
