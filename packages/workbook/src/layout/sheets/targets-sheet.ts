import type { ChoiceList } from "../cell-kind.js";
import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";
import { ownNumber } from "../tying-columns.js";

/** What the programme sets itself. */
export function targetsSheet(tags: ChoiceList, activities: ChoiceList): TableLayout {
  return {
    kind: "table",
    name: "Chỉ tiêu",
    otherNames: ["Các chỉ tiêu", "Mục tiêu cụ thể"],
    title: "CHỈ TIÊU CỦA CHƯƠNG TRÌNH",
    introduction: "Mỗi chỉ tiêu một dòng. Số lượng là của cả giai đoạn.",
    columns: [
      ownNumber("Số thứ tự của dòng."),
      field(
        "/tag",
        "Mã chỉ tiêu",
        { kind: "choice", list: tags, isOpen: true },
        {
          note: "Chọn chỉ tiêu tương ứng của Chương trình cấp tỉnh.",
        },
      ),
      field(
        "/name",
        "Tên chỉ tiêu",
        { kind: "text" },
        {
          note: "Ví dụ: Cơ sở ứng dụng máy móc, thiết bị tiên tiến.",
          width: 45,
          otherHeadings: ["Chỉ tiêu"],
        },
      ),
      field(
        "/unit",
        "Đơn vị tính",
        { kind: "text" },
        {
          note: "Ví dụ: cơ sở, mô hình, lớp.",
          width: 12,
          otherHeadings: ["ĐVT", "Đơn vị"],
        },
      ),
      field(
        "/quantity",
        "Số lượng",
        { kind: "whole-number" },
        {
          note: "Số nguyên, của cả giai đoạn.",
          otherHeadings: ["SL", "Khối lượng"],
        },
      ),
      field(
        "/activities",
        "Nội dung hoạt động",
        { kind: "choices", list: activities },
        {
          note: "Nội dung được tính vào chỉ tiêu; có nhiều nội dung thì cách nhau bằng dấu chấm phẩy (;).",
          otherHeadings: ["Nội dung", "Nội dung được tính"],
        },
      ),
    ],
    rows: { kind: "member", list: "/targets" },
    closing: [],
    preparedRows: 30,
  };
}
