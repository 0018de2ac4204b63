import { cell } from "./define-cell.js";
import type { TyingColumn } from "./sheet-layout.js";

/** The number of a row in its own table. */
export function ownNumber(note: string): TyingColumn {
  const parts = { note, width: 6, isOptional: true, otherHeadings: ["TT", "Số TT", "Số thứ tự"] };
  return { ...cell("STT", { kind: "code" }, parts), role: "number" };
}

/** The number of the project to which a row belongs. */
export const projectNumber: TyingColumn = {
  ...cell(
    "STT đề án",
    { kind: "code" },
    {
      note: "Số thứ tự của đề án ở trang “Đề án”.",
      width: 8,
      otherHeadings: ["STT", "TT", "Đề án số", "Số thứ tự đề án"],
    },
  ),
  role: "project",
};
