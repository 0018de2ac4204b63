import { type BilingualText, fillText } from "@khuyencong/core/basis";
import { documentFieldLabel } from "@khuyencong/core/validation";
import type { WorkbookLayout } from "../layout/sheet-layout.js";
import { documentWords } from "../messages/document-words.js";
import { templateWords as words } from "../messages/template-guidance.js";
import { writeSpreadsheet } from "../spreadsheet/write-spreadsheet.js";
import { layOut } from "./document-values.js";
import { formSheet } from "./form-sheet.js";
import { guidanceSheet } from "./guidance-sheet.js";
import { listNames, listsSheet } from "./lists-sheet.js";
import type { TemplateValues } from "./sheet-values.js";
import { tableSheet } from "./table-sheet.js";
import { refused, type TemplateAnswer } from "./template-answer.js";

/** The bytes of a workbook with the sheets of a layout, filled with what is given. */
export function written(layout: WorkbookLayout, values: TemplateValues, isExample: boolean): Promise<Uint8Array> {
  const { sheets, lists, listsSheet: listsName, version } = layout;
  return writeSpreadsheet({
    title: documentWords[layout.document].title,
    subject: fillText({ vi: words.subject, en: words.subject }, { version }).vi,
    author: words.author,
    sheets: [
      guidanceSheet(layout, isExample),
      ...sheets.map((sheet) =>
        sheet.kind === "form"
          ? formSheet(sheet, values.fieldsOf(sheet))
          : tableSheet(sheet, values.rowsOf(sheet), values.fieldsOf(sheet)),
      ),
      listsSheet(listsName, lists),
    ],
    names: listNames(listsName, lists),
  });
}

/** A document in the workbook of a layout; refuses in words what has no place there. */
export async function filled(layout: WorkbookLayout, document: unknown, isExample: boolean): Promise<TemplateAnswer> {
  const { values, unplaced } = layOut(layout, document);
  if (unplaced.length > 0) {
    const labels = unplaced.map(documentFieldLabel);
    const joined = (language: keyof BilingualText) => [...new Set(labels.map((label) => label[language]))].join("; ");
    return refused("template.no-place", { fields: { vi: joined("vi"), en: joined("en") } });
  }
  return { ok: true, bytes: await written(layout, values, isExample) };
}
