import { putList, putMember, setPlace } from "./draft.js";
import { type ProjectNumbers, tieOf } from "./project-numbers.js";
import { projectOf } from "./project-rows.js";
import { fill, namedField } from "./read-columns.js";
import { type DataRow, filledCell, placeOfRole, placeOfRow, type TableWork, tellOfRow } from "./row-reader.js";
import { sayOfField } from "./say.js";

const monthStart = "/months/*/";

/** A loan while its rows are read. */
interface LoanRows {
  readonly start: string;
  readonly taken: Map<string, unknown>;
  months: number;
}

/** What is said of the loan as a whole: once, or the same in every row. */
function fillLoan(work: TableWork, row: DataRow, { start, taken }: LoanRows): void {
  for (const read of row.columns) {
    const { column, reading } = read;
    if (column.role !== "field" || column.pointer.startsWith(monthStart)) continue;
    const known = taken.get(column.pointer);
    const field = `${start}${column.pointer}`;
    const cell = filledCell(work, row, read);
    if (known === undefined) {
      const value = fill(work.draft, field, cell);
      if (value !== undefined) taken.set(column.pointer, value);
    } else if (reading.kind === "problem" || (reading.kind === "taken" && reading.value !== known)) {
      const slots = { field: namedField(column.heading, field), text: cell.placed?.text ?? "" };
      work.draft.findings.push(sayOfField("sheet.loan-differs", slots, field));
    }
  }
}

function fillMonth(work: TableWork, row: DataRow, loan: LoanRows): void {
  const ofMonth = row.columns.flatMap((read) =>
    read.column.role === "field" && read.column.pointer.startsWith(monthStart)
      ? [{ read, name: read.column.pointer.slice(monthStart.length) }]
      : [],
  );
  const filled = ofMonth.find(({ read }) => read.placed !== undefined);
  if (filled === undefined) return;
  const start = `${loan.start}/months/${loan.months}`;
  loan.months += 1;
  putMember(work.draft, start);
  setPlace(work.draft, start, { sheet: work.sheet, row: row.row, column: filled.read.number });
  for (const { read, name } of ofMonth) fill(work.draft, `${start}/${name}`, filledCell(work, row, read));
}

/** Loans of projects, one month in each row; answers with the projects that have any. */
export function readLoans(
  work: TableWork,
  list: string,
  numbers: ProjectNumbers,
  rows: readonly DataRow[],
): ReadonlySet<number> {
  const loansOf = new Map<number, Map<string, LoanRows>>();
  for (const row of rows) {
    const project = projectOf(work, row, numbers);
    const number = tieOf(row.columns, "loan");
    if (number === undefined) tellOfRow(work, "sheet.loan-number-missing", {}, placeOfRole(work, row, "loan"));
    if (project === undefined || number === undefined) continue;
    const loans = loansOf.get(project) ?? new Map<string, LoanRows>();
    loansOf.set(project, loans);
    const start = `/projects/${project}${list}/${loans.size}`;
    const loan = loans.get(number) ?? newLoan(work, row, start);
    loans.set(number, loan);
    fillLoan(work, row, loan);
    fillMonth(work, row, loan);
  }
  return new Set(loansOf.keys());
}

function newLoan(work: TableWork, row: DataRow, start: string): LoanRows {
  setPlace(work.draft, start, placeOfRow(work, row));
  // A loan without a month is one on which nothing was paid yet.
  putList(work.draft, `${start}/months`);
  return { start, taken: new Map(), months: 0 };
}
