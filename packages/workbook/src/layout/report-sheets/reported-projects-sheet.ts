import { fundingSourceLabels, fundingSourceSchema } from "@khuyencong/core/report";
import type { CellKind, ChoiceList } from "../cell-kind.js";
import { reportLists } from "../choice-lists.js";
import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";
import { ownNumber } from "../tying-columns.js";

const money: CellKind = { kind: "money" };
const sources = fundingSourceSchema.options;

/** Other headings of the money of a source. */
const otherHeadings: Readonly<Record<(typeof sources)[number], readonly string[]>> = {
  provincialFund: ["Ngân sách tỉnh", "Khuyến công địa phương (tỉnh)"],
  communeBudget: ["Ngân sách cấp xã", "Ngân sách xã"],
  nationalFund: ["KC quốc gia", "Kinh phí khuyến công quốc gia"],
  counterpart: ["Vốn đối ứng", "Đối ứng"],
  otherFunds: ["Vốn khác", "Nguồn khác"],
};

/** What was done in the period: each project with what was paid out for it. */
export function reportedProjectsSheet(tags: ChoiceList, activities: ChoiceList): TableLayout {
  return {
    kind: "table",
    name: "Đề án thực hiện",
    otherNames: ["Đề án thực hiện trong kỳ", "Danh mục đề án thực hiện"],
    title: "ĐỀ ÁN THỰC HIỆN TRONG KỲ",
    introduction: "Tiền đã chi trong kỳ, đơn vị: triệu đồng.",
    columns: [
      ownNumber("Số thứ tự của đề án."),
      field(
        "/name",
        "Tên đề án",
        { kind: "text" },
        { note: "Như trong Chương trình của xã, ví dụ: Ứng dụng máy sấy nông sản.", width: 40 },
      ),
      field(
        "/beneficiary",
        "Đơn vị thụ hưởng",
        { kind: "text" },
        { note: "Tên đơn vị được hỗ trợ.", otherHeadings: ["Đối tượng thụ hưởng", "Tên đơn vị thụ hưởng"] },
      ),
      field(
        "/activity",
        "Nội dung hoạt động",
        { kind: "choice", list: activities, isOpen: false },
        {
          note: "Chọn trong danh sách các nội dung tại Điều 4 Nghị định 45/2012/NĐ-CP.",
          width: 34,
          otherHeadings: ["Nội dung hoạt động khuyến công", "Hoạt động"],
        },
      ),
      field(
        "/status",
        "Tình trạng",
        { kind: "choice", list: reportLists.statuses, isOpen: false },
        { note: "Vào ngày chốt số liệu.", width: 18, otherHeadings: ["Tiến độ", "Tình trạng đề án"] },
      ),
      ...sources.map((source) =>
        field(`/paid/${source}`, fundingSourceLabels[source].vi, money, {
          note: "Đã chi trong kỳ, từ sau ngày chốt của báo cáo năm trước đến ngày chốt số liệu; không có thì ghi 0.",
          otherHeadings: otherHeadings[source],
        }),
      ),
      field("/paid/total", "Cộng đã chi", money, {
        note: "Tự tính: cộng năm nguồn bên trái.",
        otherHeadings: ["Tổng cộng", "Tổng đã chi", "Cộng"],
        sumOf: sources.map((source) => `/paid/${source}`),
      }),
      field(
        "/tag",
        "Tính vào chỉ tiêu",
        { kind: "choice", list: tags, isOpen: true },
        {
          note: "Mã của chỉ tiêu ở trang “Kết quả chỉ tiêu” mà kết quả của đề án được tính vào.",
          width: 24,
          isOptional: true,
          otherHeadings: ["Mã chỉ tiêu"],
        },
      ),
      field(
        "/quantity",
        "Số lượng tính vào chỉ tiêu",
        { kind: "whole-number" },
        { note: "Bao nhiêu đơn vị của chỉ tiêu đó.", isOptional: true, otherHeadings: ["Số lượng"] },
      ),
      field("/note", "Ghi chú", { kind: "text" }, { note: "Điều cần nói thêm.", isOptional: true }),
    ],
    rows: { kind: "member", list: "/projects" },
    closing: [],
    preparedRows: 30,
  };
}
