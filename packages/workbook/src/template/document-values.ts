import { pointerOf, stepsOf, valueAtSteps } from "@khuyencong/core/validation";
import { printCell } from "../cells/index.js";
import type { CellKind } from "../layout/cell-kind.js";
import type { Column, TableLayout, WorkbookLayout } from "../layout/sheet-layout.js";
import { type FieldValues, PrintedAnswer, type RowValues, type TemplateValues } from "./sheet-values.js";

/** The value at a pointer of a document; nothing where the way ends before. */
function valueAt(document: unknown, pointer: string): unknown {
  return valueAtSteps(document, stepsOf(pointer));
}

function listAt(document: unknown, pointer: string): readonly unknown[] {
  const value = valueAt(document, pointer);
  return Array.isArray(value) ? value : [];
}

/** Takes down which parts of the document found a place in the workbook. */
interface Placing {
  readonly document: unknown;
  readonly placed: Set<string>;
}

/** The value at a pointer when a cell of the kind can hold it; then that part of the document is placed. */
function placedValue({ document, placed }: Placing, pointer: string, kind: CellKind): unknown {
  const value = valueAt(document, pointer);
  if (value === undefined || printCell(kind, value) === undefined) return undefined;
  placed.add(pointer);
  return value;
}

/** Values by column; columns without a value are left out. */
function rowOf(columns: readonly Column[], valueIn: (column: Column) => unknown): RowValues {
  const values = new Map<number, unknown>();
  columns.forEach((column, index) => {
    const value = valueIn(column);
    if (value !== undefined) values.set(index, value);
  });
  return values;
}

/** "Có" to a list that holds something, "Không" to an empty one. */
function listAnswer({ document, placed }: Placing, pointer: string): boolean | undefined {
  const value = valueAt(document, pointer);
  if (!Array.isArray(value)) return undefined;
  // Its members are placed by the sheet that lists them.
  if (value.length === 0) placed.add(pointer);
  return value.length > 0;
}

function memberRows(placing: Placing, { columns }: TableLayout, list: string): readonly RowValues[] {
  return listAt(placing.document, list).map((_, index) =>
    rowOf(columns, (column) => {
      if (column.role === "number") return String(index + 1);
      return column.role === "field"
        ? placedValue(placing, `${list}/${index}${column.pointer}`, column.kind)
        : undefined;
    }),
  );
}

const projectList = "/projects";

function projectsOf({ document }: Placing): readonly { readonly pointer: string; readonly number: string }[] {
  return listAt(document, projectList).map((_, index) => ({
    pointer: `${projectList}/${index}`,
    number: String(index + 1),
  }));
}

function partRows(placing: Placing, { columns }: TableLayout): readonly RowValues[] {
  return projectsOf(placing).flatMap(({ pointer, number }) => {
    const row = rowOf(columns, (column) => {
      if (column.role === "project") return number;
      if (column.role === "list") return listAnswer(placing, `${pointer}${column.pointer}`);
      return column.role === "field" ? placedValue(placing, `${pointer}${column.pointer}`, column.kind) : undefined;
    });
    return row.size > 1 ? [row] : [];
  });
}

function answerRows(
  placing: Placing,
  { columns }: TableLayout,
  questions: Extract<TableLayout["rows"], { kind: "answer" }>["questions"],
): readonly RowValues[] {
  return projectsOf(placing).flatMap(({ pointer, number }) =>
    questions.flatMap((question) => {
      const start = `${pointer}/application${question.pointer}`;
      const answer = placedValue(placing, question.isJudgement ? `${start}/answer` : start, question.kind);
      if (answer === undefined) return [];
      const words = (name: string) =>
        question.isJudgement ? placedValue(placing, `${start}/${name}`, { kind: "text" }) : undefined;
      const byRole: Readonly<Partial<Record<Column["role"], unknown>>> = {
        project: number,
        question: question.pointer,
        answer: new PrintedAnswer(question.kind, answer),
        judge: words("by"),
        reason: words("reason"),
      };
      return [rowOf(columns, ({ role }) => byRole[role])];
    }),
  );
}

