import { unpackWorkbook } from "./archive.js";
import type { CellGrounds } from "./cell-content.js";
import { numberFormats } from "./number-formats.js";
import { type Parts, partText, relationshipsOf, workbookPath } from "./package-parts.js";
import { type Opened, opened } from "./refusal.js";
import type { SheetCell, Spreadsheet } from "./spreadsheet.js";
import { sharedStrings } from "./string-item.js";
import { TagWalk } from "./tag-walk.js";
import { readWorksheet } from "./worksheet.js";

function textAt(parts: Parts, path: string): string {
  const part = parts.get(path);
  return part === undefined ? "" : partText(part);
}

function countsFrom1904(workbook: string): boolean {
  for (const tag = new TagWalk(workbook); tag.next(); ) {
    if (tag.is("workbookPr")) return ["1", "true"].includes(tag.attribute("date1904") ?? "");
  }
  return false;
}

function textCell(text: string): SheetCell | undefined {
  return text === "" ? undefined : { content: { kind: "text", text } };
}

function groundsOf(parts: Parts): CellGrounds {
  const pointed = relationshipsOf(parts, workbookPath);
  const text = (wanted: string) => textAt(parts, pointed.find(({ kind }) => kind === wanted)?.target ?? "");
  const strings = sharedStrings(text("sharedStrings"));
  return {
    strings,
    sharedCells: strings.map(textCell),
    formats: numberFormats(text("styles")),
    isFrom1904: countsFrom1904(textAt(parts, workbookPath)),
  };
}

async function parsed(bytes: Uint8Array): Promise<Spreadsheet> {
  const { parts, sheets } = await unpackWorkbook(bytes);
  const grounds = groundsOf(parts);
  const last = {
    row: Math.max(1, ...sheets.map(({ extent }) => extent.lastRow)),
    column: Math.max(1, ...sheets.map(({ extent }) => extent.lastColumn)),
  };
  return {
    sheets: sheets.map(({ name, isHidden, path }) => ({
      name,
      isHidden,
      ...readWorksheet(textAt(parts, path), grounds, last),
    })),
  };
}

/**
 * Reads a workbook (.xlsx): what its cells hold, formulas with the values that Excel computed, merged cells, hidden
 * sheets. Answers with a refusal in words when the file is something else, locked, harmful, too large or damaged; it is
 * looked through before anything of it is parsed.
 *
 * @example
 * ```ts
 * import { readSpreadsheet } from "@khuyencong/workbook/spreadsheet";
 * const answer = await readSpreadsheet(new TextEncoder().encode("STT;Tên đề án"));
 * answer.ok ? "" : answer.refusal.code; // => "file.text-as-workbook"
 * ```
 */
export function readSpreadsheet(bytes: Uint8Array): Promise<Opened<Spreadsheet>> {
  return opened(() => parsed(bytes));
}
