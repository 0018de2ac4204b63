import { type Severity, severitySchema } from "@khuyencong/core/basis";
import { type CellAddress, cellReference } from "../spreadsheet/cell-address.js";
import type { EditedParts } from "../spreadsheet/edit-parts.js";
import { withSheetElement } from "../spreadsheet/sheet-edit.js";
import { changed, childElements, elementsNamed } from "../spreadsheet/xml-elements.js";
import { attributesOf } from "../spreadsheet/xml-tags.js";
import { severityLooks } from "./severity-look.js";
import { addStyle } from "./style-book.js";

/** Always true, and known again: by it former marks are found, also when another program saved the workbook since. */
const formulaOfMarks = 'LEN("kiem-tra-khuyen-cong")=20';
const known = /LEN\((?:"|&quot;)kiem-tra-khuyen-cong(?:"|&quot;)\)\s*=\s*20/;

/** A cell and the gravest that was found on it. */
export interface MarkedCell extends CellAddress {
  readonly severity: Severity;
}

function lookOf(parts: EditedParts, severity: Severity): number {
  const { ground, letters } = severityLooks[severity];
  return addStyle(
    parts,
    "dxfs",
    (p) =>
      `<${p}dxf><${p}font><${p}color rgb="${letters}"/></${p}font><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${ground}"/><${p}bgColor rgb="${ground}"/></${p}patternFill></${p}fill></${p}dxf>`,
  );
}

/** The rank behind the officer's own rules, which must all differ. */
function freePriority(xml: string): number {
  const ranks = elementsNamed(xml, "cfRule").map(({ tag }) => Number(attributesOf(xml, tag)["priority"] ?? 0));
  return ranks.reduce((highest, rank) => Math.max(highest, rank), 0) + 1;
}

/**
 * Colours cells by severity. The colour lies over the cell as a conditional format: the cell's own look stays as the
 * officer made it, and comes back when the mark is taken away.
 */
export function markCells(parts: EditedParts, sheet: string, cells: readonly MarkedCell[]): void {
  for (const severity of severitySchema.options) {
    const marked = cells.filter((cell) => cell.severity === severity).map(cellReference);
    if (marked.length === 0) continue;
    const look = lookOf(parts, severity);
    const xml = parts.text(sheet) ?? "";
    const priority = freePriority(xml);
    const write = (p: string) =>
      `<${p}conditionalFormatting sqref="${marked.join(" ")}"><${p}cfRule type="expression" dxfId="${look}" priority="${priority}"><${p}formula>${formulaOfMarks}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
    parts.write(sheet, withSheetElement(xml, "conditionalFormatting", write));
  }
}

/** Takes the colours of a former check away. */
export function unmarkCells(parts: EditedParts, sheet: string): void {
  const xml = parts.text(sheet) ?? "";
  const gone = childElements(xml).filter(
    ({ tag, to }) => tag.name === "conditionalFormatting" && known.test(xml.slice(tag.from, to)),
  );
  if (gone.length === 0) return;
  parts.write(
    sheet,
    changed(
      xml,
      gone.map(({ tag, to }) => ({ from: tag.from, to, text: "" })),
    ),
  );
}
