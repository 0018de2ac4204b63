import type { BilingualText, Citation } from "../../basis/index.js";
import type { Question } from "../../law/index.js";
import { authorityQuestions } from "./questions-authority.js";
import { decidingQuestions } from "./questions-deciding.js";
import { moneyQuestions } from "./questions-money.js";
import { settledNationalQuestions } from "./questions-settled.js";

const ministry: BilingualText = { vi: "Bộ Công Thương", en: "the Ministry of Industry and Trade" };
const financeMinistry: BilingualText = { vi: "Bộ Tài chính", en: "the Ministry of Finance" };
const province: BilingualText = {
  vi: "Ủy ban nhân dân cấp tỉnh, theo hướng dẫn của Bộ Công Thương",
  en: "the provincial committee, on the Ministry's guidance",
};

const levels: Citation = { instrument: "tt-28-2018-btc", article: "8" };

/** What the rules of the State leave open. Each stays until a text or a ruling answers it. */
const placeAndBeneficiaries: readonly Question[] = [
  {
    id: "unapproved-before-2025-10-15",
    title: {
      vi: "Hồ sơ nộp trước 15/10/2025 nhưng chưa phê duyệt xử lý thế nào?",
      en: "What of dossiers filed but not approved before 15/10/2025?",
    },
    why: {
      vi: "Đề án đã phê duyệt trước ngày này được tiếp tục; với hồ sơ chưa phê duyệt chưa thấy quy định.",
      en: "Approved projects go on as approved; no rule was found for those not yet approved.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "nd-235-2025" }],
  },
];

const activities: readonly Question[] = [
  {
    id: "novelty-area",
    title: {
      vi: "Công nghệ của mô hình trình diễn phải mới trong phạm vi nào?",
      en: "Within which area must a demonstration model be new?",
    },
    why: {
      vi: "Quy định cũ xét theo cấp huyện, nay không còn; phạm vi rộng hay hẹp quyết định mô hình có được coi là mới.",
      en: "The old test looked at the district, which is gone; the area decides whether a model is new.",
    },
    readings: [
      {
        id: "commune",
        label: { vi: "Trong xã, phường", en: "The commune" },
        ground: { vi: "Cấp hành chính ngay dưới cấp tỉnh hiện nay.", en: "The level just below the province today." },
        citations: [],
        assurance: "inferred",
      },
      {
        id: "province",
        label: { vi: "Trong tỉnh, thành phố", en: "The province" },
        ground: {
          vi: "Với khuyến công địa phương, phạm vi do Ủy ban nhân dân cấp tỉnh quy định.",
          en: "For local money the provincial committee sets the area.",
        },
        citations: [{ instrument: "tt-46-2012-bct", article: "4", clause: "2", point: "a" }],
        assurance: "inferred",
      },
    ],
    whoCouldAnswer: province,
    answeredBy: ["provincial-committee", "industry-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "tt-46-2012-bct", article: "4", clause: "2", point: "a" }],
  },
  {
    id: "encouraged-technologies",
    title: {
      vi: "Danh mục công nghệ khuyến khích chuyển giao nào đang áp dụng?",
      en: "Which list of technologies encouraged for transfer applies?",
    },
    why: {
      vi: "Chuyển giao công nghệ phải thuộc danh mục; danh mục hiện hành chưa có trong nguồn tra cứu.",
      en: "A transferred technology must be on the list; the current one is not at hand.",
    },
    readings: [],
    whoCouldAnswer: { vi: "Bộ Khoa học và Công nghệ", en: "the Ministry of Science and Technology" },
    answeredBy: ["science-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "tt-46-2012-bct", article: "4", clause: "3", point: "a" }],
  },
  {
    id: "polluter-criteria",
    title: {
      vi: "Tiêu chí nào xác định cơ sở gây ô nhiễm phải di dời?",
      en: "Which criteria now identify polluters to be relocated?",
    },
    why: {
      vi: "Thông tư số 46/2012/TT-BCT dẫn tiêu chí môi trường năm 2012, có thể không còn hiệu lực.",
      en: "Circular No. 46/2012/TT-BCT names criteria of 2012 that may be gone.",
    },
    readings: [],
    whoCouldAnswer: { vi: "Bộ Nông nghiệp và Môi trường", en: "the Ministry of Agriculture and Environment" },
    answeredBy: ["environment-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "tt-46-2012-bct", article: "4", clause: "6" }],
  },
];

const money: readonly Question[] = [
  {
    id: "factor-stacking",
    meanwhile: {
      vi: "Tạm tính theo cách không cộng dồn, có ghi rõ.",
      en: "Counted without stacking, and said so.",
    },
    title: {
      vi: "Hệ số 1,5 của dây chuyền và mức ưu tiên 1,5 lần có được cộng dồn không?",
      en: "Do the factor 1,5 for a line and the priority factor 1,5 stack?",
    },
    why: {
      vi: "Không cộng dồn: dây chuyền tối đa 450 triệu đồng; cộng dồn: 675 triệu đồng.",
      en: "Without stacking a line gets at most 450 million đồng, with it 675.",
    },
    readings: [
      {
        id: "non-stacking",
        label: { vi: "Không cộng dồn", en: "They do not stack" },
        ground: {
          vi: "Chưa thấy quy định cho cộng dồn; sản phẩm này áp dụng cách hiểu thận trọng.",
          en: "No text allows stacking; the cautious reading is applied here.",
        },
        citations: [levels],
        assurance: "inferred",
      },
      {
        id: "stacking",
        label: { vi: "Cộng dồn", en: "They stack" },
        ground: {
          vi: "Quy định cũ cho mức ưu tiên không quá 1,5 lần mức hỗ trợ đã nêu.",
          en: "The old text allows priority up to 1,5 times the levels it lists.",
        },
        citations: [{ instrument: "ttlt-26-2014", article: "6", clause: "2", point: "t" }],
        assurance: "inferred",
      },
    ],
    whoCouldAnswer: financeMinistry,
    answeredBy: ["finance-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [levels],
  },
  {
    id: "unresolved-levels",
    title: {
      vi: "Mức thưởng sản phẩm, phòng trưng bày, chi quản lý theo Thông tư số 28/2018/TT-BTC là bao nhiêu?",
      en: "What are the levels for awards, showrooms and management under Circular No. 28/2018/TT-BTC?",
    },
    why: {
      vi: "Chưa đọc được các dòng này; số của văn bản cũ chỉ để tham khảo.",
      en: "These rows were not read; the old figures are for reference only.",
    },
    readings: [],
    whoCouldAnswer: financeMinistry,
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    state: "open",
    citations: [levels],
  },
  {
    id: "new-content-levels",
    title: {
      vi: "Nội dung mới của Nghị định số 235/2025/NĐ-CP hưởng mức hỗ trợ nào?",
      en: "What levels apply to the contents added by Decree No. 235/2025/NĐ-CP?",
    },
    why: {
      vi: "Sản xuất và tiêu dùng bền vững, chuyển đổi số, nghệ nhân: được hỗ trợ nhưng chưa thấy mức chi.",
      en: "Sustainable production, digital transformation, artisans: eligible, but no level was found.",
    },
    readings: [],
    whoCouldAnswer: financeMinistry,
    answeredBy: ["finance-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } }, levels],
  },
  {
    id: "tt-64-2024-unread",
    title: {
      vi: "Thông tư số 64/2024/TT-BTC đã sửa những gì, từ ngày nào?",
      en: "What did Circular No. 64/2024/TT-BTC change, and from when?",
    },
    why: {
      vi: "Mọi mức chi của Thông tư số 28/2018/TT-BTC cần kiểm tra lại cho đến khi đọc được toàn văn.",
      en: "Every figure of Circular No. 28/2018/TT-BTC needs a check until it is read in full.",
    },
    readings: [],
    whoCouldAnswer: financeMinistry,
    answeredBy: ["finance-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "tt-64-2024-btc" }],
  },
  {
    id: "tt-17-2018-unread",
    title: {
      vi: "Thông tư số 17/2018/TT-BCT quy định tạm ứng, hồ sơ, thời hạn thế nào?",
      en: "What does Circular No. 17/2018/TT-BCT say on advances, dossiers and deadlines?",
    },
    why: {
      vi: "Mới biết hai mức tạm ứng qua báo chí, chỉ cho khuyến công quốc gia.",
      en: "Only two classes of advance are known, from the press and for the national stream.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "tt-17-2018-bct" }],
  },
];

const unreadTexts: readonly Question[] = [
  {
    id: "nd-235-unread-parts",
    title: {
      vi: "Phần còn lại của Nghị định số 235/2025/NĐ-CP quy định thế nào?",
      en: "What does the rest of Decree No. 235/2025/NĐ-CP say?",
    },
    why: {
      vi: "Chỉ đọc được khoản 1 Điều 1; ngành nghề, nội dung, ưu tiên, chuyển tiếp mới biết qua báo chí.",
      en: "Only clause 1 of Article 1 was read; trades, contents, priority and transition are from the press.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "nd-235-2025" }],
  },
  {
    id: "tt-20-2017-unread",
    title: {
      vi: "Thông tư số 20/2017/TT-BCT đã sửa gì ở Thông tư số 46/2012/TT-BCT?",
      en: "What did Circular No. 20/2017/TT-BCT change in Circular No. 46/2012/TT-BCT?",
    },
    why: {
      vi: "Các điều kiện chi tiết (máy mới, 2 lần/năm, trên 50 %, từ 50 lao động) là bản năm 2012.",
      en: "The detailed conditions (new machines, twice a year, above 50 %, 50 workers) are those of 2012.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "tt-20-2017-bct" }],
  },
  {
    id: "replacement-circular",
    title: {
      vi: "Đã có thông tư mới thay thế các thông tư về khuyến công chưa?",
      en: "Has a new circular replaced those on industrial promotion?",
    },
    why: {
      vi: "Báo chí nhắc đến thông tư mới của Bộ Công Thương; thông tư thay Thông tư số 28/2018/TT-BTC đang được chờ.",
      en: "The press hints at a new circular of the Ministry; one to replace Circular No. 28/2018/TT-BTC is awaited.",
    },
    readings: [],
    whoCouldAnswer: { vi: "Bộ Công Thương, Bộ Tài chính", en: "the two Ministries" },
    answeredBy: ["industry-ministry", "finance-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "tt-46-2012-bct" }, { instrument: "tt-36-2013-bct" }, { instrument: "tt-28-2018-btc" }],
  },
  {
    id: "national-programme-targets",
    title: {
      vi: "Chương trình khuyến công quốc gia 2026 - 2030 có chỉ tiêu, kinh phí nào?",
      en: "What targets and money does the national programme 2026–2030 set?",
    },
    why: {
      vi: "Quyết định số 2646/QĐ-BCT mới có phần điều khoản; chưa đối chiếu được với chương trình của tỉnh.",
      en: "Only the articles of Decision No. 2646/QĐ-BCT are at hand; the province cannot be compared with it.",
    },
    readings: [],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "qd-2646-2025-bct" }],
  },
  {
    id: "certificate-validity",
    title: {
      vi: "Giấy chứng nhận sản phẩm tiêu biểu có giá trị đến hết năm nào?",
      en: "Until which year is a product certificate valid?",
    },
    why: {
      vi: "Giá trị đến 31/12 của năm thứ ba kể từ năm cấp; năm cấp có được tính là năm thứ nhất không?",
      en: "Valid to 31/12 of the third year from the year of issue: does that year count as the first?",
    },
    readings: [
      {
        id: "issue-year-counts",
        label: {
          vi: "Tính cả năm cấp (cấp 2026: đến 31/12/2028)",
          en: "The year of issue counts (2026: to 31/12/2028)",
        },
        ground: { vi: "Thời hạn tính từ năm cấp.", en: "The time runs from the year of issue." },
        citations: [{ instrument: "tt-26-2014-bct", article: "17", clause: "3" }],
        assurance: "inferred",
      },
      {
        id: "issue-year-not-counted",
        label: { vi: "Không tính năm cấp (cấp 2026: đến 31/12/2029)", en: "It does not count (2026: to 31/12/2029)" },
        ground: { vi: "Ba năm sau năm cấp.", en: "Three years after the year of issue." },
        citations: [{ instrument: "tt-26-2014-bct", article: "17", clause: "3" }],
        assurance: "inferred",
      },
    ],
    whoCouldAnswer: ministry,
    answeredBy: ["industry-ministry"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "tt-26-2014-bct", article: "17", clause: "3" }],
  },
];

/**
 * The questions that the law of the State raises: those still open, and those that a text has answered.
 *
 * @example
 * ```ts
 * import { national } from "@khuyencong/core/packs/national";
 * national.questions.find(({ id }) => id === "cap-period")?.readings.map(({ id }) => id);
 * // => ["once-ever", "per-year", "per-support"]
 * ```
 */
export const nationalQuestions: readonly Question[] = [
  ...decidingQuestions,
  ...placeAndBeneficiaries,
  ...activities,
  ...money,
  ...unreadTexts,
  ...moneyQuestions,
  ...authorityQuestions,
  ...settledNationalQuestions,
];
