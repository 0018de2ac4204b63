import { type BilingualText, formatDate, type PlainDate } from "../basis/index.js";
import type { Operator } from "../rules/index.js";

/** Everything the eligibility floor says to people. */
export const eligibilityMessages = {
  figures: {
    title: { vi: "Tên", en: "Title" },
    requires: { vi: "Yêu cầu dựa trên", en: "Looks at" },
    appliesWhen: { vi: "Chỉ áp dụng theo", en: "Applies by" },
    held: { vi: "Khi đạt", en: "When it holds" },
    failed: { vi: "Khi không đạt", en: "When it fails" },
    fix: { vi: "Cách khắc phục", en: "How to mend it" },
    text: { vi: "Nội dung", en: "Text" },
    approvedBefore: { vi: "Đề án phê duyệt trước ngày", en: "Projects approved before" },
    unit: { vi: "Đơn vị tính", en: "Unit" },
    decidable: { vi: "Số nội dung hoạt động xét được", en: "Activities that can be decided" },
    ceiling: (line: BilingualText, size: BilingualText, measure: BilingualText): BilingualText => ({
      vi: `${line.vi} – ${withinSentence(size.vi)}: ${measure.vi}`,
      en: `${line.en} – ${withinSentence(size.en)}: ${measure.en}`,
    }),
    workers: { vi: "lao động", en: "workers" },
    revenue: { vi: "doanh thu", en: "revenue" },
    capital: { vi: "nguồn vốn", en: "capital" },
    atMost: (figure: BilingualText): BilingualText => ({
      vi: `không quá ${figure.vi}`,
      en: `at most ${figure.en}`,
    }),
    bounds: {
      equal: (bound) => ({ vi: `bằng ${bound.vi}`, en: `exactly ${bound.en}` }),
      notEqual: (bound) => ({ vi: `khác ${bound.vi}`, en: `other than ${bound.en}` }),
      lessThan: (bound) => ({ vi: `dưới ${bound.vi}`, en: `less than ${bound.en}` }),
      lessThanInclusive: (bound) => ({ vi: `không quá ${bound.vi}`, en: `at most ${bound.en}` }),
      greaterThan: (bound) => ({ vi: `trên ${bound.vi}`, en: `more than ${bound.en}` }),
      greaterThanInclusive: (bound) => ({ vi: `từ ${bound.vi} trở lên`, en: `${bound.en} or more` }),
      in: (bound) => ({ vi: `trong ${bound.vi}`, en: `among ${bound.en}` }),
      notIn: (bound) => ({ vi: `ngoài ${bound.vi}`, en: `not among ${bound.en}` }),
      contains: (bound) => ({ vi: `có ${bound.vi}`, en: `with ${bound.en}` }),
      doesNotContain: (bound) => ({ vi: `không có ${bound.vi}`, en: `without ${bound.en}` }),
    } satisfies Record<Operator, (bound: BilingualText) => BilingualText>,
  },
  waitsFor: (title: BilingualText, facts: readonly BilingualText[]): BilingualText => ({
    vi: `Chưa kết luận được "${title.vi}": còn thiếu ${facts.map((fact) => withinSentence(fact.vi)).join("; ")}.`,
    en: `"${title.en}" cannot be decided yet; missing: ${facts.map((fact) => withinSentence(fact.en)).join("; ")}.`,
  }),
  split: (title: BilingualText): BilingualText => ({
    vi: `"${title.vi}": quy định có nhiều cách hiểu và các cách hiểu cho kết quả khác nhau; cần cơ quan có thẩm quyền kết luận.`,
    en: `"${title.en}": the text can be read in more than one way, with different results; a competent body must judge.`,
  }),
  fillIn: {
    vi: "Bổ sung thông tin còn thiếu kèm giấy tờ chứng minh.",
    en: "Add what is missing, with the papers that prove it.",
  },
  unknownCommune: (code: string): BilingualText => ({
    vi: `Không có xã, phường nào mang mã ${code} trong tỉnh, thành phố này.`,
    en: `No commune or ward of this jurisdiction has the code ${code}.`,
  }),
  communeListPartial: (code: string): BilingualText => ({
    vi: `Danh sách xã, phường của tỉnh, thành phố này chưa nhập đủ nên chưa rõ địa bàn mang mã ${code}.`,
    en: `The list of communes of this jurisdiction is not complete, so that the place with the code ${code} is not known.`,
  }),
  enterCommunes: {
    vi: "Nhập danh sách xã, phường vào bộ quy tắc, hoặc hỏi Sở Công Thương.",
    en: "Enter the list of communes into the pack, or ask the Department of Industry and Trade.",
  },
  chooseCommune: {
    vi: "Chọn xã, phường nơi sản xuất trong danh sách.",
    en: "Choose the commune or ward of production from the list.",
  },
  outsideCoverage: (date: PlainDate): BilingualText => ({
    vi: `Ngày ${formatDate(date)} nằm ngoài khoảng thời gian mà bộ quy tắc có quy định về điều kiện hỗ trợ; không kết luận tự động.`,
    en: `${date} lies outside the period for which the rulebook holds conditions of support; nothing is concluded.`,
  }),
  activityNotHeld: {
    vi: "Bộ quy tắc chưa có điều kiện của nội dung hoạt động này; không kết luận tự động.",
    en: "The rulebook does not hold the conditions of this activity yet; nothing is concluded.",
  },
  askDepartment: {
    vi: "Hỏi Sở Công Thương để được kết luận.",
    en: "Ask the Department of Industry and Trade.",
  },
  loansQuestion: {
    vi: "Đơn vị vay những khoản nào để di dời, mỗi tháng trả bao nhiêu lãi, có tháng nào quá hạn trả nợ không?",
    en: "Which loans were taken for the relocation, how much interest was paid each month, was any month overdue?",
  },
  earlierSupportQuestion: {
    vi: "Đơn vị đã từng nhận hỗ trợ khuyến công (mọi cấp) chưa? Nếu có: nội dung, số tiền, năm.",
    en: "Has the applicant received promotion support before, from any level? If so: activity, amount, year.",
  },
};

/** Only the first letter changes, and only of an ordinary word: "Điều 5" and "VSIC" keep their capitals. */
function withinSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase("vi") + label.slice(1) : label;
}
