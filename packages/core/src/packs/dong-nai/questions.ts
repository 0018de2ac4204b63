import type { BilingualText } from "../../basis/index.js";
import type { Question } from "../../law/index.js";

const department: BilingualText = { vi: "Sở Công Thương Đồng Nai", en: "the Department of Industry and Trade" };
const committee: BilingualText = {
  vi: "Ủy ban nhân dân thành phố Đồng Nai",
  en: "the People's Committee of Đồng Nai City",
};
const council: BilingualText = {
  vi: "Hội đồng nhân dân thành phố Đồng Nai",
  en: "the People's Council of Đồng Nai City",
};

/**
 * The open questions that the rules of Đồng Nai leave.
 *
 * @example
 * ```ts
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * dongNaiRegister.questions.find(({ id }) => id === "local-levels")?.state; // => "open"
 * ```
 */
export const dongNaiQuestions: readonly Question[] = [
  {
    id: "local-levels",
    meanwhile: {
      vi: "Tạm dùng khung trung ương, ghi rõ là tạm tính và chờ mức của Nghị quyết.",
      en: "The national frame stands in, marked as provisional, until the resolution's levels are entered.",
    },
    title: {
      vi: "Mức chi của Nghị quyết số 02/2025/NQ-HĐND là bao nhiêu, áp dụng ở đâu?",
      en: "What levels does Resolution No. 02/2025/NQ-HĐND set, and where do they bind?",
    },
    why: {
      vi: "Chưa có phụ lục mức chi; Nghị quyết ban hành trước khi hợp nhất nên chưa rõ có áp dụng ở địa bàn Bình Phước cũ.",
      en: "Its annex is not at hand; adopted before the merger, it may or may not bind in former Bình Phước.",
    },
    readings: [
      {
        id: "whole-territory",
        label: { vi: "Áp dụng toàn địa bàn sau hợp nhất", en: "Binds the whole merged territory" },
        ground: {
          vi: "Chương trình 2026 - 2030 chỉ dẫn Nghị quyết này cho toàn địa bàn.",
          en: "The programme cites it alone for the whole territory.",
        },
        citations: [{ instrument: "qd-33-2026-dong-nai" }],
        assurance: "inferred",
      },
      {
        id: "former-dong-nai",
        label: { vi: "Chỉ áp dụng ở địa bàn Đồng Nai cũ", en: "Binds only in former Đồng Nai" },
        ground: {
          vi: "Văn bản của đơn vị trước hợp nhất áp dụng trong phạm vi cũ cho đến khi có văn bản mới.",
          en: "Texts of merged units keep to their old territory until replaced.",
        },
        citations: [{ instrument: "luat-64-2025" }],
        assurance: "inferred",
      },
    ],
    whoCouldAnswer: council,
    answeredBy: ["provincial-council"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "nq-02-2025-dong-nai" }],
  },
  {
    id: "commune-budget-approver",
    title: {
      vi: "Ai phê duyệt đề án chi từ ngân sách cấp xã?",
      en: "Who approves projects paid from a commune's own budget?",
    },
    why: {
      vi: "Đề án phải được cấp có thẩm quyền phê duyệt thì mới được giải ngân.",
      en: "No money may be paid before the competent body approves.",
    },
    readings: [
      {
        id: "provincial-committee",
        label: { vi: "Ủy ban nhân dân cấp tỉnh", en: "The provincial committee" },
        ground: {
          vi: "Đề án của xã, phường gửi Sở Công Thương tổng hợp, trình Ủy ban nhân dân tỉnh phê duyệt.",
          en: "Communes send projects to the Department, for the provincial committee to approve.",
        },
        citations: [{ instrument: "qd-33-2026-dong-nai", section: "VII.4" }],
        assurance: "verified",
      },
      {
        id: "commune-committee",
        label: { vi: "Ủy ban nhân dân cấp xã", en: "The commune's committee" },
        ground: {
          vi: "Quy định cũ cho cấp xã phê duyệt đề án khuyến công địa phương của mình.",
          en: "The old text lets communes approve their own local projects.",
        },
        citations: [{ instrument: "ttlt-26-2014", article: "7", clause: "2" }],
        assurance: "old-text",
      },
    ],
    whoCouldAnswer: committee,
    answeredBy: ["provincial-committee"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "qd-33-2026-dong-nai", section: "VII.4" }],
  },
  {
    id: "craft-villages-on-record",
    title: {
      vi: "Đồng Nai đã công nhận làng nghề nào?",
      en: "Which craft villages has Đồng Nai recognised?",
    },
    why: {
      vi: "Làng nghề được công nhận là cửa duy nhất để cơ sở ở phường được xét là cơ sở công nghiệp nông thôn. Các nguồn khoảng năm 2022 cho biết chưa có.",
      en: "A recognised craft village is the one door for wards to the rural test. Sources of about 2022 name none.",
    },
    readings: [],
    whoCouldAnswer: committee,
    answeredBy: ["provincial-committee"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "nd-52-2018", article: "5" }],
  },
  {
    id: "self-made-machinery-body",
    title: {
      vi: "Cấp nào công nhận máy móc do cơ sở tự nghiên cứu, chế tạo?",
      en: "Which body recognises machinery an establishment built itself?",
    },
    why: {
      vi: "Chương trình yêu cầu “cấp có thẩm quyền công nhận” nhưng không nêu cấp nào và căn cứ nào.",
      en: "The programme asks for recognition by a competent body and names neither body nor ground.",
    },
    readings: [],
    whoCouldAnswer: department,
    answeredBy: ["department"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "qd-33-2026-dong-nai", section: "IV.2" }],
  },
  {
    id: "estimate-by-activity",
    title: {
      vi: "Bảng dự toán từng nội dung kèm theo Quyết định số 33/QĐ-UBND ghi gì?",
      en: "What does the estimate by activity annexed to Decision No. 33/QĐ-UBND say?",
    },
    why: {
      vi: "Không có bảng này thì chưa biết kinh phí và chỉ tiêu từng năm của mỗi nội dung.",
      en: "Without it the money and targets of each content by year are unknown.",
    },
    readings: [],
    whoCouldAnswer: department,
    answeredBy: ["department"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "qd-33-2026-dong-nai", section: "V.2" }],
  },
  {
    id: "local-process-rules",
    title: {
      vi: "Quy trình, tạm ứng, thanh quyết toán của khuyến công địa phương theo văn bản nào?",
      en: "Which local rules govern process, advances and settlement?",
    },
    why: {
      vi: "Quy định quốc gia không tự động áp dụng cho tiền địa phương; chưa thấy văn bản của tỉnh.",
      en: "National rules do not bind local money of themselves; no local text was found.",
    },
    readings: [],
    whoCouldAnswer: committee,
    answeredBy: ["provincial-committee"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "tt-46-2012-bct", article: "8", clause: "3", point: "b" }],
  },
  {
    id: "selection-years",
    title: {
      vi: "Bình chọn cấp tỉnh tổ chức vào những năm nào?",
      en: "In which years are the provincial product selections held?",
    },
    why: {
      vi: "Chương trình ghi 3 lần, không ghi năm; kinh phí các năm chẵn cao hơn nên có thể là 2026, 2028, 2030.",
      en: "The programme says three, without years; higher money in even years suggests 2026, 2028, 2030.",
    },
    readings: [],
    whoCouldAnswer: department,
    answeredBy: ["department"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "qd-33-2026-dong-nai", section: "I.2" }],
  },
  {
    id: "selection-rules-after-merger",
    title: {
      vi: "Quyết định số 41/2015/QĐ-UBND về bình chọn còn hiệu lực không?",
      en: "Does Decision No. 41/2015/QĐ-UBND on product selection still stand?",
    },
    why: {
      vi: "Ban hành trước khi hợp nhất và khi còn cấp huyện.",
      en: "It dates from before the merger, when districts still existed.",
    },
    readings: [],
    whoCouldAnswer: committee,
    answeredBy: ["provincial-committee"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "qd-41-2015-dong-nai" }],
  },
  {
    id: "difficult-commune-lists",
    title: {
      vi: "Xã, phường nào thuộc địa bàn khó khăn, dân tộc thiểu số, nông thôn mới?",
      en: "Which communes are difficult, ethnic-minority or new-rural areas?",
    },
    why: {
      vi: "Danh sách quyết định ưu tiên địa bàn, hỗ trợ thành lập doanh nghiệp và ngành khai khoáng.",
      en: "Area priority, support for founding enterprises and mining hang on the lists.",
    },
    readings: [],
    whoCouldAnswer: committee,
    answeredBy: ["provincial-committee"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "nd-96-2026", article: "22", clause: "8" }, { instrument: "nd-272-2025" }],
  },
  {
    id: "wards-after-city",
    title: {
      vi: "Có quy định chuyển tiếp cho cơ sở ở 33 phường sau 30/4/2026 không?",
      en: "Is there a transition for establishments in the 33 wards after 30/04/2026?",
    },
    why: {
      vi: "Chưa đọc được Nghị quyết số 30/2026/QH16; chưa thấy chương trình thay Quyết định số 33/QĐ-UBND.",
      en: "Resolution No. 30/2026/QH16 was not read; no programme replacing Decision No. 33/QĐ-UBND was found.",
    },
    readings: [],
    whoCouldAnswer: { vi: "Bộ Công Thương, Ủy ban nhân dân thành phố", en: "the Ministry and the city's committee" },
    answeredBy: ["industry-ministry", "provincial-committee"],
    settledBy: "ruling",
    state: "open",
    citations: [{ instrument: "nq-30-2026-qh16" }, { instrument: "qd-33-2026-dong-nai", section: "III.1" }],
  },
];
