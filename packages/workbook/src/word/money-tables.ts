import type { Programme } from "@khuyencong/core/programme";
import { AlignmentType, Paragraph, type Table } from "docx";
import type { Column } from "../layout/sheet-layout.js";
import { moneySheet } from "../layout/sheets/money-sheet.js";
import { projectsSheet } from "../layout/sheets/projects-sheet.js";
import { modelProgrammeWords as words } from "../messages/model-programme.js";
import { sizes } from "./document-look.js";
import { centred, runs } from "./paragraphs.js";
import { linedTable, type WordColumn } from "./tables.js";

/** Headings are those of the workbook, so that one can be filled in from the other. */
function asIn(columns: readonly Column[], widths: Readonly<Record<string, number>>): readonly WordColumn[] {
  return columns.flatMap((column) => {
    const width = "pointer" in column ? widths[column.pointer] : undefined;
    return width === undefined ? [] : [{ heading: column.heading, width }];
  });
}

const unit = () =>
  new Paragraph({
    children: runs(words.money.unit, { italics: true, size: sizes.table }),
    alignment: AlignmentType.RIGHT,
    spacing: { before: 60, after: 60 },
    keepNext: true,
  });

/** Money by year and source, with nothing in it but the years. */
export function moneyByYear({ fromYear, toYear }: Programme["period"]): readonly (Paragraph | Table)[] {
  const columns = asIn(moneySheet.columns, {
    "/year": 20,
    "/localFund": 32,
    "/communeBudget": 30,
    "/managementCost": 27,
    "/otherFunds": 27,
    "/statedTotal": 29,
  });
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => [String(fromYear + index)]);
  return [unit(), linedTable(columns, [...years, [words.annexes.total]], { hasTotal: true })];
}

const projectColumns = projectsSheet({ id: "", title: "", choices: [] }).columns;
const number = { heading: words.annexes.number, width: 12 };
const numbered = Array.from({ length: 8 }, (_, index) => [String(index + 1)]);

const gap = () => centred(words.annexes.gap, { size: sizes.table, italics: true }, 120);
const space = () => centred("", { size: sizes.table });

/** The projects: what, when, by whom, for whom, with what result. */
export function projectsTable(): readonly (Paragraph | Table)[] {
  const columns = [
    number,
    ...asIn(projectColumns, { "/name": 38, "/year": 16, "/application/activity": 28, "/implementer": 24 }),
    { heading: words.annexes.beneficiary, width: 24 },
    ...asIn(projectColumns, { "/expectedResult": 23 }),
  ];
  return [gap(), space(), linedTable(columns, numbered, { hasTotal: false })];
}

/** The money of each project by source. */
export function estimateTable(): readonly (Paragraph | Table)[] {
  const widths = {
    "/name": 37,
    "/year": 17,
    "/money/localFund": 21,
    "/money/nationalFund": 21,
    "/money/counterpart": 18,
    "/money/otherFunds": 20,
    "/money/total": 19,
  };
  const columns = [number, ...asIn(projectColumns, widths)];
  return [gap(), unit(), linedTable(columns, [...numbered, ["", words.annexes.total]], { hasTotal: true, left: [1] })];
}
