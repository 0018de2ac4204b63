import type { ChoiceList } from "../cell-kind.js";
import { formField } from "../define-cell.js";
import type { FormLayout } from "../sheet-layout.js";

/** What the programme is called, whose it is, for which years, who approved it. */
export function generalSheet(communes: ChoiceList): FormLayout {
  return {
    kind: "form",
    name: "Thông tin chung",
    otherNames: ["Thông tin", "Dữ liệu chung", "Số liệu chung"],
    title: "THÔNG TIN CHUNG VỀ CHƯƠNG TRÌNH",
    introduction: "Điền vào cột bên phải. Ô có dấu * là bắt buộc.",
    fields: [
      formField(
        "/name",
        "Tên chương trình",
        { kind: "text" },
        {
          note: "Ghi đúng như trong văn bản, ví dụ: Chương trình khuyến công xã Cẩm Mỹ giai đoạn 2026 - 2030.",
          width: 70,
        },
      ),
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
        "/period/fromYear",
        "Năm bắt đầu",
        { kind: "year" },
        {
          note: "Năm đầu của giai đoạn, ví dụ 2026.",
          otherHeadings: ["Từ năm"],
        },
      ),
      formField(
        "/period/toYear",
        "Năm kết thúc",
        { kind: "year" },
        {
          note: "Năm cuối của giai đoạn, ví dụ 2030.",
          otherHeadings: ["Đến năm"],
        },
      ),
      formField(
        "/authority",
        "Cơ quan phê duyệt",
        { kind: "text" },
        {
          note: "Ví dụ: Ủy ban nhân dân xã Cẩm Mỹ.",
        },
      ),
      formField(
        "/approval/number",
        "Số, ký hiệu quyết định phê duyệt",
        { kind: "text" },
        {
          note: "Ví dụ: 15/QĐ-UBND. Để trống khi còn là dự thảo.",
          isOptional: true,
          otherHeadings: ["Số quyết định", "Số, ký hiệu quyết định"],
        },
      ),
      formField(
        "/approval/date",
        "Ngày phê duyệt",
        { kind: "date" },
        {
          note: "Ngày/tháng/năm, ví dụ 16/03/2026. Để trống khi còn là dự thảo.",
          isOptional: true,
          otherHeadings: ["Ngày quyết định", "Ngày ký"],
        },
      ),
      formField(
        "/note",
        "Ghi chú",
        { kind: "text" },
        {
          note: "Điều cần nói thêm về cả Chương trình.",
          isOptional: true,
        },
      ),
    ],
  };
}
