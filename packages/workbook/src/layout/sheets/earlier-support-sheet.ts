import type { ChoiceList } from "../cell-kind.js";
import { fixedLists } from "../choice-lists.js";
import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";
import { projectNumber } from "../tying-columns.js";

/** What beneficiaries received earlier, from any level. */
export function earlierSupportSheet(activities: ChoiceList): TableLayout {
  return {
    kind: "table",
    name: "Hỗ trợ đã nhận",
    otherNames: ["Hỗ trợ khuyến công đã nhận", "Đã hỗ trợ"],
    title: "HỖ TRỢ KHUYẾN CÔNG ĐÃ NHẬN",
    introduction: "Mỗi lần được hỗ trợ một dòng, kể cả hỗ trợ của cấp khác.",
    columns: [
      projectNumber,
      field(
        "/activity",
        "Nội dung được hỗ trợ",
        { kind: "choice", list: activities, isOpen: false },
        {
          note: "Chọn trong danh sách.",
          width: 38,
          otherHeadings: ["Nội dung", "Nội dung hoạt động"],
        },
      ),
      field(
        "/amount",
        "Số tiền được hỗ trợ",
        { kind: "money" },
        {
          note: "Số tiền đã nhận.",
          otherHeadings: ["Số tiền"],
        },
      ),
      field("/year", "Năm", { kind: "year" }, { note: "Năm được hỗ trợ.", otherHeadings: ["Năm hỗ trợ"] }),
      field(
        "/source",
        "Cấp hỗ trợ",
        { kind: "choice", list: fixedLists.supportSources, isOpen: false },
        {
          note: "Kinh phí của cấp nào; chưa rõ thì để trống.",
          width: 24,
          isOptional: true,
          otherHeadings: ["Nguồn", "Nguồn kinh phí", "Cấp"],
        },
      ),
    ],
    rows: { kind: "project-member", list: "/application/earlierSupport" },
    closing: [],
    preparedRows: 60,
  };
}
