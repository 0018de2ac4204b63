import { findingSchema } from "@khuyencong/core/basis";
import { valueAtSteps } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import type { SheetCell } from "../spreadsheet/spreadsheet.js";
import { changed, columnOf, headingRow, inOrder, programme, read, withRows } from "./people-fixture.js";
import { typed, withCell } from "./sheets-fixture.js";

describe("a sheet under a name of its own", () => {
  const renamed = (from: string, to: string) =>
    read({ sheets: inOrder.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)) });

  it.each(inOrder.sheets.map(({ name }) => name))("%s is known by what it says, and that is told", (name) => {
    const { value, told } = renamed(name, "Sheet1");
    expect(value).toEqual(programme);
    expect(told).toEqual(["sheet.sheet-by-headings Sheet1!A1"]);
  });

  it("is not guessed where two are alike", () => {
    const [first] = inOrder.sheets.filter(({ name }) => name === "Đề án");
    const others = inOrder.sheets.filter(({ name }) => name !== "Đề án");
    const copies = ["Bản 1", "Bản 2"].flatMap((name) => (first === undefined ? [] : [{ ...first, name }]));
    const { told } = read({ sheets: [...others, ...copies] });
    expect(told.filter((one) => one.startsWith("sheet.unknown-sheet"))).toHaveLength(2);
    expect(told.filter((one) => one.startsWith("sheet.missing-sheet"))).toHaveLength(1);
  });

  it("is told when it bears the name of another as well", () => {
    const [first] = inOrder.sheets.filter(({ name }) => name === "Đề án");
    const { value, told } = read({
      sheets: [...inOrder.sheets, ...(first === undefined ? [] : [{ ...first, name: "Danh mục đề án" }])],
    });
    expect(value).toEqual(programme);
    expect(told).toEqual(["sheet.repeated-sheet Danh mục đề án!A1"]);
  });
});

describe("what is not there", () => {
  it("a required column is told once, not in every row", () => {
    const column = columnOf("Đề án", "Vốn đối ứng");
    const { told } = changed("Đề án", (sheet) => withCell(sheet, headingRow, column, undefined));
    expect(told).toEqual(["sheet.missing-column Đề án!A4", "sheet.column-without-heading Đề án!K5"]);
  });

  it("columns that may be left out are told in one note", () => {
    const { told } = changed("Đơn vị thụ hưởng", (sheet) =>
      withRows(
        sheet,
        sheet.rows.map((row) => row?.slice(0, 3)),
      ),
    );
    expect(told).toEqual(["sheet.missing-optional-column Đơn vị thụ hưởng!A4"]);
  });

  it.each([
    ["Đề án", "error"],
    ["Thông tin chung", "error"],
    ["Khoản vay", "note"],
  ])("the sheet %s: %s", (name, severity) => {
    const { findings } = read({ sheets: inOrder.sheets.filter((sheet) => sheet.name !== name) });
    expect(findings.find(({ code }) => code.startsWith("sheet.missing"))?.severity).toBe(severity);
  });

  it("the headings of a table", () => {
    const { told } = changed("Đề án", (sheet) =>
      withRows(
        sheet,
        sheet.rows.filter((_, index) => index !== headingRow - 1),
      ),
    );
    expect(told[0]).toBe("sheet.no-headings Đề án!A1");
  });

  it("the row of totals, a label of the form", () => {
    expect(changed("Kinh phí", (sheet) => withRows(sheet, sheet.rows.slice(0, 9))).told).toContain(
      "sheet.missing-total-row Kinh phí!A4",
    );
    expect(changed("Thông tin chung", (sheet) => withCell(sheet, 5, 1, undefined)).told).toContain(
      "sheet.missing-label Thông tin chung!A1",
    );
  });
});

describe("a value that is not taken", () => {
  it("is left out, told at its cell, and the row is counted among those with findings", () => {
    const column = columnOf("Đề án", "Tổng kinh phí");
    const notComputed: SheetCell = { content: { kind: "not-computed" }, formula: "SUM(I5:L5)" };
    const { value, told, rows } = changed("Đề án", (sheet) => withCell(sheet, 5, column, notComputed));
    expect(told).toEqual(["sheet.formula-not-computed Đề án!M5"]);
    expect(valueAtSteps(value, ["projects", 0, "money", "total"])).toBeUndefined();
    expect(rows.find(({ sheet }) => sheet === "Đề án")).toEqual({
      sheet: "Đề án",
      read: 2,
      accepted: 1,
      withFindings: 1,
    });
  });

  it("is told in whole sentences, with the heading of its column", () => {
    const { findings } = changed("Đề án", (sheet) =>
      withCell(sheet, 5, columnOf("Đề án", "Vốn đối ứng"), typed("1.234")),
    );
    expect(findings.map(({ message }) => message.vi)).toEqual([
      "“Vốn đối ứng”: “1.234” đọc được hai cách (1.234 hoặc 1,234) nên chưa được lấy.",
    ]);
    for (const finding of findings) expect(findingSchema.safeParse(finding).success).toBe(true);
  });
});
