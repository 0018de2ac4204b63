import type { CellKind, ChoiceList } from "../cell-kind.js";
import { fixedLists } from "../choice-lists.js";
import { cell, field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";
import { projectNumber } from "../tying-columns.js";

const chosenFrom = (list: ChoiceList): CellKind => ({ kind: "choice", list, isOpen: false });

/** Loans on whose interest support is asked, month by month. */
export const loansSheet: TableLayout = {
  kind: "table",
  name: "Khoản vay",
  otherNames: ["Các khoản vay", "Vay vốn"],
  title: "KHOẢN VAY VÀ LÃI ĐÃ TRẢ",
  introduction: "Chỉ dùng khi đề nghị hỗ trợ lãi suất vốn vay. Mỗi tháng của mỗi khoản vay một dòng.",
  columns: [
    projectNumber,
    {
      ...cell(
        "Khoản vay số",
        { kind: "code" },
        {
          note: "Số thứ tự khoản vay của đề án: 1, 2, 3…",
          width: 8,
          otherHeadings: ["Khoản vay", "Số khoản vay"],
        },
      ),
      role: "loan",
    },
    field("/purpose", "Mục đích vay", chosenFrom(fixedLists.loanPurposes), {
      note: "Ghi ở dòng đầu của khoản vay; các dòng sau có thể để trống.",
      width: 22,
    }),
    field("/currency", "Đồng tiền vay", chosenFrom(fixedLists.loanCurrencies), {
      note: "Ghi ở dòng đầu của khoản vay.",
      width: 18,
      otherHeadings: ["Loại tiền"],
    }),
    field("/term", "Thời hạn vay", chosenFrom(fixedLists.loanTerms), {
      note: "Theo hợp đồng tín dụng; ghi ở dòng đầu của khoản vay.",
      width: 14,
      otherHeadings: ["Thời hạn"],
    }),
    field(
      "/firstMonth",
      "Tháng bắt đầu tính lãi",
      { kind: "month" },
      {
        note: "Tháng/năm, ví dụ 03/2026; ghi ở dòng đầu của khoản vay.",
        otherHeadings: ["Tháng bắt đầu"],
      },
    ),
    field("/months/*/month", "Tháng", { kind: "month" }, { note: "Tháng/năm, ví dụ 03/2026.", isOptional: true }),
    field(
      "/months/*/interestPaid",
      "Lãi đã trả",
      { kind: "money" },
      {
        note: "Lãi đã trả ngân hàng trong tháng.",
        isOptional: true,
      },
    ),
    field(
      "/months/*/interestAtReferenceRate",
      "Lãi tính theo lãi suất tham chiếu",
      { kind: "money" },
      {
        note: "Chưa biết thì để trống.",
        isOptional: true,
        otherHeadings: ["Lãi theo lãi suất tham chiếu"],
      },
    ),
    field(
      "/months/*/isOverdue",
      "Quá hạn trả nợ trong tháng",
      { kind: "yes-no" },
      {
        note: "Có quá hạn theo hợp đồng tín dụng trong tháng này không.",
        isOptional: true,
        otherHeadings: ["Quá hạn"],
      },
    ),
  ],
  rows: { kind: "loan-month", list: "/application/loans" },
  closing: [],
  preparedRows: 48,
};
