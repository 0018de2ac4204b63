import { type Indicator, indicators } from "@khuyencong/core/indicator";
import { reportLists } from "../choice-lists.js";
import { cell, field } from "../define-cell.js";
import type { ExplanationColumn, TableLayout } from "../sheet-layout.js";

/** What the officer is told of each indicator beside its figure. */
function explanation(
  heading: string,
  say: (indicator: Indicator) => string,
  parts: { readonly note: string; readonly width: number; readonly otherHeadings: readonly string[] },
): ExplanationColumn {
  return {
    ...cell(heading, { kind: "text" }, { ...parts, isOptional: true }),
    role: "explanation",
    explains: "/code",
    words: Object.fromEntries(indicators.map((indicator) => [indicator.code, say(indicator)])),
  };
}

/** A figure for each indicator, beside what is counted. */
export const indicatorsSheet: TableLayout = {
  kind: "table",
  name: "Chỉ tiêu theo dõi",
  otherNames: ["Các chỉ tiêu theo dõi", "Số liệu theo dõi"],
  title: "CHỈ TIÊU THEO DÕI",
  introduction: "Mỗi chỉ tiêu một dòng; không phát sinh thì ghi 0. Đếm đúng như cột “Cách tính”.",
  columns: [
    field(
      "/code",
      "Chỉ tiêu",
      { kind: "choice", list: reportLists.indicators, isOpen: false },
      { note: "Mã và tên, đã ghi sẵn.", width: 44, otherHeadings: ["Mã", "Mã chỉ tiêu", "Tên chỉ tiêu"] },
    ),
    explanation("Cách tính", ({ definition }) => definition.vi, {
      note: "Khi nào thì đếm, và không đếm gì. Đã ghi sẵn.",
      width: 56,
      otherHeadings: ["Định nghĩa", "Giải thích"],
    }),
    explanation("Đơn vị tính", ({ unit }) => unit.vi, {
      note: "Đã ghi sẵn.",
      width: 12,
      otherHeadings: ["ĐVT", "Đơn vị"],
    }),
    field(
      "/value",
      "Số liệu",
      { kind: "whole-number" },
      {
        note: "Số nguyên, từ sau ngày chốt của báo cáo năm trước đến ngày chốt số liệu. Không phát sinh thì ghi 0, để phân biệt với quên.",
        otherHeadings: ["Số lượng", "Kết quả", "Thực hiện"],
      },
    ),
    field("/note", "Ghi chú", { kind: "text" }, { note: "Điều cần nói thêm.", isOptional: true }),
  ],
  rows: { kind: "member", list: "/indicators" },
  closing: [],
  preparedRows: indicators.length,
};
