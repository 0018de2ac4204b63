import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { readSpreadsheet } from "./read-spreadsheet.js";
import { cellAt, type SheetCell, type Spreadsheet } from "./spreadsheet.js";
import { plainWorkbook, sheetXml, workbookWith } from "./workbook-fixture.js";

async function read(bytes: Uint8Array): Promise<Spreadsheet> {
  const answer = await readSpreadsheet(bytes);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

/** What is read from one sheet that another program wrote. */
async function readBack(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Spreadsheet> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Đề án"));
  return read(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

async function readCell(value: ExcelJS.CellValue, numFmt?: string): Promise<SheetCell | undefined> {
  const { sheets } = await readBack((sheet) => {
    sheet.getCell("B3").value = value;
    if (numFmt !== undefined) sheet.getCell("B3").numFmt = numFmt;
  });
  const [sheet] = sheets;
  return sheet === undefined ? undefined : cellAt(sheet, 3, 2);
}

/** What is read from cells written as XML. */
async function readXml(cells: string): Promise<readonly (SheetCell | undefined)[]> {
  const { sheets } = await read(
    await workbookWith({ "xl/worksheets/sheet1.xml": sheetXml(`<row r="1">${cells}</row>`) }),
  );
  return sheets[0]?.rows[0] ?? [];
}

describe("what a cell holds", () => {
  test("text stays as it was typed, to the last space", async () => {
    expect(await readCell("  Cơ sở  mộc\u00a0An Phát\n")).toEqual({
      content: { kind: "text", text: "  Cơ sở  mộc\u00a0An Phát\n" },
    });
  });

  test("text of several looks is one text", async () => {
    const richText = [{ text: "Đề án " }, { text: "điểm", font: { bold: true } }];
    expect(await readCell({ richText })).toEqual({ content: { kind: "text", text: "Đề án điểm" } });
  });

  test("a number is a number; one shown in percent says so, for it is held a hundred times smaller", async () => {
    expect(await readCell(1234.5, "#,##0.0")).toEqual({
      content: { kind: "number", number: 1234.5, isPercent: false },
    });
    expect(await readCell(0.6215, "0.00%")).toEqual({ content: { kind: "number", number: 0.6215, isPercent: true } });
    expect(await readCell(62.15, '0.00" %"')).toEqual({ content: { kind: "number", number: 62.15, isPercent: false } });
  });

  test.each(["2026-04-30", "1999-12-31", "2024-02-29"])("a date is that day in every time zone: %s", async (date) => {
    expect(await readCell(new Date(`${date}T00:00:00Z`), "dd/mm/yyyy")).toEqual({
      content: { kind: "date", date, hasTime: false },
    });
  });

  test("a date with an hour says so", async () => {
    expect(await readCell(new Date("2026-04-30T08:30:00Z"), "dd/mm/yyyy hh:mm")).toMatchObject({
      content: { kind: "date", date: "2026-04-30", hasTime: true },
    });
  });

  test("yes and no of the program itself", async () => {
    expect(await readCell(true)).toEqual({ content: { kind: "truth", truth: true } });
  });

  test("a formula gives the value that was computed, and itself", async () => {
    expect(await readCell({ formula: "SUM(A1:A2)", result: 300 })).toEqual({
      content: { kind: "number", number: 300, isPercent: false },
      formula: "SUM(A1:A2)",
    });
    expect(await readCell({ formula: 'IF(A1>0,"x","")', result: "x" })).toMatchObject({
      content: { kind: "text", text: "x" },
    });
  });

  test("a formula that was never computed is told apart from an empty cell", async () => {
    expect(await readXml('<c r="A1"><f>SUM(B1:C1)</f></c>')).toMatchObject([{ content: { kind: "not-computed" } }]);
  });

  test("an error is an error, typed or computed", async () => {
    const cells = await readXml('<c r="A1" t="e"><f>B9</f><v>#REF!</v></c><c r="B1" t="e"><v>#N/A</v></c>');
    expect(cells).toEqual([
      { content: { kind: "error", error: "#REF!" }, formula: "B9" },
      { content: { kind: "error", error: "#N/A" } },
    ]);
  });

  test("an empty text holds nothing; a formula that gives one does", async () => {
    const cells = await readXml(
      '<c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>1</v></c>',
    );
    expect(cells.map((cell) => cell?.content.kind)).toEqual([undefined, "text", "number"]);
  });
});

describe("a sheet", () => {
  test("keeps its rows where they are, blank ones too", async () => {
    const { sheets } = await readBack((sheet) => {
      sheet.getCell("A1").value = "đầu";
      sheet.getCell("C5").value = "cuối";
    });
    const rows = sheets[0]?.rows ?? [];
    expect(rows.map((row) => row !== undefined)).toEqual([true, false, false, false, true]);
    expect(sheets[0] && cellAt(sheets[0], 5, 3)).toEqual({ content: { kind: "text", text: "cuối" } });
  });

  test("tells its merged cells, counted from 1", async () => {
    const { sheets } = await readBack((sheet) => sheet.mergeCells("B2:D4"));
    expect(sheets[0]?.merges).toEqual([{ fromRow: 2, fromColumn: 2, toRow: 4, toColumn: 4 }]);
  });

  test("that is hidden is read, and says so", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Thông tin chung");
    workbook.addWorksheet("Ẩn", { state: "veryHidden" }).getCell("A1").value = 1;
    const { sheets } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Thông tin chung", false],
      ["Ẩn", true],
    ]);
  });
});

test("colour far below the table costs nothing and changes nothing", async () => {
  const rows = '<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
  const { sheets } = await read(await workbookWith({ "xl/worksheets/sheet1.xml": sheetXml(rows) }));
  expect(sheets[0]?.rows).toEqual([[{ content: { kind: "number", number: 7, isPercent: false } }]]);
});

test("what is refused is told in words of both languages, and how to mend it", async () => {
  const answer = await readSpreadsheet((await plainWorkbook()).slice(0, 200));
  expect(answer).toMatchObject({ ok: false, refusal: { code: "file.damaged-workbook" } });
});
