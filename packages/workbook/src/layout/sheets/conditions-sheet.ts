import { cell } from "../define-cell.js";
import type { Question, TableLayout } from "../sheet-layout.js";
import { projectNumber } from "../tying-columns.js";

/** What else the law asks of a project: one answer in each row. */
export function conditionsSheet(questions: readonly Question[]): TableLayout {
  const choices = questions.map(({ pointer, label }) => ({ value: pointer, label }));
  const list = { id: "CauHoi", title: "Câu hỏi về điều kiện", choices };
  return {
    kind: "table",
    name: "Điều kiện",
    otherNames: ["Điều kiện hỗ trợ", "Các điều kiện"],
    title: "ĐIỀU KIỆN CỦA TỪNG ĐỀ ÁN",
    introduction: "Mỗi câu trả lời một dòng; chỉ trả lời câu liên quan đến đề án.",
    columns: [
      projectNumber,
      {
        ...cell(
          "Câu hỏi",
          { kind: "choice", list, isOpen: false },
          {
            note: "Chọn trong danh sách.",
            width: 60,
            otherHeadings: ["Điều kiện", "Nội dung"],
          },
        ),
        role: "question",
      },
      {
        ...cell(
          "Trả lời",
          { kind: "text" },
          {
            note: "Có hoặc Không, một lựa chọn trong trang “Danh mục”, hoặc một số; tiền ghi theo triệu đồng.",
            width: 36,
            otherHeadings: ["Câu trả lời", "Kết quả"],
          },
        ),
        role: "answer",
      },
      {
        ...cell(
          "Người kết luận",
          { kind: "text" },
          {
            note: "Chỉ với các câu bắt đầu bằng “Kết luận”: họ tên người có trách nhiệm.",
            isOptional: true,
          },
        ),
        role: "judge",
      },
      {
        ...cell(
          "Lý do",
          { kind: "text" },
          {
            note: "Chỉ với các câu bắt đầu bằng “Kết luận”.",
            width: 45,
            isOptional: true,
          },
        ),
        role: "reason",
      },
    ],
    rows: { kind: "answer", questions },
    closing: [],
    preparedRows: 120,
  };
}
