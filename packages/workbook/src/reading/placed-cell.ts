import { shownContent } from "../cells/shown-content.js";
import type { SheetCell } from "../spreadsheet/spreadsheet.js";

/** A cell that holds something, or the merged cell that covers a place. */
export class PlacedCell {
  readonly cell: SheetCell;
  /** The row and column in which it stands itself: another place when the cell is merged. */
  readonly fromRow: number;
  readonly fromColumn: number;
  private shown: string | undefined;

  constructor(cell: SheetCell, fromRow: number, fromColumn: number) {
    this.cell = cell;
    this.fromRow = fromRow;
    this.fromColumn = fromColumn;
  }

  /** What the officer sees. Most figures are never quoted, and writing them out costs more than reading them. */
  get text(): string {
    this.shown ??= shownContent(this.cell.content);
    return this.shown;
  }
}

/** Whatever stands in one row, by its columns, from 1. */
export class RowCells {
  /** The columns in which something stands; those that merged cells cover come last. */
  readonly columns: number[] = [];
  private readonly cells: (PlacedCell | undefined)[] = [];

  get size(): number {
    return this.columns.length;
  }

  at(column: number): PlacedCell | undefined {
    return this.cells[column];
  }

  set(column: number, cell: PlacedCell): void {
    while (this.cells.length <= column) this.cells.push(undefined);
    if (this.cells[column] === undefined) this.columns.push(column);
    this.cells[column] = cell;
  }

  /** The cells that a condition lets through. */
  filter(isWanted: (cell: PlacedCell, column: number) => boolean): RowCells {
    const found = new RowCells();
    for (const [column, cell] of this) if (isWanted(cell, column)) found.set(column, cell);
    return found;
  }

  /** Columns with their cells. */
  *[Symbol.iterator](): Generator<readonly [number, PlacedCell]> {
    for (const column of this.columns) {
      const cell = this.cells[column];
      if (cell !== undefined) yield [column, cell];
    }
  }
}
