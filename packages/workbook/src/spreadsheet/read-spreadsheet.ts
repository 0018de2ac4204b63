import { type CellStyle, type CellValue, type Cell as HucreCell, type Sheet as HucreSheet, readXlsx } from "hucre/xlsx";
import { unpackWorkbook } from "./archive.js";
import { columnLetters } from "./cell-address.js";
import { type Opened, opened, Refused } from "./refusal.js";
import type { CellContent, Sheet, SheetCell, Spreadsheet } from "./spreadsheet.js";

function isPercent(style: CellStyle | undefined): boolean {
  // What stands in quotation marks in a number format is a word, not a sign.
  return style?.numFmt?.replace(/"[^"]*"|\\./g, "").includes("%") ?? false;
}

function dateContent(instant: Date): CellContent {
  // The library gives the cell's own day and hour as if they were of Greenwich.
  if (Number.isNaN(instant.getTime())) return { kind: "error", error: "#VALUE!" };
  const text = instant.toISOString();
  const [date = "", time = ""] = text.split("T");
  return { kind: "date", date, hasTime: time !== "00:00:00.000Z" };
}

function contentOf(value: CellValue, cell: HucreCell | undefined): CellContent | undefined {
  if (cell?.type === "error") return { kind: "error", error: String(value) };
  if (value === null) return cell?.formula === undefined ? undefined : { kind: "not-computed" };
  if (value instanceof Date) return dateContent(value);
  if (typeof value === "number") return { kind: "number", number: value, isPercent: isPercent(cell?.style) };
  if (typeof value === "boolean") return { kind: "truth", truth: value };
  // A formula that gives an empty text was computed; an empty text that was typed holds nothing.
  return value === "" && cell?.formula === undefined ? undefined : { kind: "text", text: value };
}

function cellOf(value: CellValue, cell: HucreCell | undefined): SheetCell | undefined {
  const content = contentOf(value, cell);
  if (content === undefined) return undefined;
  return cell?.formula === undefined ? { content } : { content, formula: cell.formula };
}

function sheetOf({ name, rows, cells, merges = [] }: HucreSheet, isHidden: boolean): Sheet {
  return {
    name,
    isHidden,
    rows: rows.map((row, index) => {
      const read = row.map((value, column) => cellOf(value, cells?.get(`${index},${column}`)));
      return read.some((cell) => cell !== undefined) ? read : undefined;
    }),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      fromRow: startRow + 1,
      fromColumn: startCol + 1,
      toRow: endRow + 1,
      toColumn: endCol + 1,
    })),
  };
}

async function parsed(bytes: Uint8Array): Promise<Spreadsheet> {
  const { sheets } = await unpackWorkbook(bytes);
  const lastRow = Math.max(1, ...sheets.map(({ extent }) => extent.lastRow));
  const lastColumn = Math.max(1, ...sheets.map(({ extent }) => extent.lastColumn));
  // Empty cells that are only coloured can reach down to row 1.048.576: without a range, memory is laid out for each.
  const range = `A1:${columnLetters(lastColumn)}${lastRow}`;
  const names = sheets.map(({ name }) => name);
  const workbook = await readXlsx(bytes, { readStyles: true, range, sheets: names }).catch(() => {
    // What was found sound and yet is not understood is no workbook that a spreadsheet program wrote.
    throw new Refused("file.damaged-workbook");
  });
  const hidden = new Set(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  return { sheets: workbook.sheets.map((sheet) => sheetOf(sheet, hidden.has(sheet.name))) };
}

/**
 * Reads a workbook (.xlsx): what its cells hold, formulas with the values that Excel computed, merged cells, hidden
 * sheets. Answers with a refusal in words when the file is something else, locked, harmful, too large or damaged; it is
 * looked through before anything of it is parsed.
 *
 * @example
 * ```ts
 * import { readSpreadsheet } from "@khuyencong/workbook/spreadsheet";
 * const answer = await readSpreadsheet(new TextEncoder().encode("STT;Tên đề án"));
 * answer.ok ? "" : answer.refusal.code; // => "file.text-as-workbook"
 * ```
 */
export function readSpreadsheet(bytes: Uint8Array): Promise<Opened<Spreadsheet>> {
  return opened(() => parsed(bytes));
}
