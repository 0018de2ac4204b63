/** What can be had to be filled in: the workbook that the checks read, and the programme's own text. */
export const templateFormats = ["xlsx", "docx"] as const;
export type TemplateFormat = (typeof templateFormats)[number];

/** The name of a template's file, with the code of its commune. */
export function templateName(format: TemplateFormat, commune: string | undefined): string {
  const kind = format === "xlsx" ? "mau-chuong-trinh-khuyen-cong" : "van-ban-chuong-trinh-khuyen-cong";
  return `${kind}${commune === undefined ? "" : `-${commune}`}.${format}`;
}
