import { headingKey } from "../layout/heading-key.js";
import type { Column, TableLayout } from "../layout/sheet-layout.js";
import type { RowCells } from "./placed-cell.js";
import type { SheetCells } from "./sheet-cells.js";

/** The row of headings of a table, and which column of the layout stands in which column of the sheet. */
export interface FoundHeadings {
  /** The first and the last row of the block of headings; groups may stand above. */
  readonly firstRow: number;
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  /** Columns of the sheet whose heading says again what another says. */
  readonly repeated: readonly number[];
  /** Headings that the layout does not know, by column. */
  readonly unknown: ReadonlyMap<number, string>;
}

/** How far down a heading may stand. */
const searchedRows = 20;

type Known = ReadonlyMap<string, Column>;

function knownHeadings({ columns }: TableLayout): Known {
  const others = columns.flatMap((column) =>
    column.otherHeadings.map((heading) => [headingKey(heading), column] as const),
  );
  // A heading itself goes before another column's other name.
  return new Map([...others, ...columns.map((column) => [headingKey(column.heading), column] as const)]);
}

function match(cells: SheetCells, row: number, known: Known): Omit<FoundHeadings, "firstRow"> {
  const columns = new Map<number, Column>();
  const repeated: number[] = [];
  const unknown = new Map<number, string>();
  for (const [column, { text, cell }] of cells.row(row)) {
    if (cell.content.kind !== "text") continue;
    const found = known.get(headingKey(text));
    if (found === undefined) unknown.set(column, text);
    else if ([...columns.values()].includes(found)) repeated.push(column);
    else columns.set(column, found);
  }
  return { row, columns, repeated, unknown };
}

/** An answer in a row of data may read like one heading; a row of headings says several, where there are several. */
function fewest({ columns }: TableLayout): number {
  const required = columns.filter(({ isRequired }) => isRequired).length;
  return Math.max(columns.length > 3 ? 2 : 1, Math.ceil(required / 3));
}

/** Finds the row that says most headings of the table; `undefined` where none says enough. */
export function findHeadings(cells: SheetCells, layout: TableLayout): FoundHeadings | undefined {
  const known = knownHeadings(layout);
  const rows = Array.from({ length: Math.min(searchedRows, cells.lastRow) }, (_, index) =>
    match(cells, index + 1, known),
  );
  const most = Math.max(0, ...rows.map(({ columns }) => columns.size));
  if (most < fewest(layout)) return undefined;
  // Headings merged over two rows are said in both: the table begins below the last.
  const first = rows.findIndex(({ columns }) => columns.size === most);
  let last = first;
  while (rows[last + 1]?.columns.size === most && saysTheSame(rows[last], rows[last + 1])) last += 1;
  const found = rows[last];
  if (found === undefined) return undefined;
  const block = rows.slice(0, last + 1).findIndex(({ columns }) => columns.size > 0);
  return { ...found, firstRow: block + 1 };
}

type Matched = Omit<FoundHeadings, "firstRow"> | undefined;

function saysTheSame(first: Matched, second: Matched): boolean {
  const columns = [...(second?.columns ?? [])];
  return columns.every(([number, column]) => first?.columns.get(number) === column);
}

const columnMark = /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$/u;

/** Whether a row only numbers the columns: (1), (2), (3) = (1) + (2). */
export function numbersColumns(cells: RowCells): boolean {
  const texts = [...cells].map(([, { text }]) => text);
  if (texts.length < 3 || !texts.every((text) => columnMark.test(text))) return false;
  const figures = texts.flatMap((text) => ((/\d+/u.exec(text)?.[0] ?? "") ? [Number(/\d+/u.exec(text)?.[0])] : []));
  return figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1);
}
