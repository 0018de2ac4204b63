import { columnLetters, columnNumber } from "./cell-address.js";
import { limits } from "./limits.js";
import { Refused } from "./refusal.js";
import { attributesOf, xmlTags } from "./xml-tags.js";

/** How far a sheet holds anything: empty cells that only have a colour do not count. */
export interface SheetExtent {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cells: number;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a cell says that it stands; without a word it stands right of the one before. */
function positionOf(reference: string | undefined, next: Position): Position {
  if (reference === undefined) return next;
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === undefined) throw new Refused("file.damaged-workbook");
  return { row: Number(digits), column: columnNumber(letters) };
}

function refuseBeyondLimits(sheet: string, { row, column }: Position, cells: number): void {
  if (row > limits.rows)
    throw new Refused("file.too-many-rows", { sheet, row: new Intl.NumberFormat("vi-VN").format(row) });
  if (column > limits.columns) throw new Refused("file.too-many-columns", { sheet, column: columnLetters(column) });
  if (cells > limits.cells) throw new Refused("file.too-many-cells", { sheet });
}

/**
 * Walks once through the XML of a sheet and tells how far it is filled. Looks at the cells themselves: what the sheet
 * says about its own size may be wrong.
 */
export function sheetExtent(sheet: string, xml: string): SheetExtent {
  let next: Position = { row: 0, column: 1 };
  let [lastRow, lastColumn, cells] = [0, 0, 0];
  for (const tag of xmlTags(xml)) {
    if (tag.kind === "close") continue;
    if (tag.name === "row") {
      const { r: number = next.row + 1 } = attributesOf(xml, tag);
      const told = Number(number);
      if (!Number.isSafeInteger(told) || told < 1) throw new Refused("file.damaged-workbook");
      next = { row: told, column: 1 };
    } else if (tag.name === "c") {
      const { r: reference } = attributesOf(xml, tag);
      const here = positionOf(reference, next);
      next = { row: here.row, column: here.column + 1 };
      if (tag.kind === "empty" || xml.startsWith("</", tag.to)) continue;
      cells += 1;
      lastRow = Math.max(lastRow, here.row);
      lastColumn = Math.max(lastColumn, here.column);
      refuseBeyondLimits(sheet, here, cells);
    }
  }
  return { lastRow, lastColumn, cells };
}
