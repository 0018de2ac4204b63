import type { Citation } from "../../basis/index.js";
import type { Question } from "../../law/index.js";
import { openQuestionFromRow, type QuestionRow } from "./question-row.js";

const decree: Citation = { instrument: "nd-45-2012", amendedBy: { instrument: "nd-235-2025" } };

const rows: readonly QuestionRow[] = [
  {
    id: "commune-programme-approver",
    title: {
      vi: "Cấp nào phê duyệt chương trình, kế hoạch khuyến công của xã, phường?",
      en: "Which body approves the programmes and plans of communes?",
    },
    why: {
      vi: "Chưa đọc được Điều 2 Nghị định sau sửa đổi; chương trình phê duyệt sai thẩm quyền thì không có giá trị.",
      en: "Article 2 as amended was not read; a programme approved by the wrong body is void.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [{ ...decree, article: "2" }],
  },
  {
    id: "trade-list-power",
    title: {
      vi: "Thẩm quyền điều chỉnh danh mục ngành, nghề nay thuộc Thủ tướng Chính phủ hay Bộ Công Thương?",
      en: "Does the power to change the list of trades lie with the Prime Minister or now with the Ministry?",
    },
    why: {
      vi: "Bản năm 2012 giao Thủ tướng Chính phủ; nếu đã chuyển về Bộ thì danh mục có thể đã đổi bằng văn bản khác.",
      en: "In 2012 it lay with the Prime Minister; if it moved, another text may already have changed the list.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [{ ...decree, article: "5", clause: "2" }],
  },
  {
    id: "trade-classification",
    title: {
      vi: "Mã ngành kinh tế nào thuộc danh mục ngành, nghề của Điều 5?",
      en: "Which codes of the trade classification fall under the list of Article 5?",
    },
    why: {
      vi: "Danh mục không ghi mã; rượu, bia, thuốc lá, dược liệu, dịch vụ khai khoáng cần người xem xét từng hồ sơ.",
      en: "The list has no codes; spirits, beer, tobacco, herbal medicine and mining services are judged case by case.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "ruling",
    meanwhile: {
      vi: "Đối chiếu mã ngành là suy luận, ghi rõ như vậy; mã còn nghi vấn do cán bộ thẩm định kết luận.",
      en: "The mapping is inferred and says so; doubtful codes are left to the appraising officer.",
    },
    citations: [{ ...decree, article: "5", clause: "1" }, { instrument: "qd-36-2025-ttg" }],
  },
  {
    id: "technology-criteria",
    title: {
      vi: "Công nghệ chuyển giao phải đạt mọi tiêu chí hay chỉ một trong các tiêu chí đã nêu?",
      en: "Must a transferred technology meet all the listed criteria, or any of them?",
    },
    why: {
      vi: "Văn bản liệt kê cách nhau bằng dấu chấm phẩy, không ghi “và” hay “hoặc”.",
      en: "The text lists them with semicolons and says neither “and” nor “or”.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "ruling",
    readings: [
      {
        id: "one-result",
        label: {
          vi: "Tiên tiến, thuộc danh mục và có ít nhất một kết quả",
          en: "Advanced, on the list, and with at least one of the results",
        },
        ground: {
          vi: "Sản phẩm mới, năng lực cao hơn, tiết kiệm đầu vào là các kết quả thay thế nhau.",
          en: "A new product, more capacity or less input are results of which one is enough.",
        },
        citations: [{ instrument: "tt-46-2012-bct", article: "4", clause: "3", point: "a" }],
        assurance: "inferred",
      },
      {
        id: "all-results",
        label: { vi: "Phải đạt đủ mọi tiêu chí", en: "Every criterion must be met" },
        ground: { vi: "Danh sách không có chữ “hoặc”.", en: "The list has no “or”." },
        citations: [{ instrument: "tt-46-2012-bct", article: "4", clause: "3", point: "a" }],
        assurance: "inferred",
      },
    ],
    citations: [{ instrument: "tt-46-2012-bct", article: "4", clause: "3", point: "a" }],
  },
  {
    id: "decentralisation-clauses",
    title: {
      vi: "Các văn bản phân cấp, phân quyền năm 2025 - 2026 có điều khoản nào về khuyến công?",
      en: "Which clauses on industrial promotion stand in the decentralisation texts of 2025–2026?",
    },
    why: {
      vi: "Thẩm quyền và nhiệm vụ của cấp tỉnh, cấp xã có thể đã đổi; chưa đọc được các điều khoản này.",
      en: "Powers and tasks of provinces and communes may have moved; these clauses were not read.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [
      { instrument: "nd-139-2025" },
      { instrument: "nd-146-2025" },
      { instrument: "tt-37-2025-bct" },
      { instrument: "tt-50-2026-bct" },
      { instrument: "tt-15-2026-bct" },
    ],
  },
  {
    id: "sme-thresholds",
    title: {
      vi: "Sau tháng 6/2026, tiêu chí doanh nghiệp nhỏ và vừa có thay đổi không?",
      en: "Have the ceilings of the SME test changed after June 2026?",
    },
    why: {
      vi: "Quy mô xét theo Nghị định số 80/2021/NĐ-CP, được xác nhận còn dùng đến tháng 6/2026.",
      en: "Size is judged by Decree No. 80/2021/NĐ-CP, known to be in use up to June 2026.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [{ instrument: "nd-80-2021" }, { instrument: "luat-04-2017" }],
  },
  {
    id: "registration-bodies",
    title: {
      vi: "Cơ quan nào ở cấp xã đăng ký hộ kinh doanh, tổ hợp tác, hợp tác xã hiện nay?",
      en: "Which body of the commune now registers household businesses, groups and cooperatives?",
    },
    why: {
      vi: "Giấy chứng nhận phải do đúng cơ quan cấp; văn bản đăng ký kinh doanh mới chưa đọc được toàn văn.",
      en: "A certificate counts only from the right body; the new registration decree was not read in full.",
    },
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    citations: [{ instrument: "nd-168-2025" }, { instrument: "nd-77-2019" }, { instrument: "nd-92-2024" }],
  },
  {
    id: "artisan-titles-after-october-2026",
    title: {
      vi: "Luật sửa đổi về thi đua, khen thưởng từ 01/10/2026 có đổi danh hiệu nghệ nhân không?",
      en: "Did the law amending emulation and commendation change the artisan titles from 01/10/2026?",
    },
    why: {
      vi: "Nghệ nhân nhân dân, nghệ nhân ưu tú là đối tượng được hỗ trợ không giới hạn địa bàn.",
      en: "Artisans with a title are beneficiaries without a limit of place.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [{ instrument: "nd-43-2024" }],
  },
  {
    id: "dates-of-effect-unknown",
    title: {
      vi: "Các văn bản chưa rõ ngày có hiệu lực có hiệu lực từ ngày nào?",
      en: "From which day do the instruments with an unknown first day bind?",
    },
    why: {
      vi: "Không có ngày thì không biết quy định cũ hay mới áp dụng cho một hồ sơ.",
      en: "Without the day one cannot tell whether the old or the new rule binds a file.",
    },
    answeredBy: ["industry-ministry", "finance-ministry"],
    settledBy: "text",
    citations: [
      { instrument: "tt-20-2017-bct" },
      { instrument: "tt-17-2018-bct" },
      { instrument: "tt-64-2024-btc" },
      { instrument: "tt-37-2025-bct" },
      { instrument: "tt-15-2026-bct" },
      { instrument: "tt-50-2026-bct" },
      { instrument: "nd-168-2025" },
      { instrument: "nd-272-2025" },
    ],
  },
  {
    id: "selection-texts-unread",
    title: {
      vi: "Thông tư số 14/2018/TT-BCT và Thông tư số 38/2025/TT-BCT quy định bình chọn sản phẩm thế nào?",
      en: "What do Circulars No. 14/2018/TT-BCT and No. 38/2025/TT-BCT say on product selection?",
    },
    why: {
      vi: "Cấp bình chọn, kỳ hạn, hồ sơ sau khi bỏ cấp huyện mới biết qua nguồn thứ hai.",
      en: "Levels, timing and files after the end of districts are known from second sources only.",
    },
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    citations: [{ instrument: "tt-14-2018-bct" }, { instrument: "tt-38-2025-bct" }],
  },
  {
    id: "forms-layout",
    title: {
      vi: "Các mẫu và phụ lục của đề án, bình chọn và báo cáo thống kê khuyến công hiện hành ra sao?",
      en: "What do the forms and annexes of projects, selections and statistical reports now look like?",
    },
    why: {
      vi: "Mẫu 1 đến Mẫu 13, các phụ lục và biểu thống kê năm 2022 chưa xem được bố cục.",
      en: "The layout of Forms 1–13, of the annexes and of the statistical forms of 2022 was not seen.",
    },
    answeredBy: ["department", "industry-ministry"],
    settledBy: "text",
    citations: [{ instrument: "tt-36-2013-bct" }, { instrument: "tt-26-2014-bct" }],
  },
  {
    id: "internal-procedures",
    title: {
      vi: "Thủ tục hành chính nội bộ nào áp dụng cho đề án khuyến công quốc gia?",
      en: "Which internal administrative procedures apply to national projects?",
    },
    why: {
      vi: "Một tỉnh khác đã công bố ba thủ tục năm 2026; chưa rõ Đồng Nai áp dụng thủ tục nào.",
      en: "Another province published three in 2026; which ones Đồng Nai applies is not known.",
    },
    answeredBy: ["department", "industry-ministry"],
    settledBy: "text",
    citations: [{ instrument: "tt-36-2013-bct" }],
  },
];

/** What the State's texts leave open on powers, criteria, dates and forms. */
export const authorityQuestions: readonly Question[] = rows.map(openQuestionFromRow);
