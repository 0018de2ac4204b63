import { layoutsFor } from "../layout/layouts-for.js";
import type { LayoutGrounds } from "../layout/programme-layout.js";
import type { DocumentKind } from "../layout/sheet-layout.js";
import { readSpreadsheet } from "../spreadsheet/read-spreadsheet.js";
import type { Opened } from "../spreadsheet/refusal.js";
import { type ReadDocument, readSheets } from "./read-sheets.js";
import { layoutOf } from "./which-document.js";

/** A programme or a report as its workbook gives it; the value of a report says so itself in `document`. */
export interface ReadWorkbook extends ReadDocument {
  readonly kind: DocumentKind;
}

/**
 * Reads the workbook (.xlsx) of a commune's programme or of its report, whichever it is, into the form that all checks
 * take, or refuses the file in words.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { readWorkbook } from "@khuyencong/workbook/reading";
 * import { emptyReportTemplate } from "@khuyencong/workbook/template";
 * const day = plainDate("2026-06-20");
 * const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day };
 * const answer = await readWorkbook(await emptyReportTemplate(grounds), grounds);
 * answer.ok ? answer.value.kind : ""; // => "report"
 * ```
 */
export async function readWorkbook(bytes: Uint8Array, grounds: LayoutGrounds): Promise<Opened<ReadWorkbook>> {
  const opened = await readSpreadsheet(bytes);
  if (!opened.ok) return opened;
  const layouts = layoutsFor(grounds);
  const layout = layoutOf(opened.value, layouts);
  const other = layout === layouts.report ? layouts.programme : layouts.report;
  return { ok: true, value: { kind: layout.document, ...readSheets(opened.value, layout, other) } };
}
