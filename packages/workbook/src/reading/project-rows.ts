import { putList, putMember, setPlace } from "./draft.js";
import { tellExplanations } from "./explanations.js";
import { type ProjectNumbers, tieOf } from "./project-numbers.js";
import { namedField } from "./read-columns.js";
import { type DataRow, fillFields, placeOfRole, placeOfRow, type TableWork, tellOfRow } from "./row-reader.js";
import { sayOfReading } from "./say.js";

/** The rows of a list of the document, each a member; answers with the numbers that the rows have. */
export function readMembers(work: TableWork, list: string, rows: readonly DataRow[]): ProjectNumbers {
  putList(work.draft, list);
  const numbers = new Map<string, number | "ambiguous">();
  rows.forEach((row, index) => {
    const start = `${list}/${index}`;
    putMember(work.draft, start);
    setPlace(work.draft, start, placeOfRow(work, row));
    fillFields(work, row, start);
    tellExplanations(work, row);
    const number = tieOf(row.columns, "number");
    if (number !== undefined) numbers.set(number, numbers.has(number) ? "ambiguous" : index);
  });
  return numbers;
}

/** Tells of projects to which no other sheet can refer. */
export function tellNumbers(work: TableWork, rows: readonly DataRow[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const number = tieOf(row.columns, "number");
    const place = placeOfRole(work, row, "number");
    if (number === undefined) tellOfRow(work, "sheet.project-number-missing", {}, place);
    else if (seen.has(number)) tellOfRow(work, "sheet.project-number-repeated", { text: number }, place);
    else seen.add(number);
  }
}

/** The project that a row names; tells when it names none that is known. */
export function projectOf(work: TableWork, row: DataRow, numbers: ProjectNumbers): number | undefined {
  const text = tieOf(row.columns, "project");
  const place = placeOfRole(work, row, "project");
  if (text === undefined) {
    tellOfRow(work, "sheet.project-not-named", {}, place);
    return undefined;
  }
  const project = numbers.get(text);
  if (typeof project === "number") return project;
  tellOfRow(work, project === undefined ? "sheet.project-unknown" : "sheet.project-ambiguous", { text }, place);
  return undefined;
}

/** What is said of a list of a project before its rows are read. */
export interface SaidList {
  readonly project: number;
  readonly pointer: string;
  readonly heading: string;
  readonly isEmpty: boolean;
}

function saidLists(work: TableWork, row: DataRow, project: number): readonly SaidList[] {
  return row.columns.flatMap(({ column, reading, number }) => {
    if (column.role !== "list") return [];
    const pointer = `/projects/${project}${column.pointer}`;
    setPlace(work.draft, pointer, { sheet: work.sheet, row: row.row, column: number });
    const saying = reading.kind === "problem" ? reading.problem : reading.kind === "taken" ? reading.echo : undefined;
    if (saying !== undefined) {
      work.draft.findings.push(sayOfReading(saying, namedField(column.heading, pointer), pointer));
    }
    if (reading.kind !== "taken") return [];
    return [{ project, pointer: column.pointer, heading: column.heading, isEmpty: reading.value === false }];
  });
}

/** More about projects, one row for each; answers with what is said of their lists. */
export function readProjectParts(
  work: TableWork,
  numbers: ProjectNumbers,
  rows: readonly DataRow[],
): readonly SaidList[] {
  const seen = new Set<number>();
  return rows.flatMap((row) => {
    const project = projectOf(work, row, numbers);
    if (project === undefined) return [];
    if (seen.has(project)) {
      const text = tieOf(row.columns, "project") ?? "";
      tellOfRow(work, "sheet.project-told-twice", { text }, placeOfRole(work, row, "project"));
      return [];
    }
    seen.add(project);
    setPlace(work.draft, `/projects/${project}/application`, placeOfRow(work, row));
    fillFields(work, row, `/projects/${project}`);
    return saidLists(work, row, project);
  });
}

/** Members of a list within projects; answers with the projects that have any. */
export function readProjectMembers(
  work: TableWork,
  list: string,
  numbers: ProjectNumbers,
  rows: readonly DataRow[],
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const project = projectOf(work, row, numbers);
    if (project === undefined) continue;
    const index = counts.get(project) ?? 0;
    counts.set(project, index + 1);
    const start = `/projects/${project}${list}/${index}`;
    putMember(work.draft, start);
    setPlace(work.draft, start, placeOfRow(work, row));
    fillFields(work, row, start);
  }
  return new Set(counts.keys());
}
