import { readCell } from "../cells/index.js";
import type { Question, TyingColumn } from "../layout/sheet-layout.js";
import { type FilledPart, projectPart } from "./draft.js";
import type { ProjectNumbers } from "./project-numbers.js";
import { projectOf } from "./project-rows.js";
import { fill } from "./read-columns.js";
import { type DataRow, placeOfRole, placeOfRow, type TableWork, tellOfRow } from "./row-reader.js";
import { sayOfCell } from "./say.js";
import type { PlacedField } from "./sheet-places.js";
import type { ReadColumn } from "./table-plan.js";

function columnOf(row: DataRow, role: TyingColumn["role"]): ReadColumn | undefined {
  return row.columns.find(({ column }) => column.role === role);
}

/** The question that a row answers; tells when there is none. */
function questionOf(work: TableWork, row: DataRow, questions: readonly Question[]): Question | undefined {
  const reading = columnOf(row, "question")?.reading;
  const place = placeOfRole(work, row, "question");
  if (reading?.kind === "taken") {
    if (reading.echo !== undefined) {
      work.draft.findings.push(sayOfCell(reading.echo.code, { ...reading.echo.slots, field: questionField }, place));
    }
    return questions.find(({ pointer }) => pointer === reading.value);
  }
  if (reading?.kind === "problem") {
    work.draft.findings.push(
      sayOfCell(reading.problem.code, { ...reading.problem.slots, field: questionField }, place),
    );
    return undefined;
  }
  tellOfRow(work, "sheet.question-missing", { text: columnOf(row, "answer")?.placed?.text ?? "" }, place);
  return undefined;
}

const questionField = { vi: "Câu hỏi", en: "Question" };

const partsOfJudgement = [
  ["answer", "answer"],
  ["judge", "by"],
  ["reason", "reason"],
] as const;

function fillAnswer(work: TableWork, row: DataRow, question: Question, project: FilledPart): void {
  const answer = `/application${question.pointer}`;
  const fields: PlacedField[] = [{ pointer: answer, number: placeOfRole(work, row, "answer").column }];
  for (const [role, part] of partsOfJudgement) {
    const read = columnOf(row, role);
    if (read === undefined || (!question.isJudgement && role !== "answer")) continue;
    const field = question.isJudgement ? `${answer}/${part}` : answer;
    fields.push({ pointer: field, number: read.number });
    const column = role === "answer" ? { kind: question.kind, heading: question.label } : read.column;
    const { placed, isSharedAmount } = read;
    fill(work.draft, project, field, { column, placed, isSharedAmount, reading: readCell(column.kind, placed?.cell) });
  }
  work.draft.places.tellRow(project.pointer, work.sheet, row.row, fields);
}

/** Answers about projects, one in each row. */
export function readAnswers(
  work: TableWork,
  questions: readonly Question[],
  numbers: ProjectNumbers,
  rows: Iterable<DataRow>,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const project = projectOf(work, row, numbers);
    const question = questionOf(work, row, questions);
    if (project === undefined || question === undefined) continue;
    const pointer = `/projects/${project}/application${question.pointer}`;
    if (seen.has(pointer)) {
      tellOfRow(work, "sheet.answered-twice", { text: question.label }, placeOfRole(work, row, "question"));
      continue;
    }
    seen.add(pointer);
    fillAnswer(work, row, question, projectPart(work.draft, project));
    const spare = [columnOf(row, "judge"), columnOf(row, "reason")].some((read) => read?.placed !== undefined);
    if (spare && !question.isJudgement) {
      tellOfRow(work, "sheet.reason-not-needed", { text: question.label }, placeOfRow(work, row));
    }
  }
}
