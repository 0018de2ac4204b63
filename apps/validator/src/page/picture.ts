import { shownCell } from "@khuyencong/workbook/reading";
import { cellAddress, columnLetters, readSpreadsheet, type Sheet } from "@khuyencong/workbook/spreadsheet";
import type { Picture, PictureOf } from "./worker-messages";

const rowsAround = 4;
const columnsBefore = 4;
const columnsAfter = 5;
const linesAround = 4;

function sheetPicture(sheet: Sheet, cell: string): Picture | undefined {
  const address = cellAddress(cell);
  if (address === undefined) return undefined;
  const firstRow = Math.max(1, address.row - rowsAround);
  const lastRow = Math.max(address.row, Math.min(sheet.rows.length, address.row + rowsAround));
  const firstColumn = Math.max(1, address.column - columnsBefore);
  const widest = Math.max(...sheet.rows.slice(firstRow - 1, lastRow).map((row) => row?.length ?? 0), address.column);
  const lastColumn = Math.min(widest, address.column + columnsAfter);
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const columns = numbers(firstColumn, lastColumn);
  return {
    kind: "cell",
    sheet: sheet.name,
    columns: columns.map(columnLetters),
    rows: numbers(firstRow, lastRow).map((row) => ({
      row,
      cells: columns.map((column) => shownCell(sheet, row, column)),
    })),
    marked: { row: address.row, column: columnLetters(address.column) },
  };
}

function linePicture(text: string, marked: number): Picture {
  const lines = text.split(/\r\n|\r|\n/);
  const first = Math.max(1, marked - linesAround);
  const around = lines.slice(first - 1, marked + linesAround);
  return { kind: "line", lines: around.map((line, index) => ({ line: first + index, text: line })), marked };
}

/** The piece of a file around a place; `undefined` where the place is not in it. */
export async function pictureOf(bytes: Uint8Array, of: PictureOf): Promise<Picture | undefined> {
  if (of.kind === "line") return linePicture(new TextDecoder().decode(bytes), of.line);
  const opened = await readSpreadsheet(bytes);
  const sheet = opened.ok ? opened.value.sheets.find(({ name }) => name === of.sheet) : undefined;
  return sheet === undefined ? undefined : sheetPicture(sheet, of.cell);
}
