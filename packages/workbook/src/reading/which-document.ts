import type { Layouts } from "../layout/layouts-for.js";
import type { WorkbookLayout } from "../layout/sheet-layout.js";
import type { Sheet, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { bearsName, saysHeadings } from "./find-sheets.js";

type Known = (layout: WorkbookLayout, sheet: Sheet) => boolean;

const byName: Known = ({ sheets }, sheet) => sheets.some((wanted) => bearsName(wanted, sheet));
const byHeadings: Known = ({ sheets }, sheet) => sheets.some((wanted) => saysHeadings(wanted, sheet));

/**
 * The layout by which a workbook is to be read: it is a report when more of its sheets belong to a report, by their
 * names or else by most of their headings, than to a programme; in every other case it is a programme.
 */
export function layoutOf({ sheets }: Spreadsheet, { programme, report }: Layouts): WorkbookLayout {
  let lead = 0;
  for (const sheet of sheets) {
    const isNamed = byName(report, sheet) || byName(programme, sheet);
    const isOf = isNamed ? byName : byHeadings;
    lead += Number(isOf(report, sheet)) - Number(isOf(programme, sheet));
  }
  return lead > 0 ? report : programme;
}
