import { type Citation, plainDate } from "../../basis/index.js";
import type { Question } from "../../law/index.js";
import { openQuestionFromRow, type QuestionRow } from "../national/index.js";

const programme: Citation = { instrument: "qd-33-2026-dong-nai" };

const rows: readonly QuestionRow[] = [
  {
    id: "levels-before-merger",
    title: {
      vi: "Trước khi hợp nhất, tỉnh Đồng Nai và tỉnh Bình Phước áp dụng mức chi nào, theo văn bản nào?",
      en: "Which levels did the two old provinces apply before the merger, and by which texts?",
    },
    why: {
      vi: "Cần để xét lại hồ sơ cũ và để biết mức của Bình Phước còn áp dụng ở địa bàn cũ hay không.",
      en: "Old files need them; and Bình Phước's may still bind in its old territory.",
    },
    answeredBy: ["department", "provincial-council"],
    settledBy: "text",
    citations: [{ instrument: "nq-02-2025-dong-nai" }],
  },
  {
    id: "travel-and-meeting-norms",
    title: {
      vi: "Sau hợp nhất, công tác phí và chi hội nghị ở Đồng Nai theo nghị quyết nào?",
      en: "Which resolution governs travel and meeting costs in Đồng Nai after the merger?",
    },
    why: {
      vi: "Nghị quyết số 90/2017/NQ-HĐND có thể đã được thay thế; dự toán đề án cần mức đang dùng.",
      en: "Resolution No. 90/2017/NQ-HĐND may be replaced; estimates need the level in use.",
    },
    answeredBy: ["provincial-council"],
    settledBy: "text",
    citations: [{ instrument: "nq-90-2017-dong-nai" }],
  },
  {
    id: "resolution-02-date",
    title: {
      vi: "Nghị quyết số 02/2025/NQ-HĐND có hiệu lực từ ngày nào?",
      en: "From which day does Resolution No. 02/2025/NQ-HĐND bind?",
    },
    why: {
      vi: "Mức chi nhập từ Nghị quyết phải gắn với ngày bắt đầu áp dụng.",
      en: "Levels entered from it need the day from which they bind.",
    },
    answeredBy: ["department"],
    settledBy: "text",
    citations: [{ instrument: "nq-02-2025-dong-nai" }],
  },
  {
    id: "annual-plan-2026",
    title: {
      vi: "Kế hoạch khuyến công năm 2026 của Đồng Nai giao những gì?",
      en: "What does Đồng Nai's industrial-promotion plan for 2026 allocate?",
    },
    why: {
      vi: "Chưa có kế hoạch năm nên chưa đối chiếu được đề án, kinh phí với chương trình.",
      en: "Without it projects and money cannot be compared with the programme.",
    },
    answeredBy: ["department"],
    settledBy: "text",
    citations: [programme],
  },
  {
    id: "commune-programme-model",
    title: {
      vi: "Đã có xã, phường nào ban hành chương trình 2026 - 2030 và báo cáo kết quả đủ phụ lục chưa?",
      en: "Has any commune issued a programme 2026–2030, or any report with its full annex?",
    },
    why: {
      vi: "Chưa thấy bản nào để làm mẫu; mẫu của phần mềm dựa trên chương trình của tỉnh.",
      en: "None was found to imitate; the product's form is derived from the provincial programme.",
    },
    answeredBy: ["department"],
    settledBy: "text",
    citations: [programme],
  },
  {
    id: "centre-after-merger",
    title: {
      vi: "Trung tâm Khuyến công hiện có tên và vị trí pháp lý thế nào?",
      en: "What are the Centre's name and standing now?",
    },
    why: {
      vi: "Tên đơn vị thực hiện ghi trong đề án, hợp đồng, báo cáo; mới biết qua chương trình tháng 01/2026.",
      en: "Projects, contracts and reports name it; it is known only from the programme of January 2026.",
    },
    answeredBy: ["department"],
    settledBy: "text",
    citations: [programme],
  },
  {
    id: "city-resolutions-unread",
    title: {
      vi: "Nghị quyết số 30/2026/QH16 và Nghị quyết số 237/NQ-UBTVQH16 thông qua ngày nào, có quy định chuyển tiếp không?",
      en: "When were Resolutions No. 30/2026/QH16 and No. 237/NQ-UBTVQH16 adopted, and do they hold a transition?",
    },
    why: {
      vi: "Nguồn ghi hai ngày 14/4/2026 và 24/4/2026; chưa mở được bản chính thức.",
      en: "Sources give 14/04/2026 and 24/04/2026; the official text was not opened.",
    },
    answeredBy: ["department"],
    settledBy: "text",
    citations: [{ instrument: "nq-30-2026-qh16" }, { instrument: "nq-237-2026-ubtvqh16" }],
  },
];

/** Questions of the province that came up beside the first ones, open and settled. */
export const furtherDongNaiQuestions: readonly Question[] = [
  ...rows.map(openQuestionFromRow),
  {
    id: "cooperatives-in-programme",
    title: {
      vi: "Chương trình không nhắc hợp tác xã, vậy hợp tác xã có còn được hỗ trợ không?",
      en: "The programme leaves cooperatives out: are they still supported?",
    },
    why: {
      vi: "Hợp tác xã là một trong năm hình thức của cơ sở công nghiệp nông thôn.",
      en: "A cooperative is one of the five forms of a rural establishment.",
    },
    readings: [],
    whoCouldAnswer: { vi: "Sở Công Thương Đồng Nai", en: "the Department of Industry and Trade" },
    answeredBy: ["department"],
    settledBy: "text",
    citations: [{ instrument: "qd-33-2026-dong-nai", section: "III.1" }],
    state: "settled",
    answer: {
      text: {
        vi: "Còn: Nghị định nêu hợp tác xã và có hiệu lực cao hơn chương trình.",
        en: "Yes: the decree names cooperatives and is of higher rank than the programme.",
      },
      document: { vi: "Nghị định số 235/2025/NĐ-CP", en: "Decree No. 235/2025/NĐ-CP" },
      date: plainDate("2025-08-27"),
      citations: [
        {
          instrument: "nd-45-2012",
          article: "1",
          clause: "2",
          point: "a",
          amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
        },
      ],
      assurance: "verified",
    },
  },
];
