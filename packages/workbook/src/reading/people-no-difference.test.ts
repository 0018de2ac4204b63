import { describe, expect, it, test } from "vitest";
import type { SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { columnOf, headingRow, inOrder, programme, read, withRows } from "./people-fixture.js";
import { typed, withCell, withSheet } from "./sheets-fixture.js";

test("a programme in order is read whole, with the place of every value", () => {
  const { value, told, places } = read(inOrder);
  expect(told).toEqual([]);
  expect(value).toEqual(programme);
  expect(places.get("/projects/1/money/counterpart")).toEqual({ kind: "sheet", sheet: "Đề án", row: 6, column: "K" });
  expect(places.get("/projects/1")).toEqual({ kind: "sheet", sheet: "Đề án", row: 6, column: "A" });
  expect(places.get("/commune/code")).toEqual({ kind: "sheet", sheet: "Thông tin chung", row: 5, column: "B" });
  expect(places.get("/money/stated/total")).toMatchObject({ sheet: "Kinh phí", row: 10 });
  // Where something is missing, the empty cell is shown.
  expect(places.get("/projects/0/application/applicant/revenue")).toMatchObject({ sheet: "Đơn vị thụ hưởng", row: 5 });
  expect(places.get("/projects/0/application/judgements/tradeIsEligible/reason")).toMatchObject({ sheet: "Điều kiện" });
});

describe("what makes no difference", () => {
  const same: readonly (readonly [string, (spreadsheet: Spreadsheet) => Spreadsheet])[] = [
    ["the order of the sheets", ({ sheets }) => ({ sheets: [...sheets].reverse() })],
    [
      "the order of the columns",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(
            sheet,
            sheet.rows.map((row, index) => (index >= headingRow - 1 ? [...(row ?? [])].reverse() : row)),
          ),
        ),
    ],
    [
      "a table that begins further right and further down",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(sheet, [[], [], [], ...sheet.rows.map((row) => [undefined, undefined, ...(row ?? [])])]),
        ),
    ],
    [
      "blank rows anywhere",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(
            sheet,
            sheet.rows.flatMap((row) => [row, undefined, [undefined]]),
          ),
        ),
    ],
    [
      "prepared rows with nothing but their number and a computed nought",
      (all) =>
        withSheet(all, "Đề án", (sheet) => {
          const total: SheetCell = { ...typed(0), formula: "SUM(I7:L7)" };
          return withCell(withCell(sheet, 7, 1, typed(3)), 7, columnOf("Đề án", "Tổng kinh phí"), total);
        }),
    ],
    [
      "headings in capitals, of two parts, over two lines, without unit or star",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(
            sheet,
            sheet.rows.map((row, index) =>
              index !== headingRow - 1
                ? row
                : row?.map((cell) =>
                    cell?.content.kind === "text"
                      ? typed(
                          cell.content.text
                            .replace(/ \(triệu đồng\)| \*/g, "")
                            .replace(" ", "\n")
                            .toUpperCase()
                            .normalize("NFD"),
                        )
                      : cell,
                  ),
            ),
          ),
        ),
    ],
    [
      "names of sheets in capitals and with their number",
      ({ sheets }) => ({
        sheets: sheets.map((sheet, index) => ({ ...sheet, name: `${index + 1}. ${sheet.name.toUpperCase()} ` })),
      }),
    ],
    [
      "a row that numbers the columns, and headings said again on a second page",
      (all) =>
        withSheet(all, "Đề án", (sheet) => {
          const headings = sheet.rows[headingRow - 1];
          const marks = headings?.map((_, index) => typed(`(${index + 1})`));
          return withRows(sheet, [...sheet.rows.slice(0, headingRow), marks, sheet.rows[4], headings, sheet.rows[5]]);
        }),
    ],
    [
      "texts of letters in two parts, with non-breaking spaces",
      (all) => ({
        sheets: all.sheets.map((sheet) =>
          withRows(
            sheet,
            sheet.rows.map((row) =>
              row?.map((cell) =>
                cell?.content.kind === "text"
                  ? typed(`\u00A0${cell.content.text.replaceAll(" ", "\u00A0").normalize("NFD")} `)
                  : cell,
              ),
            ),
          ),
        ),
      }),
    ],
    [
      "a question that was chosen and not answered",
      (all) =>
        withSheet(all, "Điều kiện", (sheet) =>
          withCell(withCell(sheet, 30, 1, typed(1)), 30, 2, typed("Do phụ nữ làm chủ")),
        ),
    ],
  ];

  it.each(same)("%s", (_, change) => {
    const { value, told } = read(change(inOrder));
    expect(told).toEqual([]);
    expect(value).toEqual(programme);
  });
});
