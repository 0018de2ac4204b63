import { type CellAddress, columnLetters } from "./cell-address.js";
import { CellPosition } from "./cell-position.js";
import { limits } from "./limits.js";
import { Refused } from "./refusal.js";
import { TagWalk } from "./tag-walk.js";

/** How far a sheet holds anything: empty cells that only have a colour do not count. */
export interface SheetExtent {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cells: number;
}

function refuseBeyondLimits(sheet: string, { row, column }: CellAddress, cells: number): void {
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
  const tag = new TagWalk(xml);
  const here = new CellPosition();
  let [lastRow, lastColumn, cells] = [0, 0, 0];
  while (tag.next()) {
    if (tag.isClose) continue;
    if (tag.is("row")) here.toRow(tag);
    else if (tag.is("c")) {
      here.toCell(tag);
      if (tag.isEmpty || xml.startsWith("</", tag.to)) continue;
      cells += 1;
      lastRow = Math.max(lastRow, here.row);
      lastColumn = Math.max(lastColumn, here.column);
      refuseBeyondLimits(sheet, here, cells);
    }
  }
  return { lastRow, lastColumn, cells };
}
