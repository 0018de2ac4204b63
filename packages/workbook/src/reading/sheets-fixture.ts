import { stepsOf, valueAtSteps } from "@khuyencong/core/validation";
import { printCell } from "../cells/index.js";
import type { CellKind } from "../layout/cell-kind.js";
import { headingText } from "../layout/heading-key.js";
import type { Column, FormLayout, Question, SheetLayout, TableLayout, WorkbookLayout } from "../layout/sheet-layout.js";
import type { Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.js";

type Row = readonly (SheetCell | undefined)[];

/** A typed cell; a text as text, a number as a number. */
export function typed(value: string | number): SheetCell {
  return typeof value === "string"
    ? { content: { kind: "text", text: value } }
    : { content: { kind: "number", number: value, isPercent: false } };
}

function printed(kind: CellKind, value: unknown): SheetCell | undefined {
  const content = value === undefined ? undefined : printCell(kind, value);
  return content === undefined ? undefined : { content };
}

const at = (value: unknown, pointer: string) => valueAtSteps(value, stepsOf(pointer));
const listAt = (value: unknown, pointer: string): readonly unknown[] => {
  const list = at(value, pointer);
  return Array.isArray(list) ? list : [];
};

function formRows({ title, introduction, fields }: FormLayout, programme: unknown): readonly Row[] {
  const labelled = fields.map((field) => [
    typed(headingText(field)),
    printed(field.kind, at(programme, field.pointer)),
  ]);
  return [[typed(title)], [typed(introduction)], [], ...labelled];
}

/** What a row of a table is about, and how it is tied to others. */
interface RowSubject {
  readonly value: unknown;
  readonly project: number;
  readonly number: number;
  readonly question?: Question;
}

function cellOf(column: Column, { value, project, number, question }: RowSubject): SheetCell | undefined {
  const answer = question === undefined ? undefined : at(value, question.pointer);
  switch (column.role) {
    case "field":
      return printed(column.kind, at(value, column.pointer));
    case "list": {
      const list = at(value, column.pointer);
      return Array.isArray(list) ? printed(column.kind, list.length > 0) : undefined;
    }
    case "number":
    case "loan":
      return typed(number + 1);
    case "project":
      return typed(project + 1);
    case "question":
      return question && typed(question.label);
    case "answer":
      return question && printed(question.kind, question.isJudgement ? at(answer, "/answer") : answer);
    case "judge":
      return question?.isJudgement ? printed(column.kind, at(answer, "/by")) : undefined;
    case "reason":
      return question?.isJudgement ? printed(column.kind, at(answer, "/reason")) : undefined;
    case "explanation":
      return printed(column.kind, column.words[String(at(value, column.explains))]);
  }
}

function subjects({ rows }: TableLayout, programme: unknown): readonly RowSubject[] {
  if (rows.kind === "member")
    return listAt(programme, rows.list).map((value, number) => ({ value, number, project: number }));
  return listAt(programme, "/projects").flatMap((project, index): readonly RowSubject[] => {
    if (rows.kind === "project-part") return [{ value: project, project: index, number: index }];
    if (rows.kind === "answer") {
      const application = at(project, "/application");
      return rows.questions
        .filter(({ pointer }) => at(application, pointer) !== undefined)
        .map((question) => ({ value: application, project: index, number: index, question }));
    }
    const members = listAt(project, rows.list);
    if (rows.kind === "project-member") return members.map((value, number) => ({ value, project: index, number }));
    return members.flatMap((loan, number) => {
      const months = listAt(loan, "/months");
      const ofMonths = months.map((month) => ({ ...Object(loan), months: { "*": month } }));
      return (months.length > 0 ? ofMonths : [loan]).map((value) => ({ value, project: index, number }));
    });
  });
}

function closingRows({ columns, closing }: TableLayout, programme: unknown): readonly Row[] {
  return closing.map(({ label, cells }) =>
    columns.map((column, index) => {
      if (index === 0) return typed(label);
      const cell = cells.find(({ column: pointer }) => column.role === "field" && column.pointer === pointer);
      return cell && printed(cell.kind, at(programme, cell.pointer));
    }),
  );
}

function tableRows(layout: TableLayout, programme: unknown): readonly Row[] {
  const headings = layout.columns.map((column) => typed(headingText(column)));
  const rows = subjects(layout, programme).map((subject) => layout.columns.map((column) => cellOf(column, subject)));
  return [
    [typed(layout.title)],
    [typed(layout.introduction)],
    [],
    headings,
    ...rows,
    ...closingRows(layout, programme),
  ];
}

/** The sheets of a programme as the layout has them, for tests of reading. */
export function sheetsOf(programme: unknown, layout: WorkbookLayout): Spreadsheet {
  const sheet = (one: SheetLayout): Sheet => ({
    name: one.name,
    isHidden: false,
    merges: [],
    rows: one.kind === "form" ? formRows(one, programme) : tableRows(one, programme),
  });
  return { sheets: layout.sheets.map(sheet) };
}

/** The same sheets with one of them changed. */
export function withSheet(spreadsheet: Spreadsheet, name: string, change: (sheet: Sheet) => Sheet): Spreadsheet {
  return { sheets: spreadsheet.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** The same sheet with one cell replaced; rows and columns from 1. */
export function withCell(sheet: Sheet, row: number, column: number, cell: SheetCell | undefined): Sheet {
  const rows: (readonly (SheetCell | undefined)[] | undefined)[] = [...sheet.rows];
  while (rows.length < row) rows.push(undefined);
  const cells = [...(rows[row - 1] ?? [])];
  while (cells.length < column) cells.push(undefined);
  cells[column - 1] = cell;
  rows[row - 1] = cells;
  return { ...sheet, rows };
}
