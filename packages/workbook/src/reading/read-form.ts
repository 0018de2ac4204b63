import { fieldName } from "@khuyencong/core/validation";
import { readCell } from "../cells/index.js";
import { headingKey } from "../layout/heading-key.js";
import type { FormField, FormLayout } from "../layout/sheet-layout.js";
import { type Draft, wholeOf } from "./draft.js";
import type { PlacedCell } from "./placed-cell.js";
import { fill, pointersOf } from "./read-columns.js";
import { sayOfCell, sayOfField } from "./say.js";
import type { SheetCells } from "./sheet-cells.js";

interface FoundField {
  readonly field: FormField;
  readonly row: number;
  /** Where the value stands, or would stand. */
  readonly column: number;
  readonly value: PlacedCell | undefined;
}

type Known = ReadonlyMap<string, FormField>;

function knownLabels({ fields }: FormLayout): Known {
  const others = fields.flatMap((field) => field.otherHeadings.map((label) => [headingKey(label), field] as const));
  return new Map([...others, ...fields.map((field) => [headingKey(field.heading), field] as const)]);
}

/** The cells of a row that stand there themselves, each merged cell once. */
function ownCells(cells: SheetCells, row: number): readonly (readonly [number, PlacedCell])[] {
  return [...cells.row(row)]
    .filter(([column, { fromRow, fromColumn }]) => fromRow === row && fromColumn === column)
    .sort(([first], [second]) => first - second);
}

/** The first column to the right that the cell at a column does not cover. */
function nextColumn(cells: SheetCells, row: number, column: number): number {
  let next = column + 1;
  while (cells.at(row, next)?.fromColumn === column && cells.at(row, next)?.fromRow === row) next += 1;
  return next;
}

/** A row as labels with their values; what is neither is left over. */
function fieldsOfRow(cells: SheetCells, row: number, known: Known) {
  const found: FoundField[] = [];
  const rest: (readonly [number, PlacedCell])[] = [];
  let waiting = ownCells(cells, row);
  while (waiting.length > 0) {
    const [[column, placed] = [0, undefined], ...others] = waiting;
    waiting = others;
    if (placed === undefined) break;
    const field = placed.cell.content.kind === "text" ? known.get(headingKey(placed.text)) : undefined;
    if (field === undefined) {
      rest.push([column, placed]);
      continue;
    }
    const beside = nextColumn(cells, row, column);
    const [next] = others;
    // A label further off begins another field: what stands beside is a value whatever it says.
    const isValue = next !== undefined && (next[0] === beside || !known.has(headingKey(next[1].text)));
    found.push({ field, row, column: isValue ? next[0] : beside, value: isValue ? next[1] : undefined });
    if (isValue) waiting = others.slice(1);
  }
  return { found, rest };
}

const isMark = ({ text }: PlacedCell) => /^(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]?$/iu.test(text);

function tellRest(
  draft: Draft,
  sheet: string,
  row: number,
  rest: readonly (readonly [number, PlacedCell])[],
  hasField: boolean,
): void {
  const [first, second] = rest;
  if (first === undefined) return;
  const [column, { text, cell }] = first;
  const place = { sheet, row, column };
  const isLabel = !hasField && second !== undefined && cell.content.kind === "text";
  const texts = rest.map((placed) => `“${placed[1].text}”`).join(", ");
  draft.findings.push(
    isLabel ? sayOfCell("sheet.unknown-label", { text }, place) : sayOfCell("sheet.stray-text", { texts }, place),
  );
}

function take(draft: Draft, sheet: string, { field, row, column, value }: FoundField): void {
  const { kind, pointer } = field;
  for (const part of pointersOf(pointer, kind)) draft.places.tell(part, { sheet, row, column });
  const reading = readCell(kind, value?.cell);
  fill(draft, wholeOf(draft), pointer, { column: field, reading, placed: value, isSharedAmount: false });
}

function tellMissing(draft: Draft, sheet: string, fields: readonly FormField[]): void {
  for (const { heading, pointer } of fields.filter(({ isRequired }) => isRequired)) {
    const field = { vi: heading, en: fieldName(pointer).en };
    draft.places.tell(pointer, { sheet, row: 1, column: 1 });
    draft.findings.push(sayOfField("sheet.missing-label", { sheet, field }, pointer));
  }
  const optional = fields.filter(({ isRequired }) => !isRequired).map(({ heading }) => `“${heading}”`);
  if (optional.length === 0) return;
  const slots = { columns: optional.join(", ") };
  draft.findings.push(sayOfCell("sheet.missing-optional-column", slots, { sheet, row: 1, column: 1 }));
}

/** Reads a sheet of labels and values into the document; what is neither is told. */
export function readForm(draft: Draft, layout: FormLayout, cells: SheetCells): void {
  const known = knownLabels(layout);
  const own = new Set([layout.title, layout.introduction].map(headingKey));
  const seen = new Set<FormField>();
  const above: (readonly [number, number, PlacedCell])[] = [];
  for (let row = 1; row <= cells.lastRow; row += 1) {
    const { found, rest } = fieldsOfRow(cells, row, known);
    for (const one of found) {
      if (seen.has(one.field)) {
        const place = { sheet: cells.name, row, column: one.column };
        draft.findings.push(sayOfCell("sheet.repeated-label", { text: one.field.heading }, place));
      } else take(draft, cells.name, one);
      seen.add(one.field);
    }
    const told = rest.filter(
      ([, placed]) => !own.has(headingKey(placed.text)) && !(found.length > 0 && isMark(placed)),
    );
    if (seen.size > 0) tellRest(draft, cells.name, row, told, found.length > 0);
    else above.push(...told.map(([column, placed]) => [row, column, placed] as const));
  }
  const [first] = above;
  if (first !== undefined && seen.size > 0) {
    const texts = above.map(([, , { text }]) => `“${text}”`).join(", ");
    draft.findings.push(
      sayOfCell("sheet.text-above", { texts }, { sheet: cells.name, row: first[0], column: first[1] }),
    );
  }
  tellMissing(
    draft,
    cells.name,
    layout.fields.filter((field) => !seen.has(field)),
  );
}
