import type { Finding } from "@khuyencong/core/basis";
import { listAt } from "./document-parts.js";
import { partOf, projectPart, wholeOf } from "./draft.js";
import { tellExplanations } from "./explanations.js";
import { type ProjectNumbers, tieOf } from "./project-numbers.js";
import { namedField } from "./read-columns.js";
import { type DataRow, fillFields, placeOfRole, placeOfRow, type TableWork, tellOfRow } from "./row-reader.js";
import { sayOfReading } from "./say.js";

/** The rows of a list of the document, each a member. */
export function readMembers(work: TableWork, list: string, rows: Iterable<DataRow>): void {
  listAt(work.draft.value, list);
  let index = 0;
  for (const row of rows) {
    fillFields(work, row, partOf(wholeOf(work.draft), `${list}/${index}`));
    tellExplanations(work, row);
    index += 1;
  }
}

/** The projects; answers with their numbers, and tells of those to which no other sheet can refer. */
export function readProjects(work: TableWork, list: string, rows: Iterable<DataRow>): ProjectNumbers {
  const numbers = new Map<string, number | "ambiguous">();
  const told: Finding[] = [];
  const ofNumbers = { ...work, draft: { ...work.draft, findings: told } };
  let index = 0;
  function* numbered(): Generator<DataRow> {
    for (const row of rows) {
      const number = tieOf(row.columns, "number");
      const isKnown = number !== undefined && numbers.has(number);
      if (number !== undefined) numbers.set(number, isKnown ? "ambiguous" : index);
      index += 1;
      yield row;
      const place = () => placeOfRole(work, row, "number");
      if (number === undefined) tellOfRow(ofNumbers, "sheet.project-number-missing", {}, place());
      else if (isKnown) tellOfRow(ofNumbers, "sheet.project-number-repeated", { text: number }, place());
    }
  }
  readMembers(work, list, numbered());
  // What is in the rows is told before what ties other sheets to them.
  for (const finding of told) work.draft.findings.push(finding);
  return numbers;
}

/** The project that a row names; tells when it names none that is known. */
export function projectOf(work: TableWork, row: DataRow, numbers: ProjectNumbers): number | undefined {
  const text = tieOf(row.columns, "project");
  const project = text === undefined ? undefined : numbers.get(text);
  if (typeof project === "number") return project;
  const place = placeOfRole(work, row, "project");
  if (text === undefined) {
    tellOfRow(work, "sheet.project-not-named", {}, place);
    return undefined;
  }
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
  return row.columns.flatMap(({ column, reading }) => {
    if (column.role !== "list") return [];
    const pointer = `/projects/${project}${column.pointer}`;
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
  rows: Iterable<DataRow>,
): readonly SaidList[] {
  const seen = new Set<number>();
  const said: SaidList[] = [];
  for (const row of rows) {
    const project = projectOf(work, row, numbers);
    if (project === undefined) continue;
    if (seen.has(project)) {
      const text = tieOf(row.columns, "project") ?? "";
      tellOfRow(work, "sheet.project-told-twice", { text }, placeOfRole(work, row, "project"));
      continue;
    }
    seen.add(project);
    fillFields(work, row, projectPart(work.draft, project), "/application");
    said.push(...saidLists(work, row, project));
  }
  return said;
}

/** Members of a list within projects; answers with the projects that have any. */
export function readProjectMembers(
  work: TableWork,
  list: string,
  numbers: ProjectNumbers,
  rows: Iterable<DataRow>,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const project = projectOf(work, row, numbers);
    if (project === undefined) continue;
    const index = counts.get(project) ?? 0;
    counts.set(project, index + 1);
    const start = `/projects/${project}${list}/${index}`;
    work.draft.places.tell(start, placeOfRow(work, row));
    fillFields(work, row, partOf(wholeOf(work.draft), start));
  }
  return new Set(counts.keys());
}
