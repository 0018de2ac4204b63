import { type BilingualText, formatDate, type PlainDate } from "../basis/index.js";
import { withinSentence } from "./within-sentence.js";

/** Everything the eligibility floor says to people. */
export const eligibilityMessages = {
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
