import { cellAddress } from "./cell-address.js";
import { type CellGrounds, cellContent } from "./cell-content.js";
import { CellPosition } from "./cell-position.js";
import { Refused } from "./refusal.js";
import type { MergedRange, Sheet, SheetCell } from "./spreadsheet.js";
import { stringItem } from "./string-item.js";
import { TagWalk } from "./tag-walk.js";

/** The formula that begins at a tag; one that goes on from another cell says nothing itself. */
function formulaAt(tag: TagWalk): string | undefined {
  const goesOn = tag.attribute("t") === "shared" && Number(tag.attribute("si") ?? -1) >= 0;
  const formula = tag.text();
  return formula === "" && !goesOn ? undefined : formula;
}

/** The cell that begins at a tag; goes on to its end. */
function cellAt(tag: TagWalk, grounds: CellGrounds): SheetCell | undefined {
  if (tag.isEmpty) return undefined;
  const [type, style] = [tag.attribute("t"), tag.attribute("s")];
  let [value, inline] = ["", ""];
  let formula: string | undefined;
  for (;;) {
    if (!tag.next()) throw new Refused("file.damaged-workbook");
    if (tag.isClose) break;
    if (tag.is("v")) value = tag.text();
    else if (tag.is("f")) formula = formulaAt(tag);
    else if (tag.is("is")) inline = stringItem(tag);
    else tag.text();
  }
  if (type === "s" && formula === undefined) return value === "" ? undefined : grounds.sharedCells[Number(value)];
  const content = cellContent({ type, style, value, inline, formula }, grounds);
  if (content === undefined) return undefined;
  return formula === undefined ? { content } : { content, formula };
}

function mergedRange(reference: string): MergedRange | undefined {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [cellAddress(first), cellAddress(last)];
  if (from === undefined || to === undefined) return undefined;
  return { fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column };
}

/** Makes a list longer with nothing, so that it has no holes. */
function lengthen(list: unknown[], length: number): void {
  while (list.length < length) list.push(undefined);
}

/**
 * What the cells of a sheet hold, and which of them are merged. Nothing is laid out for cells beyond `last`: empty ones
 * that are only coloured can reach down to row 1.048.576.
 */
export function readWorksheet(
  xml: string,
  grounds: CellGrounds,
  last: { readonly row: number; readonly column: number },
): Pick<Sheet, "rows" | "merges"> {
  const rows: ((SheetCell | undefined)[] | undefined)[] = [];
  const merges: MergedRange[] = [];
  let [height, width] = [0, 0];
  const here = new CellPosition();
  for (const tag = new TagWalk(xml); tag.next(); ) {
    if (tag.isClose) continue;
    if (tag.is("row")) here.toRow(tag);
    else if (tag.is("c")) {
      here.toCell(tag);
      const { row, column } = here;
      if (row > last.row || column > last.column) continue;
      height = Math.max(height, row);
      width = Math.max(width, column);
      const cell = cellAt(tag, grounds);
      if (cell === undefined) continue;
      lengthen(rows, row);
      const cells = rows[row - 1] ?? [];
      rows[row - 1] = cells;
      lengthen(cells, column);
      cells[column - 1] = cell;
    } else if (tag.is("mergeCell")) {
      const range = mergedRange(tag.attribute("ref") ?? "");
      if (range !== undefined) merges.push(range);
    }
  }
  lengthen(rows, height);
  for (const cells of rows) if (cells !== undefined) lengthen(cells, width);
  return { rows, merges };
}
