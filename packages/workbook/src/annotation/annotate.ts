import { type Language, severityLabels, severitySchema } from "@khuyencong/core/basis";
import { annotationWords as words } from "../messages/annotation.js";
import { unpackWorkbook } from "../spreadsheet/archive.js";
import { type CellAddress, cellAddress, cellReference, columnNumber } from "../spreadsheet/cell-address.js";
import { EditedParts } from "../spreadsheet/edit-parts.js";
import { addToNotes, removeFromNotes } from "../spreadsheet/notes.js";
import { type SheetPart, sheetParts } from "../spreadsheet/package-parts.js";
import { type Opened, opened } from "../spreadsheet/refusal.js";
import { writeArchive } from "../spreadsheet/write-archive.js";
import { elementsNamed } from "../spreadsheet/xml-elements.js";
import { attributesOf } from "../spreadsheet/xml-tags.js";
import type { AnnotatedFinding, AnnotationStamp } from "./annotated-finding.js";
import { markCells, unmarkCells } from "./cell-marks.js";
import { headingRow, resultRows } from "./result-rows.js";
import { resultSheetXml } from "./result-sheet.js";
import { addFirstTab, removeFormerTab } from "./tabs.js";

/** Where the words of a check begin in a note; what the officer wrote stands before. */
const noteMark = "── Kiểm tra khuyến công ──";
const longestNote = 2_000;

interface NumberedFinding {
  readonly finding: AnnotatedFinding;
  readonly number: number;
}

function noteText(found: readonly NumberedFinding[], language: Language): string {
  const lines = found.flatMap(({ finding: { severity, message, fix }, number }) => [
    `${severityLabels[severity][language]} ${number}: ${message[language]}`,
    ...(fix === undefined ? [] : [`${words.fix[language]}: ${fix[language]}`]),
  ]);
  const text = [noteMark, ...lines].join("\n");
  return text.length <= longestNote ? text : `${text.slice(0, longestNote)}${words.more[language]}`;
}

/** The first cell of whatever is merged with a cell: marks on the others are not seen. */
function mergedInto(xml: string): (address: CellAddress) => CellAddress {
  const merges = elementsNamed(xml, "mergeCell").flatMap(({ tag }) => {
    const { ref = "" } = attributesOf(xml, tag);
    const [from, to] = ref.split(":").map(cellAddress);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return (address) =>
    merges.find(
      ({ from, to }) =>
        from.row <= address.row &&
        address.row <= to.row &&
        from.column <= address.column &&
        address.column <= to.column,
    )?.from ?? address;
}

function annotateSheet(
  parts: EditedParts,
  { name, path }: SheetPart,
  all: readonly NumberedFinding[],
  language: Language,
): void {
  const seenCell = mergedInto(parts.text(path) ?? "");
  const cells = new Map<string, CellAddress & { readonly found: NumberedFinding[] }>();
  for (const numbered of all) {
    const { place } = numbered.finding;
    if (place?.kind !== "sheet" || place.sheet !== name) continue;
    const column = columnNumber(place.column);
    if (column === 0) continue;
    const address = seenCell({ row: place.row, column });
    const cell = cells.get(cellReference(address)) ?? { ...address, found: [] };
    cell.found.push(numbered);
    cells.set(cellReference(address), cell);
  }
  const marked = [...cells.values()];
  markCells(
    parts,
    path,
    marked.map(({ row, column, found }) => ({
      row,
      column,
      severity:
        severitySchema.options.find((severity) => found.some(({ finding }) => finding.severity === severity)) ?? "note",
    })),
  );
  addToNotes(
    parts,
    path,
    marked.map(({ row, column, found }) => ({ row, column, text: noteText(found, language) })),
    words.author[language],
  );
}

/** What is written into the officer's workbook. */
export interface Annotation {
  /** In the order in which they are to be listed and numbered. */
  readonly findings: readonly AnnotatedFinding[];
  readonly stamp: AnnotationStamp;
  readonly language: Language;
}

async function annotated(bytes: Uint8Array, { findings, stamp, language }: Annotation): Promise<Uint8Array> {
  const { parts: untouched } = await unpackWorkbook(bytes);
  const parts = new EditedParts(untouched);
  removeFormerTab(parts);
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }));
  for (const sheet of sheetParts(parts.all)) {
    unmarkCells(parts, sheet.path);
    removeFromNotes(parts, sheet.path, noteMark);
    annotateSheet(parts, sheet, numbered, language);
  }
  addFirstTab(parts, {
    name: words.resultSheet[language],
    xml: resultSheetXml(parts, resultRows(findings, stamp, language)),
    repeatedRow: headingRow,
  });
  return writeArchive(parts.all);
}

/**
 * Gives the officer's own workbook back with every finding in it: the cell coloured by severity, a note that says what
 * is wrong and how to mend it, and a first sheet that lists all findings with links to their cells. The marks of a
 * former check are replaced. Nothing else of the workbook is touched: its parts are changed where marks stand, never
 * written anew. A file that cannot be read is refused as by `readSpreadsheet`.
 *
 * @example
 * ```ts
 * import { annotate } from "@khuyencong/workbook/annotation";
 * const counts = { error: 0, warning: 0, note: 0 };
 * const tool = { name: "khuyencong-validate", version: "1.0.0" };
 * const judged = { verdict: "passed", counts, asOf: "16/03/2026", rulebookHash: "…" } as const;
 * const stamp = { ...judged, document: "programme", tool, fileName: "cam-my.xlsx" } as const;
 * const answer = await annotate(new Uint8Array(), { findings: [], stamp, language: "vi" });
 * answer.ok ? "" : answer.refusal.code; // => "file.empty-workbook"
 * ```
 */
export function annotate(bytes: Uint8Array, annotation: Annotation): Promise<Opened<Uint8Array>> {
  return opened(() => annotated(bytes, annotation));
}
