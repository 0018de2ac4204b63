import { type BilingualText, type Citation, plainDate } from "../../basis/index.js";
import type { Question } from "../../law/index.js";

const ministry: BilingualText = { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" };
const financeMinistry: BilingualText = { vi: "Bộ Tài chính", en: "the Ministry of Finance" };
const decree235: BilingualText = { vi: "Nghị định số 235/2025/NĐ-CP", en: "Decree No. 235/2025/NĐ-CP" };

const amendedPointA: Citation = {
  instrument: "nd-45-2012",
  article: "1",
  clause: "2",
  point: "a",
  amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
};
const advance: Citation = { instrument: "tt-36-2013-bct", article: "13", clause: "2", point: "d" };

/** Questions that a text answered. They stay, so that nobody has to ask again. */
export const settledNationalQuestions: readonly Question[] = [
  {
    id: "joint-circular-lapse",
    title: {
      vi: "Thông tư liên tịch số 26/2014 còn hiệu lực không?",
      en: "Does the joint circular of 2014 still bind?",
    },
    why: {
      vi: "Các mức chi, tỷ lệ đọc được ở đó chỉ còn để tham khảo nếu đã hết hiệu lực.",
      en: "Its levels and ratios are for reference only once it has lapsed.",
    },
    readings: [],
    whoCouldAnswer: financeMinistry,
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [{ instrument: "ttlt-26-2014" }],
    state: "settled",
    answer: {
      text: {
        vi: "Hết hiệu lực từ ngày 11/05/2018, khi Thông tư số 28/2018/TT-BTC có hiệu lực.",
        en: "It lapsed on 11/05/2018, when Circular No. 28/2018/TT-BTC took effect.",
      },
      document: { vi: "Thông tư số 28/2018/TT-BTC", en: "Circular No. 28/2018/TT-BTC" },
      date: plainDate("2018-03-28"),
      citations: [{ instrument: "tt-28-2018-btc" }],
      assurance: "corroborated",
    },
  },
  {
    id: "advance-exactly-70",
    title: {
      vi: "Đầu tư đúng 70 % thì đã được tạm ứng chưa?",
      en: "Does exactly 70 % of the investment open the advance?",
    },
    why: {
      vi: "Sai một đồng ở mốc này là tạm ứng sai.",
      en: "One đồng at this mark makes an advance right or wrong.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [advance],
    state: "settled",
    answer: {
      text: {
        vi: "Chưa: giá trị đã đầu tư phải trên 70 %; chuyển giao công nghệ cũng vậy.",
        en: "No: it must be more than 70 %; the same for technology transfer.",
      },
      document: { vi: "Thông tư số 36/2013/TT-BCT", en: "Circular No. 36/2013/TT-BCT" },
      date: plainDate("2013-12-27"),
      citations: [advance],
      assurance: "verified-original",
    },
  },
  {
    id: "selection-in-odd-years",
    title: {
      vi: "Bình chọn sản phẩm cấp tỉnh có phải tổ chức vào năm lẻ không?",
      en: "Must provincial product selections be held in odd years?",
    },
    why: {
      vi: "Quyết định năm nào của chương trình có bình chọn.",
      en: "It decides in which years of a programme a selection can stand.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [{ instrument: "tt-26-2014-bct", article: "14" }],
    state: "settled",
    answer: {
      text: {
        vi: "Không: từ năm 2018 chỉ còn yêu cầu hai năm một lần, bỏ mốc năm lẻ.",
        en: "No: since 2018 every two years is enough; the odd-year rule was dropped.",
      },
      document: { vi: "Thông tư số 14/2018/TT-BCT", en: "Circular No. 14/2018/TT-BCT" },
      date: plainDate("2018-06-28"),
      citations: [{ instrument: "tt-14-2018-bct" }],
      assurance: "corroborated",
    },
  },
  {
    id: "programme-words-on-place",
    title: {
      vi: "Chương trình của tỉnh không giới hạn phường, vậy có bỏ được quy định địa bàn của Nghị định không?",
      en: "The province's programme names no limit for wards: does that lift the decree's place test?",
    },
    why: {
      vi: "Khi xã chuyển thành phường của thành phố trực thuộc trung ương, cơ sở ở đó có thể mất điều kiện địa bàn.",
      en: "When a commune becomes a ward of a centrally-run city, establishments there can lose the place test.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [amendedPointA],
    state: "settled",
    answer: {
      text: {
        vi: "Không: Nghị định có hiệu lực cao hơn, quy định địa bàn của Nghị định được áp dụng.",
        en: "No: the decree is of higher rank, and its place test governs.",
      },
      document: decree235,
      date: plainDate("2025-08-27"),
      citations: [amendedPointA],
      assurance: "verified",
    },
  },
];
