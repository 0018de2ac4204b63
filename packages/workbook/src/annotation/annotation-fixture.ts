import ExcelJS from "exceljs";
import type { AnnotatedFinding, AnnotationStamp } from "./annotated-finding.js";

/** A workbook with all that an officer may have put in: nothing of it may be lost. */
export async function officersWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const general = workbook.addWorksheet("Thông tin chung", { properties: { tabColor: { argb: "FF00B050" } } });
  general.getCell("A1").value = "THÔNG TIN CHUNG";
  general.mergeCells("A1:D1");
  general.getCell("A2").value = "Tên chương trình";
  general.getCell("B2").value = {
    richText: [{ text: "Chương trình " }, { text: "khuyến công", font: { bold: true } }],
  };
  general.getColumn(2).width = 47;
  const projects = workbook.addWorksheet("Đề án & dự toán", {
    views: [{ state: "frozen", ySplit: 1, xSplit: 0 }],
    pageSetup: { orientation: "landscape", printTitlesRow: "1:1", printArea: "A1:F20", fitToPage: true },
  });
  projects.addRow(["STT", "Tên đề án", "Năm", "Kinh phí", "Đối ứng", "Tổng"]);
  projects.addRow([1, "Máy tiện", new Date("2026-04-30T00:00:00Z"), 300, 400, { formula: "D2+E2", result: 700 }]);
  projects.addRow([2, "Máy phay", null, 150.5, "1.234", { formula: "D3+E3", result: 301 }]);
  projects.getCell("C2").numFmt = "dd/mm/yyyy";
  projects.getCell("D2").style = {
    numFmt: "#,##0.0",
    font: { italic: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFE2EFDA" } },
  };
  projects.getCell("D2").note = "Theo báo giá ngày 05/01/2026";
  projects.getCell("A1").note = { texts: [{ font: { bold: true }, text: "Số thứ tự" }, { text: " của đề án" }] };
  projects.getCell("B3").dataValidation = { type: "list", allowBlank: true, formulae: ['"Máy tiện,Máy phay"'] };
  projects.addConditionalFormatting({
    ref: "D2:D3",
    rules: [
      { type: "cellIs", operator: "greaterThan", formulae: ["1000"], priority: 1, style: { font: { bold: true } } },
    ],
  });
  projects.getRow(3).height = 33;
  await projects.protect("", { selectLockedCells: true, formatColumns: true });
  const hidden = workbook.addWorksheet("Danh mục", { state: "hidden" });
  hidden.getCell("A1").value = "xã Cẩm Mỹ";
  workbook.definedNames.add("'Danh mục'!$A$1:$A$1", "Danh_muc_xa");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export const projectsSheet = "Đề án & dự toán";

/** A finding on a cell of the projects' sheet, with words of its own. */
export function findingAt(
  cell: { readonly row: number; readonly column: string; readonly sheet?: string },
  changes: Partial<AnnotatedFinding> = {},
): AnnotatedFinding {
  return {
    code: "sheet.number-ambiguous",
    severity: "error",
    message: { vi: "“1.234” có thể là 1234 hoặc 1,234.", en: "“1.234” may be 1234 or 1,234." },
    fix: { vi: "Gõ lại thành số.", en: "Type it as a number." },
    field: { vi: "Đề án thứ 2 › Vốn đối ứng", en: "Project 2 › Counterpart" },
    place: { kind: "sheet", sheet: cell.sheet ?? projectsSheet, row: cell.row, column: cell.column },
    citations: [{ text: { vi: "Điều 5 Thông tư 28", en: "Article 5 of Circular 28" } }],
    reasons: [],
    ...changes,
  };
}

export const stamp: AnnotationStamp = {
  document: "programme",
  verdict: "failed",
  counts: { error: 1, warning: 1, note: 0 },
  asOf: "16/03/2026",
  rulebookHash: "sha256:abc",
  tool: { name: "khuyencong-validate", version: "1.2.3" },
  fileName: "cam-my.xlsx",
};
