import type { CellKind } from "../cell-kind.js";
import { reportLists } from "../choice-lists.js";
import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";

const money: CellKind = { kind: "money" };
const totalled = ["allocated", "disbursed", "settled", "before", "toDate"];

/** The money of the year and the period by source, with the totals that the report prints. */
export const disbursementsSheet: TableLayout = {
  kind: "table",
  name: "Giải ngân",
  otherNames: ["Giải ngân kinh phí", "Giải ngân theo nguồn", "Kinh phí đã giải ngân"],
  title: "GIẢI NGÂN KINH PHÍ THEO NGUỒN",
  introduction: "Đơn vị tính: triệu đồng. Mỗi nguồn một dòng; nguồn không có thì ghi 0.",
  columns: [
    field(
      "/source",
      "Nguồn kinh phí",
      { kind: "choice", list: reportLists.sources, isOpen: false },
      { note: "Mỗi nguồn một dòng, cả nguồn không có kinh phí.", width: 44, otherHeadings: ["Nguồn", "Nguồn vốn"] },
    ),
    field("/allocated", "Dự toán giao trong năm", money, {
      note: "Của cả năm báo cáo, cả khi báo cáo 6 tháng; gồm cả bổ sung và chuyển nguồn từ năm trước.",
      otherHeadings: ["Dự toán", "Kế hoạch vốn", "Dự toán giao"],
    }),
    field("/disbursed", "Đã giải ngân trong kỳ", money, {
      note: "Từ sau ngày chốt của báo cáo năm trước đến ngày chốt số liệu; báo cáo cả năm gồm cả 6 tháng đầu năm.",
      otherHeadings: ["Giải ngân trong kỳ", "Đã giải ngân"],
    }),
    field("/settled", "Đã quyết toán trong kỳ", money, {
      note: "Chỉ quyết toán được số đã chi.",
      otherHeadings: ["Quyết toán trong kỳ", "Đã quyết toán"],
    }),
    field("/before", "Giải ngân lũy kế đến hết năm trước", money, {
      note: "Từ đầu giai đoạn đến hết ngày 31/12 năm trước; lấy ở báo cáo năm trước. Năm đầu ghi 0.",
      width: 18,
      otherHeadings: ["Lũy kế đến hết năm trước", "Lũy kế năm trước"],
    }),
    field("/toDate", "Giải ngân lũy kế đến cuối kỳ", money, {
      note: "Tự tính: lũy kế đến hết năm trước cộng đã giải ngân trong kỳ.",
      width: 18,
      otherHeadings: ["Lũy kế đến cuối kỳ", "Lũy kế"],
      sumOf: ["/before", "/disbursed"],
    }),
    field(
      "/rate",
      "Tỷ lệ giải ngân",
      { kind: "percent" },
      {
        note: "Tự tính: đã giải ngân trong kỳ chia dự toán giao trong năm.",
        isOptional: true,
        otherHeadings: ["Tỷ lệ", "Tỉ lệ giải ngân"],
        shareOf: { part: "/disbursed", whole: "/allocated" },
      },
    ),
    field("/note", "Ghi chú", { kind: "text" }, { note: "Điều cần nói thêm.", isOptional: true, width: 20 }),
  ],
  rows: { kind: "member", list: "/disbursements" },
  closing: [
    {
      label: "Cộng",
      otherLabels: ["Tổng cộng", "Tổng", "Tổng số", "Cộng các nguồn"],
      isRequired: true,
      cells: totalled.map((name) => ({
        column: `/${name}`,
        pointer: `/totals/${name}`,
        kind: money,
        isRequired: true,
      })),
    },
  ],
  preparedRows: reportLists.sources.choices.length,
};
