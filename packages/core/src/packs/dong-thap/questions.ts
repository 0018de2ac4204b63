import type { Question } from "../../law/index.js";

/** The name under which figures say that they rest on it. */
export const afterMerger = "dong-thap-levels-after-merger";

/** The open questions that Đồng Tháp's figures leave. */
export const dongThapQuestions: readonly Question[] = [
  {
    id: afterMerger,
    title: {
      vi: "Nghị quyết số 08/2024/NQ-HĐND tỉnh Đồng Tháp còn áp dụng sau khi sắp xếp tỉnh, và ở đâu?",
      en: "Does Resolution No. 08/2024/NQ-HĐND of Đồng Tháp still bind after the merger, and where?",
    },
    why: {
      vi: "Nghị quyết ban hành trước khi sắp xếp tỉnh; chưa tìm được văn bản thay thế.",
      en: "It was adopted before the merger; no text that replaces it was found.",
    },
    readings: [],
    whoCouldAnswer: { vi: "Hội đồng nhân dân tỉnh Đồng Tháp", en: "the People's Council of Đồng Tháp" },
    answeredBy: ["provincial-council"],
    settledBy: "text",
    state: "open",
    citations: [{ instrument: "nq-08-2024-dong-thap" }],
  },
];
