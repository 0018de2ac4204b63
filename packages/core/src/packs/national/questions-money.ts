import type { Citation } from "../../basis/index.js";
import type { Question } from "../../law/index.js";
import { openQuestionFromRow, type QuestionRow } from "./question-row.js";

const levels: Citation = { instrument: "tt-28-2018-btc", article: "8", amendedBy: { instrument: "tt-64-2024-btc" } };

const rows: readonly QuestionRow[] = [
  {
    id: "carry-over-levels",
    title: {
      vi: "Các mức đọc được ở Thông tư liên tịch số 26/2014 có giữ nguyên trong Thông tư số 28/2018/TT-BTC không?",
      en: "Did Circular No. 28/2018/TT-BTC keep the levels read in the joint circular of 2014?",
    },
    why: {
      vi: "Hội chợ, nhãn hiệu, tư vấn, hiệp hội, cụm liên kết, xử lý ô nhiễm, quy hoạch cụm, chi quản lý: mới có số cũ.",
      en: "Fairs, trademarks, consultancy, associations, linkage, pollution, cluster planning, management: only old figures.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [levels, { instrument: "ttlt-26-2014", article: "6", clause: "2" }],
  },
  {
    id: "levels-with-cap-only",
    title: {
      vi: "Mô hình đang hoạt động hiệu quả và hạ tầng cụm công nghiệp có kèm tỷ lệ hỗ trợ không?",
      en: "Does a ratio bind beside the cap for exemplary models and for cluster infrastructure?",
    },
    why: {
      vi: "Nguồn đọc được chỉ nêu mức trần; nếu có tỷ lệ thì số tiền được hỗ trợ có thể thấp hơn.",
      en: "The sources read give only the cap; with a ratio the sum may be lower.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [levels],
  },
  {
    id: "tt-28-unread-articles",
    title: {
      vi: "Điều 4 đến Điều 6, Điều 9 đến Điều 12 Thông tư số 28/2018/TT-BTC quy định thế nào, có trần tạm ứng không?",
      en: "What do Articles 4–6 and 9–12 of Circular No. 28/2018/TT-BTC say, and do they cap advances?",
    },
    why: {
      vi: "Nguồn kinh phí, điều kiện chi, tạm ứng và quyết toán dựa vào các điều này; mới biết qua văn bản cũ.",
      en: "Sources of money, conditions of payment, advances and settlement rest on them; known from the old text only.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [{ instrument: "tt-28-2018-btc" }],
  },
  {
    id: "who-sets-local-levels",
    title: {
      vi: "Mức chi khuyến công địa phương do Hội đồng nhân dân hay Ủy ban nhân dân cấp tỉnh quy định?",
      en: "Does the provincial council or the provincial committee set local levels?",
    },
    why: {
      vi: "Quyết định văn bản nào của tỉnh được dùng làm căn cứ mức chi, kể cả khi có nội dung mới.",
      en: "It decides which text of the province can carry levels, also for new contents.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [{ instrument: "tt-28-2018-btc" }, { instrument: "tt-64-2024-btc" }],
  },
  {
    id: "payment-conditions",
    title: {
      vi: "Đề án được phê duyệt là điều kiện để chi hay điều kiện để được hỗ trợ?",
      en: "Is approval of the project a condition of payment or of eligibility?",
    },
    why: {
      vi: "Nếu là điều kiện được hỗ trợ thì không hồ sơ nào đủ điều kiện trước khi phê duyệt.",
      en: "As a condition of eligibility no file could qualify before it is approved.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "ruling",
    readings: [
      {
        id: "payment",
        label: { vi: "Điều kiện để chi", en: "A condition of payment" },
        ground: {
          vi: "Quy định cũ xếp việc phê duyệt vào điều kiện chi kinh phí.",
          en: "The old text lists approval among the conditions for spending money.",
        },
        citations: [{ instrument: "ttlt-26-2014", article: "7", clause: "2" }],
        assurance: "inferred",
      },
      {
        id: "eligibility",
        label: { vi: "Điều kiện để được hỗ trợ", en: "A condition of eligibility" },
        ground: {
          vi: "Chỉ đề án trong kế hoạch được duyệt mới được hỗ trợ.",
          en: "Only projects of an approved plan are supported.",
        },
        citations: [{ instrument: "ttlt-26-2014", article: "7", clause: "2" }],
        assurance: "inferred",
      },
    ],
    meanwhile: {
      vi: "Xét đủ điều kiện trước, nhắc rằng chỉ chi khi đề án được phê duyệt.",
      en: "Eligibility is judged first, with the reminder that nothing is paid before approval.",
    },
    citations: [{ instrument: "ttlt-26-2014", article: "7", clause: "2" }],
  },
  {
    id: "cost-norm-amounts",
    title: {
      vi: "Thông tư số 12/2025/TT-BTC và Thông tư số 100/2025/TT-BTC quy định các mức chi cụ thể nào?",
      en: "Which amounts do Circulars No. 12/2025/TT-BTC and No. 100/2025/TT-BTC set?",
    },
    why: {
      vi: "Công tác phí, hội nghị, đào tạo của đề án dẫn theo hai thông tư này; chưa đọc được số.",
      en: "Travel, meetings and training of projects point to them; the amounts were not read.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [{ instrument: "tt-12-2025-btc" }, { instrument: "tt-100-2025-btc" }],
  },
  {
    id: "commune-budget-circular",
    title: {
      vi: "Thông tư số 344/2016/TT-BTC về ngân sách xã còn áp dụng không?",
      en: "Does Circular No. 344/2016/TT-BTC on commune budgets still apply?",
    },
    why: {
      vi: "Luật Ngân sách nhà nước năm 2025 thay đổi khung; kinh phí khuyến công cấp xã lập và quyết toán theo đó.",
      en: "The State Budget Law of 2025 changes the frame on which commune money is planned and settled.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "ruling",
    citations: [{ instrument: "tt-344-2016-btc" }, { instrument: "luat-89-2025" }],
  },
  {
    id: "budget-calendar",
    title: {
      vi: "Thời hạn lập, gửi dự toán của cấp tỉnh, cấp xã theo Luật Ngân sách nhà nước năm 2025 là ngày nào?",
      en: "By which days do provinces and communes draw up and send estimates under the State Budget Law of 2025?",
    },
    why: {
      vi: "Lịch lập kế hoạch, dự toán và chốt số liệu báo cáo cần các mốc này.",
      en: "The calendar of plans, estimates and reports needs these days.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [{ instrument: "luat-89-2025" }],
  },
  {
    id: "other-provinces-levels",
    title: {
      vi: "Các tỉnh khác đang áp dụng mức chi nào?",
      en: "Which levels do other provinces apply?",
    },
    why: {
      vi: "Chỉ để so sánh: phụ lục của nhiều nghị quyết, quyết định chưa xem được; không dùng để tính cho Đồng Nai.",
      en: "For comparison only: the annexes of many were not visible, and none is used for Đồng Nai.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [levels],
  },
];

/** What the rules on money leave open, beside the questions on which a decision hangs. */
export const moneyQuestions: readonly Question[] = rows.map(openQuestionFromRow);
