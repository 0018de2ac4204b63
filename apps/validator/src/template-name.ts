import type { ReportSpan } from "@khuyencong/core/report";

/** What can be had of a programme to be filled in: the workbook that the checks read, and the programme's own text. */
export const templateFormats = ["xlsx", "docx"] as const;
export type TemplateFormat = (typeof templateFormats)[number];

/** Which template is wanted: that of a programme, or the workbook of a report on a period. */
export type TemplateChoice =
  | { readonly document: "programme"; readonly format: TemplateFormat }
  | { readonly document: "report"; readonly span: ReportSpan; readonly year: number };

/** The ending of a template's file. */
export function templateFormat(choice: TemplateChoice): TemplateFormat {
  return choice.document === "programme" ? choice.format : "xlsx";
}

function kindName(choice: TemplateChoice): string {
  if (choice.document === "report") {
    return `mau-bao-cao-khuyen-cong-${choice.span === "year" ? "nam" : "6-thang"}-${choice.year}`;
  }
  return choice.format === "xlsx" ? "mau-chuong-trinh-khuyen-cong" : "van-ban-chuong-trinh-khuyen-cong";
}

/** The name of a template's file, with the code of its commune. */
export function templateName(choice: TemplateChoice, commune: string | undefined): string {
  return `${kindName(choice)}${commune === undefined ? "" : `-${commune}`}.${templateFormat(choice)}`;
}
