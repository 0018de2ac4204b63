import { expect, it } from "vitest";
import { reportName } from "./report-name.js";

it.each([
  ["Xã Cẩm Mỹ/chương trình.xlsx", "xlsx", "chương trình - ket qua kiem tra.xlsx"],
  ["C:\\ho so\\chuong-trinh.yaml", "html", "chuong-trinh - ket qua kiem tra.html"],
  ["khong-co-duoi", "sarif", "khong-co-duoi - ket qua kiem tra.sarif"],
])("a report on %s stands beside it, never over it", (path, ending, name) => {
  expect(reportName(path, ending)).toBe(name);
});
