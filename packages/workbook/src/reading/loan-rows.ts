import { listAt } from "./document-parts.js";
import { type FilledPart, partOf, projectPart } from "./draft.js";
import { type ProjectNumbers, tieOf } from "./project-numbers.js";
import { projectOf } from "./project-rows.js";
import { fill, namedField } from "./read-columns.js";
import { type DataRow, placeOfRole, placeOfRow, type TableWork, tellOfRow } from "./row-reader.js";
import { sayOfField } from "./say.js";
import type { PlacedField } from "./sheet-places.js";

const monthStart = "/months/*";

/** A loan while its rows are read. */
interface LoanRows {
  readonly part: FilledPart;
  readonly taken: Map<string, unknown>;
  months: number;
}

/** What is said of the loan as a whole: once, or the same in every row. */
function fillLoan({ draft }: TableWork, row: DataRow, { part, taken }: LoanRows): void {
  for (const read of row.columns) {
    const { column, reading, placed } = read;
    if (column.role !== "field" || column.pointer.startsWith(monthStart)) continue;
    const known = taken.get(column.pointer);
    if (known === undefined) {
      const value = fill(draft, part, column.pointer, read);
      if (value !== undefined) taken.set(column.pointer, value);
    } else if (reading.kind === "problem" || (reading.kind === "taken" && reading.value !== known)) {
      const field = `${part.pointer}${column.pointer}`;
      const slots = { field: namedField(column.heading, field), text: placed?.text ?? "" };
      draft.findings.push(sayOfField("sheet.loan-differs", slots, field));
    }
  }
}

/** The fields of a row that are said of its month, or those of the loan. */
function fieldsOfPart({ fields }: TableWork, isOfMonth: boolean): readonly PlacedField[] {
  const ofPart = fields.filter(({ pointer }) => pointer.startsWith(monthStart) === isOfMonth);
  if (!isOfMonth) return ofPart;
  return ofPart.map(({ pointer, number }) => ({ pointer: pointer.slice(monthStart.length), number }));
}

function fillMonth(work: TableWork, row: DataRow, loan: LoanRows, fields: readonly PlacedField[]): void {
  const ofMonth = row.columns.filter(({ column }) => column.role === "field" && column.pointer.startsWith(monthStart));
  const filled = ofMonth.find(({ placed }) => placed !== undefined);
  if (filled === undefined) return;
  const { draft, sheet } = work;
  const month = partOf(loan.part, `/months/${loan.months}`);
  loan.months += 1;
  draft.places.tell(month.pointer, { sheet, row: row.row, column: filled.number });
  draft.places.tellRow(month.pointer, sheet, row.row, fields);
  for (const read of ofMonth) {
    if (read.column.role === "field") fill(draft, month, read.column.pointer.slice(monthStart.length), read);
  }
}

/** Loans of projects, one month in each row; answers with the projects that have any. */
export function readLoans(
  work: TableWork,
  list: string,
  numbers: ProjectNumbers,
  rows: Iterable<DataRow>,
): ReadonlySet<number> {
  const [ofLoan, ofMonth] = [fieldsOfPart(work, false), fieldsOfPart(work, true)];
  const loansOf = new Map<number, Map<string, LoanRows>>();
  for (const row of rows) {
    const project = projectOf(work, row, numbers);
    const number = tieOf(row.columns, "loan");
    if (number === undefined) tellOfRow(work, "sheet.loan-number-missing", {}, placeOfRole(work, row, "loan"));
    if (project === undefined || number === undefined) continue;
    const loans = loansOf.get(project) ?? new Map<string, LoanRows>();
    loansOf.set(project, loans);
    const part = () => partOf(projectPart(work.draft, project), `${list}/${loans.size}`);
    const loan = loans.get(number) ?? newLoan(work, row, part(), ofLoan);
    loans.set(number, loan);
    fillLoan(work, row, loan);
    fillMonth(work, row, loan, ofMonth);
  }
  return new Set(loansOf.keys());
}

function newLoan(work: TableWork, row: DataRow, part: FilledPart, fields: readonly PlacedField[]): LoanRows {
  const { places } = work.draft;
  places.tell(part.pointer, placeOfRow(work, row));
  places.tellRow(part.pointer, work.sheet, row.row, fields);
  // A loan without a month is one on which nothing was paid yet.
  listAt(part.holder, "/months");
  return { part, taken: new Map(), months: 0 };
}
