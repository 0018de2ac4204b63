import type { ChoiceList } from "../cell-kind.js";
import { reportLists } from "../choice-lists.js";
import { formField } from "../define-cell.js";
import type { FormLayout } from "../sheet-layout.js";

/** Whose report it is, of which period, who signs it, on which programme. */
export function reportingSheet(communes: ChoiceList): FormLayout {
  return {
    kind: "form",
    name: "Thông tin báo cáo",
    otherNames: ["Thông tin về báo cáo", "Thông tin kỳ báo cáo"],
    title: "THÔNG TIN VỀ BÁO CÁO",
    introduction: "Điền vào cột bên phải. Ô có dấu * là bắt buộc.",
    fields: [
      formField(
        "/commune",
        "Xã, phường",
        { kind: "commune", list: communes, gives: "code-and-name" },
        {
          note: "Chọn trong danh sách. Mã trong ngoặc là mã đơn vị hành chính.",
          otherHeadings: ["Xã", "Phường", "Đơn vị", "Xã/phường"],
        },
      ),
      formField(
        "/reporting/span",
        "Kỳ báo cáo",
        { kind: "choice", list: reportLists.spans, isOpen: false },
        {
          note: "Báo cáo cả năm gồm cả số liệu 6 tháng đầu năm.",
          otherHeadings: ["Kỳ", "Loại báo cáo"],
        },
      ),
      formField(
        "/reporting/year",
        "Năm báo cáo",
        { kind: "year" },
        { note: "Ví dụ 2026.", otherHeadings: ["Năm", "Báo cáo năm"] },
      ),
      formField(
        "/reporting/dataUntil",
        "Ngày chốt số liệu",
        { kind: "date" },
        {
          note: "Ngày cuối cùng có trong số liệu, ví dụ 14/06/2026.",
          otherHeadings: ["Số liệu tính đến ngày", "Số liệu đến ngày"],
        },
      ),
      formField(
        "/signed/by",
        "Cơ quan báo cáo",
        { kind: "text" },
        { note: "Ví dụ: Ủy ban nhân dân xã Cẩm Mỹ.", otherHeadings: ["Đơn vị báo cáo", "Cơ quan ký báo cáo"] },
      ),
      formField(
        "/signed/number",
        "Số, ký hiệu báo cáo",
        { kind: "text" },
        {
          note: "Ví dụ: 210/BC-UBND. Để trống khi còn là dự thảo.",
          isOptional: true,
          otherHeadings: ["Số báo cáo", "Báo cáo số"],
        },
      ),
      formField(
        "/signed/date",
        "Ngày báo cáo",
        { kind: "date" },
        {
          note: "Ngày ký, ví dụ 16/06/2026. Để trống khi còn là dự thảo.",
          isOptional: true,
          otherHeadings: ["Ngày ký", "Ngày ký báo cáo"],
        },
      ),
      formField(
        "/programme/number",
        "Số, ký hiệu quyết định phê duyệt Chương trình",
        { kind: "text" },
        {
          note: "Quyết định phê duyệt Chương trình khuyến công của xã, ví dụ: 15/QĐ-UBND.",
          isOptional: true,
          otherHeadings: ["Số, ký hiệu quyết định", "Số quyết định phê duyệt Chương trình"],
        },
      ),
      formField(
        "/programme/date",
        "Ngày phê duyệt Chương trình",
        { kind: "date" },
        { note: "Ngày của quyết định đó, ví dụ 16/03/2026.", isOptional: true, otherHeadings: ["Ngày quyết định"] },
      ),
      formField("/note", "Ghi chú", { kind: "text" }, { note: "Điều cần nói thêm về cả báo cáo.", isOptional: true }),
    ],
  };
}
