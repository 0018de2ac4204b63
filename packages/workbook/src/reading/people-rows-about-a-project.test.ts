import { describe, expect, it } from "vitest";
import type { Sheet } from "../spreadsheet/spreadsheet.js";
import { changed, columnOf, headingRow, programme, withRows } from "./people-fixture.js";
import { typed, withCell } from "./sheets-fixture.js";

describe("rows about a project", () => {
  it.each<[string, string, (sheet: Sheet) => Sheet, string]>([
    [
      "without its number",
      "Đơn vị thụ hưởng",
      (sheet) => withCell(sheet, 5, 1, undefined),
      "sheet.project-not-named Đơn vị thụ hưởng!A5",
    ],
    [
      "with the number of none",
      "Khoản vay",
      (sheet) => withCell(sheet, 5, 1, typed(9)),
      "sheet.project-unknown Khoản vay!A5",
    ],
    [
      "a second time",
      "Đơn vị thụ hưởng",
      (sheet) => withCell(sheet, 6, 1, typed("01.")),
      "sheet.project-told-twice Đơn vị thụ hưởng!A6",
    ],
    [
      "without the loan's number",
      "Khoản vay",
      (sheet) => withCell(sheet, 6, 2, undefined),
      "sheet.loan-number-missing Khoản vay!B6",
    ],
    [
      "with another term of the same loan",
      "Khoản vay",
      (sheet) => withCell(sheet, 6, 5, typed("ngắn hạn")),
      "sheet.loan-differs Khoản vay!E5",
    ],
    [
      "that have two projects' number",
      "Đề án",
      (sheet) => withCell(sheet, 6, 1, typed("1.")),
      "sheet.project-ambiguous Đơn vị thụ hưởng!A5",
    ],
    [
      "an answer without a question",
      "Điều kiện",
      (sheet) => withCell(sheet, 5, 2, undefined),
      "sheet.question-missing Điều kiện!B5",
    ],
    [
      "a question that is none",
      "Điều kiện",
      (sheet) => withCell(sheet, 5, 2, typed("Máy màu gì?")),
      "sheet.not-a-choice Điều kiện!B5",
    ],
    [
      "a reason where none is asked",
      "Điều kiện",
      (sheet) => withCell(sheet, 5, 5, typed("vì")),
      "sheet.reason-not-needed Điều kiện!A5",
    ],
  ])("%s are told", (_, name, change, expected) => {
    expect(changed(name, change).told).toContain(expected);
  });

  it("an answer given twice", () => {
    const { told, value } = changed("Điều kiện", (sheet) => {
      const [first = []] = sheet.rows.slice(headingRow);
      return withRows(sheet, [...sheet.rows, first]);
    });
    expect(told[0]).toMatch(/^sheet\.answered-twice /);
    expect(value).toEqual(programme);
  });

  it("lists that are said to be empty and are not, or said to be there and are not", () => {
    const column = columnOf("Đơn vị thụ hưởng", "Đã được hỗ trợ");
    const said = (row: number, answer: string) =>
      changed("Đơn vị thụ hưởng", (sheet) => withCell(sheet, row, column, typed(answer))).told;
    expect(said(6, "Không")).toEqual(["sheet.list-said-empty Đơn vị thụ hưởng!O6"]);
    expect(said(5, "Có")).toEqual(["sheet.list-not-given Đơn vị thụ hưởng!O5"]);
  });

  it("a list that has rows is there though nothing was said", () => {
    const column = columnOf("Đơn vị thụ hưởng", "Đã được hỗ trợ");
    const { value, told } = changed("Đơn vị thụ hưởng", (sheet) => withCell(sheet, 6, column, undefined));
    expect(told).toEqual([]);
    expect(value).toEqual(programme);
  });

  it("the same said in every row of a loan, or in the first only", () => {
    const { value, told } = changed("Khoản vay", (sheet) =>
      [3, 4, 5, 6].reduce((one, column) => withCell(one, 6, column, undefined), sheet),
    );
    expect(told).toEqual([]);
    expect(value).toEqual(programme);
  });
});
