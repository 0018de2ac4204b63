import type { CellKind, ChoiceList } from "../cell-kind.js";
import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";
import { ownNumber } from "../tying-columns.js";

const count: CellKind = { kind: "whole-number" };

/** What became of each target of the programme. */
export function resultsSheet(tags: ChoiceList): TableLayout {
  return {
    kind: "table",
    name: "Kết quả chỉ tiêu",
    otherNames: ["Kết quả thực hiện chỉ tiêu", "Thực hiện chỉ tiêu"],
    title: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA CHƯƠNG TRÌNH",
    introduction: "Mỗi chỉ tiêu của Chương trình một dòng; chưa có kết quả thì ghi 0.",
    columns: [
      ownNumber("Số thứ tự của dòng."),
      field(
        "/tag",
        "Mã chỉ tiêu",
        { kind: "choice", list: tags, isOpen: true },
        { note: "Ghi đúng mã trong Chương trình của xã; có thể chọn trong danh sách.", width: 22 },
      ),
      field(
        "/name",
        "Tên chỉ tiêu",
        { kind: "text" },
        { note: "Như trong Chương trình.", width: 36, otherHeadings: ["Chỉ tiêu"] },
      ),
      field(
        "/unit",
        "Đơn vị tính",
        { kind: "text" },
        { note: "Như trong Chương trình.", width: 13, otherHeadings: ["ĐVT", "Đơn vị"] },
      ),
      field("/planned", "Chỉ tiêu cả giai đoạn", count, {
        note: "Số lượng của cả giai đoạn, như trong Chương trình.",
        otherHeadings: ["Kế hoạch cả giai đoạn", "Chỉ tiêu giai đoạn"],
      }),
      field("/plannedThisYear", "Kế hoạch năm", count, {
        note: "Số lượng dự kiến của năm báo cáo; năm này không có thì ghi 0.",
        otherHeadings: ["Kế hoạch năm báo cáo", "Chỉ tiêu năm"],
      }),
      field("/before", "Lũy kế đến hết năm trước", count, {
        note: "Từ đầu giai đoạn đến hết ngày 31/12 năm trước; lấy ở báo cáo năm trước. Năm đầu ghi 0.",
        otherHeadings: ["Lũy kế đến năm trước", "Lũy kế năm trước"],
      }),
      field("/achieved", "Thực hiện trong kỳ", count, {
        note: "Từ sau ngày chốt của báo cáo năm trước đến ngày chốt số liệu; báo cáo cả năm gồm cả 6 tháng đầu năm.",
        otherHeadings: ["Kết quả trong kỳ", "Thực hiện"],
      }),
      field("/toDate", "Lũy kế đến cuối kỳ", count, {
        note: "Tự tính: lũy kế đến hết năm trước cộng thực hiện trong kỳ.",
        otherHeadings: ["Lũy kế", "Lũy kế đến nay"],
        sumOf: ["/before", "/achieved"],
      }),
      field("/note", "Ghi chú", { kind: "text" }, { note: "Điều cần nói thêm.", isOptional: true, width: 22 }),
    ],
    rows: { kind: "member", list: "/results" },
    closing: [],
    preparedRows: 20,
  };
}