function projectMemberRows(placing: Placing, { columns }: TableLayout, list: string): readonly RowValues[] {
  return projectsOf(placing).flatMap(({ pointer, number }) =>
    listAt(placing.document, `${pointer}${list}`).map((_, index) =>
      rowOf(columns, (column) => {
        if (column.role === "project") return number;
        if (column.role !== "field") return undefined;
        return placedValue(placing, `${pointer}${list}/${index}${column.pointer}`, column.kind);
      }),
    ),
  );
}

const monthOf = "/months/*";

function loanRows(placing: Placing, { columns }: TableLayout, list: string): readonly RowValues[] {
  return projectsOf(placing).flatMap(({ pointer, number }) =>
    listAt(placing.document, `${pointer}${list}`).flatMap((_, loan) => {
      const start = `${pointer}${list}/${loan}`;
      const months = listAt(placing.document, `${start}/months`);
      // An empty list of months is placed by a loan whose row tells no month.
      if (months.length === 0) placing.placed.add(`${start}/months`);
      return Array.from({ length: Math.max(1, months.length) }, (_, month) =>
        rowOf(columns, (column) => {
          if (column.role === "project") return number;
          if (column.role === "loan") return String(loan + 1);
          if (column.role !== "field") return undefined;
          if (column.pointer.startsWith(monthOf)) {
            return placedValue(placing, `${start}/months/${month}${column.pointer.slice(monthOf.length)}`, column.kind);
          }
          return month === 0 ? placedValue(placing, `${start}${column.pointer}`, column.kind) : undefined;
        }),
      );
    }),
  );
}

function rowsOf(placing: Placing, layout: TableLayout): readonly RowValues[] {
  const { rows } = layout;
  switch (rows.kind) {
    case "member":
      return memberRows(placing, layout, rows.list);
    case "project-part":
      return partRows(placing, layout);
    case "answer":
      return answerRows(placing, layout, rows.questions);
    case "project-member":
      return projectMemberRows(placing, layout, rows.list);
    case "loan-month":
      return loanRows(placing, layout, rows.list);
  }
}

/** Pointers of everything in a document that must find a place: single values, and lists that are known to be empty. */
function leavesOf(value: unknown, path: readonly PropertyKey[] = []): readonly string[] {
  if (Array.isArray(value)) {
    return value.length === 0
      ? [pointerOf(path)]
      : value.flatMap((member, index) => leavesOf(member, [...path, index]));
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]));
  }
  return value === undefined ? [] : [pointerOf(path)];
}

function isPlaced(placed: ReadonlySet<string>, leaf: string): boolean {
  for (let pointer = leaf; ; pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
    if (placed.has(pointer)) return true;
    if (pointer === "") return false;
  }
}

/** A document laid out for the workbook, and what of it has no place there. */
export interface LaidOut {
  readonly values: TemplateValues;
  /** Pointers into the document. */
  readonly unplaced: readonly string[];
}

/** Finds for every value of a document the cell in which it will stand. */
export function layOut({ sheets, document: kind }: WorkbookLayout, document: unknown): LaidOut {
  const placing: Placing = { document, placed: new Set() };
  // That it is a report is said by its sheets.
  if (kind === "report" && valueAt(document, "/document") === kind) placing.placed.add("/document");
  const fields = new Map<string, FieldValues>();
  const rows = new Map<string, readonly RowValues[]>();
  for (const sheet of sheets) {
    const cells = sheet.kind === "form" ? sheet.fields : sheet.closing.flatMap((closing) => closing.cells);
    const given = cells.flatMap(({ pointer, kind }): readonly (readonly [string, unknown])[] => {
      const value = placedValue(placing, pointer, kind);
      return value === undefined ? [] : [[pointer, value]];
    });
    fields.set(sheet.name, new Map(given));
    if (sheet.kind !== "table") continue;
    rows.set(sheet.name, rowsOf(placing, sheet));
  }
  // A table without rows says that its list is empty.
  const emptyTables = new Set(
    sheets.flatMap((sheet) => (sheet.kind === "table" && sheet.rows.kind === "member" ? [sheet.rows.list] : [])),
  );
  return {
    values: {
      fieldsOf: ({ name }) => fields.get(name) ?? new Map(),
      rowsOf: ({ name }) => rows.get(name) ?? [],
    },
    unplaced: leavesOf(document).filter((leaf) => !emptyTables.has(leaf) && !isPlaced(placing.placed, leaf)),
  };
}
