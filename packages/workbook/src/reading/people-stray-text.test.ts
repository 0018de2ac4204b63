import { describe, expect, it } from "vitest";
import type { Sheet } from "../spreadsheet/spreadsheet.js";
import { changed, headingRow, inOrder, programme, read } from "./people-fixture.js";
import { typed, withCell } from "./sheets-fixture.js";

describe("what stands where nothing should", () => {
  it.each<[string, string, (sheet: Sheet) => Sheet, readonly string[]]>([
    [
      "a remark beneath the table",
      "Đề án",
      (sheet) => withCell(sheet, 12, 3, typed("Người lập biểu")),
      ["sheet.stray-text Đề án!C12"],
    ],
    [
      "a remark right of the table",
      "Đề án",
      (sheet) => withCell(sheet, 6, 40, typed("xem lại")),
      ["sheet.column-without-heading Đề án!AN6"],
    ],
    [
      "a number in an otherwise empty row",
      "Căn cứ pháp lý",
      (sheet) => withCell(sheet, 9, 8, typed(5)),
      ["sheet.stray-text Căn cứ pháp lý!H9"],
    ],
    [
      "a column of the commune's own",
      "Chỉ tiêu",
      (sheet) => withCell(withCell(sheet, headingRow, 9, typed("Thôn")), 6, 9, typed("Ấp 3")),
      ["sheet.unknown-column Chỉ tiêu!I4"],
    ],
    ["a column of its own without contents", "Chỉ tiêu", (sheet) => withCell(sheet, headingRow, 9, typed("Thôn")), []],
    [
      "a name of a project and nothing else",
      "Đề án",
      (sheet) => withCell(sheet, 8, 2, typed("Nhóm đề án cơ khí")),
      ["sheet.incomplete-row Đề án!B8"],
    ],
    [
      "a row of totals",
      "Đề án",
      (sheet) => withCell(withCell(sheet, 7, 2, typed("Tổng cộng")), 7, 11, typed(1300)),
      ["sheet.total-row Đề án!B7"],
    ],
    [
      "a motto above the table",
      "Đề án",
      (sheet) => withCell(sheet, 3, 2, typed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
      ["sheet.text-above Đề án!B3"],
    ],
    [
      "a line that the form does not know",
      "Thông tin chung",
      (sheet) => withCell(withCell(sheet, 14, 1, typed("Người liên hệ")), 14, 2, typed("Bà Lê")),
      ["sheet.unknown-label Thông tin chung!A14"],
    ],
    [
      "a remark beside a line of the form",
      "Thông tin chung",
      (sheet) => withCell(sheet, 5, 4, typed("(xã mới)")),
      ["sheet.stray-text Thông tin chung!D5"],
    ],
    [
      "a line of the form said twice",
      "Thông tin chung",
      (sheet) => withCell(withCell(sheet, 14, 1, typed("Tên chương trình")), 14, 2, typed("Khác")),
      ["sheet.repeated-label Thông tin chung!B14"],
    ],
    [
      "a total that the programme does not state",
      "Kinh phí",
      (sheet) => withCell(sheet, 10, 4, typed(20)),
      ["sheet.total-not-kept Kinh phí!D10"],
    ],
    [
      "a column said twice",
      "Đề án",
      (sheet) => withCell(sheet, headingRow, 40, typed("Tên đề án")),
      ["sheet.repeated-column Đề án!AN4"],
    ],
  ])("%s is told, and the rest is read", (_, name, change, expected) => {
    const { value, told } = changed(name, change);
    expect(told).toEqual(expected);
    expect(value).toEqual(programme);
  });

  it("a sheet of its own is told, an empty one is not", () => {
    const other = (name: string, rows: Sheet["rows"]): Sheet => ({ name, rows, merges: [], isHidden: true });
    const { told } = read({
      sheets: [
        ...inOrder.sheets,
        other("Sheet1", []),
        other("Nháp", [[typed("x")]]),
        other("Hướng dẫn", [[typed("x")]]),
      ],
    });
    expect(told).toEqual(["sheet.unknown-sheet Nháp!A1"]);
  });
});
