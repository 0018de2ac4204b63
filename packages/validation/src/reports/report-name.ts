import { baseName } from "./base-name.js";

/**
 * The name under which a report is saved: beside the officer's file, never over it.
 *
 * @example
 * ```ts
 * import { reportName } from "@khuyencong/validation/reports";
 * reportName("Xã Cẩm Mỹ/chương trình.xlsx", "xlsx"); // => "chương trình - ket qua kiem tra.xlsx"
 * reportName("chuong-trinh.yaml", "html"); // => "chuong-trinh - ket qua kiem tra.html"
 * ```
 */
export function reportName(path: string, ending: string): string {
  return `${baseName(path).replace(/\.[^.]+$/, "")} - ket qua kiem tra.${ending}`;
}
