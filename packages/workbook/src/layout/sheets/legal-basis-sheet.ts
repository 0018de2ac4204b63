import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";
import { ownNumber } from "../tying-columns.js";

/** The instruments on which the programme rests. */
export const legalBasisSheet: TableLayout = {
  kind: "table",
  name: "Căn cứ pháp lý",
  otherNames: ["Căn cứ"],
  title: "CĂN CỨ PHÁP LÝ",
  introduction: "Mỗi văn bản một dòng.",
  columns: [
    ownNumber("Số thứ tự của dòng."),
    field(
      "/number",
      "Số, ký hiệu văn bản",
      { kind: "text" },
      {
        note: "Ví dụ: 45/2012/NĐ-CP.",
        otherHeadings: ["Số ký hiệu", "Số hiệu", "Số văn bản", "Số, ký hiệu"],
      },
    ),
    field(
      "/issuedOn",
      "Ngày ban hành",
      { kind: "date" },
      {
        note: "Ngày/tháng/năm, ví dụ 21/05/2012.",
        isOptional: true,
        otherHeadings: ["Ngày ký", "Ngày, tháng, năm ban hành"],
      },
    ),
  ],
  rows: { kind: "member", list: "/legalBasis" },
  closing: [],
  preparedRows: 20,
};
