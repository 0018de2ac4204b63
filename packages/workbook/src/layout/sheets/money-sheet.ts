import type { CellKind } from "../cell-kind.js";
import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";

const money: CellKind = { kind: "money" };
const percent: CellKind = { kind: "percent" };

/** Money by year and source, with the totals and shares that the programme prints. */
export const moneySheet: TableLayout = {
  kind: "table",
  name: "Kinh phí",
  otherNames: ["Kinh phí thực hiện", "Nguồn kinh phí", "Dự toán"],
  title: "KINH PHÍ THEO NĂM VÀ NGUỒN",
  introduction: "Đơn vị tính: triệu đồng. Mỗi năm một dòng; nguồn không có thì ghi 0.",
  columns: [
    field("/year", "Năm", { kind: "year" }, { note: "Mỗi năm của giai đoạn một dòng." }),
    field("/localFund", "Kinh phí khuyến công địa phương", money, {
      note: "Ngân sách tỉnh, xã cấp cho khuyến công.",
      otherHeadings: ["Khuyến công địa phương", "KC địa phương", "Kinh phí địa phương"],
    }),
    field("/communeBudget", "Trong đó: ngân sách cấp xã", money, {
      note: "Phần của kinh phí khuyến công địa phương do ngân sách xã bố trí.",
      otherHeadings: ["Ngân sách cấp xã", "Ngân sách xã"],
    }),
    field("/managementCost", "Trong đó: chi quản lý", money, {
      note: "Phần của kinh phí khuyến công địa phương dùng để quản lý Chương trình.",
      isOptional: true,
      otherHeadings: ["Chi quản lý"],
    }),
    field("/otherFunds", "Nguồn khác", money, {
      note: "Gồm cả vốn đối ứng của đơn vị thụ hưởng.",
      otherHeadings: ["Nguồn vốn khác", "Vốn khác"],
    }),
    field("/statedTotal", "Tổng cộng", money, {
      note: "Kinh phí khuyến công địa phương cộng nguồn khác.",
      otherHeadings: ["Tổng", "Tổng kinh phí", "Cộng"],
      sumOf: ["/localFund", "/otherFunds"],
    }),
  ],
  rows: { kind: "member", list: "/money/years" },
  closing: [
    {
      label: "Cộng",
      otherLabels: ["Tổng cộng", "Tổng", "Cả giai đoạn", "Tổng số"],
      isRequired: true,
      cells: [
        { column: "/localFund", pointer: "/money/stated/localFund", kind: money, isRequired: true },
        { column: "/communeBudget", pointer: "/money/stated/communeBudget", kind: money, isRequired: true },
        { column: "/otherFunds", pointer: "/money/stated/otherFunds", kind: money, isRequired: true },
        { column: "/statedTotal", pointer: "/money/stated/total", kind: money, isRequired: true },
      ],
    },
    {
      label: "Tỷ lệ (%)",
      otherLabels: ["Tỷ lệ", "Tỉ lệ", "Tỷ trọng", "Cơ cấu"],
      isRequired: false,
      cells: [
        { column: "/localFund", pointer: "/money/stated/localFundShare", kind: percent, isRequired: false },
        { column: "/otherFunds", pointer: "/money/stated/otherFundsShare", kind: percent, isRequired: false },
      ],
    },
  ],
  preparedRows: 5,
};
