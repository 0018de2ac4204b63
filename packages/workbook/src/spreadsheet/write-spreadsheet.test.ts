import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { readSpreadsheet } from "./read-spreadsheet.js";
import { cellAt } from "./spreadsheet.js";
import { writeSpreadsheet } from "./write-spreadsheet.js";
import type { WrittenCell, WrittenSheet, WrittenWorkbook } from "./written-workbook.js";

function workbookOf(cells: readonly WrittenCell[], changes: Partial<WrittenSheet> = {}): WrittenWorkbook {
  const sheet: WrittenSheet = {
    name: "Ea H'leo & Đắk",
    tabColour: "70AD47",
    widths: [12, 30],
    heights: new Map([[1, 40]]),
    cells,
    merges: [],
    rules: [],
    amounts: [],
    headingRows: 0,
    isProtected: false,
    isLandscape: true,
    pagesWide: 1,
    repeatedColumns: 0,
    ...changes,
  };
  return { title: "Mẫu", subject: "Thử", author: "Mẫu chương trình", sheets: [sheet], names: [] };
}

async function sheetOf(workbook: WrittenWorkbook): Promise<ExcelJS.Worksheet> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(await writeSpreadsheet(workbook)).buffer);
  const [sheet] = read.worksheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const look = { isOpen: true };

describe("what is written is read back", () => {
  test("by our own reader: text, figures, days, computed values", async () => {
    const contents = [
      { kind: "text", text: '  =1+1 & <b>"\n’' },
      { kind: "number", number: 0.000001, isPercent: false },
      { kind: "date", date: "2026-04-30", hasTime: false },
      { kind: "truth", truth: false },
    ] as const;
    const cells = contents.map((content, index) => ({
      row: index + 1,
      column: 2,
      content,
      look: { ...look, ...(content.kind === "date" ? { numberFormat: "dd/mm/yyyy" } : {}) },
    }));
    const sum: WrittenCell = { row: 9, column: 1, content: contents[1], formula: "SUM(B2:B2)", look };
    const answer = await readSpreadsheet(await writeSpreadsheet(workbookOf([...cells, sum])));
    if (!answer.ok) throw new Error(answer.refusal.code);
    const [sheet] = answer.value.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    expect(contents.map((_, index) => cellAt(sheet, index + 1, 2)?.content)).toEqual(contents);
    expect(cellAt(sheet, 9, 1)).toEqual({ content: contents[1], formula: "SUM(B2:B2)" });
  });

  test("by a second program: notes, links, widths, heights, merged cells", async () => {
    const cell: WrittenCell = {
      row: 1,
      column: 1,
      content: { kind: "text", text: "Đề án" },
      look,
      note: "Mỗi đề án\nmột dòng.",
      link: "'Ea H''leo & Đắk'!B7",
    };
    const sheet = await sheetOf(workbookOf([cell], { merges: [{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 2 }] }));
    const { note } = sheet.getCell("A1");
    expect(typeof note === "object" ? note.texts?.map(({ text }) => text).join("") : note).toBe("Mỗi đề án\nmột dòng.");
    expect([sheet.getColumn(1).width, sheet.getRow(1).height]).toEqual([12, 40]);
    expect(sheet.getCell("B1").master.address).toBe("A1");
  });
});

describe("amounts", () => {
  const range = { fromRow: 1, fromColumn: 1, toRow: 5, toColumn: 1 };

  test("are shown with all their decimals, and whole ones with none", async () => {
    const sheet = await sheetOf(
      workbookOf([{ row: 1, column: 1, content: { kind: "number", number: 1234.5, isPercent: false }, look }], {
        amounts: [range],
      }),
    );
    expect(sheet.getCell("A1").numFmt).toBe("#,##0.0#####");
    const { conditionalFormattings } = sheet as unknown as {
      readonly conditionalFormattings: readonly {
        readonly ref: string;
        readonly rules: readonly { readonly formulae: readonly string[] }[];
      }[];
    };
    expect(conditionalFormattings[0]).toMatchObject({
      ref: "A1:A5",
      rules: [{ formulae: ["AND(ISNUMBER(A1),A1=ROUND(A1,0))"] }],
    });
  });
});

describe("a protected sheet", () => {
  test("keeps what is not open from change, and asks for no password", async () => {
    const sheet = await sheetOf(
      workbookOf(
        [
          { row: 1, column: 1, content: { kind: "text", text: "khóa" }, look: {} },
          { row: 1, column: 2, content: { kind: "text", text: "mở" }, look },
        ],
        { isProtected: true },
      ),
    );
    const { sheetProtection } = sheet as unknown as { readonly sheetProtection: Readonly<Record<string, unknown>> };
    expect(sheetProtection).toMatchObject({ sheet: true, formatColumns: true, insertRows: true });
    expect(Object.keys(sheetProtection).filter((key) => /hash|password/i.test(key))).toEqual([]);
    expect(["A1", "B1"].map((cell) => sheet.getCell(cell).protection?.locked !== false)).toEqual([true, false]);
  });
});

test("a sheet of a hundred thousand cells is written", async () => {
  const cells = Array.from({ length: 150_000 }, (_, index): WrittenCell => {
    const [row, column] = [1 + Math.floor(index / 10), 1 + (index % 10)];
    return { row, column, content: { kind: "number", number: index, isPercent: false }, look: {} };
  });
  const read = await readSpreadsheet(await writeSpreadsheet(workbookOf(cells)));
  expect(read.ok && read.value.sheets[0]?.rows.length).toBe(15_000);
});
