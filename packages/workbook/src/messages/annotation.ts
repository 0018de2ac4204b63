import type { BilingualText, Severity } from "@khuyencong/core/basis";
import type { DocumentKind } from "@khuyencong/core/validation";

/** The words of the marked copy itself; what was found brings its own. */
export const annotationWords = {
  resultSheet: { vi: "Kết quả kiểm tra", en: "Result of the check" },
  titles: {
    programme: {
      vi: "KẾT QUẢ KIỂM TRA CHƯƠNG TRÌNH KHUYẾN CÔNG",
      en: "RESULT OF THE CHECK OF THE INDUSTRIAL-PROMOTION PROGRAMME",
    },
    report: {
      vi: "KẾT QUẢ KIỂM TRA BÁO CÁO KHUYẾN CÔNG",
      en: "RESULT OF THE CHECK OF THE REPORT ON INDUSTRIAL PROMOTION",
    },
  },
  verdict: { vi: "Kết luận", en: "Verdict" },
  counts: { vi: "Số phát hiện", en: "Found" },
  asOf: { vi: "Xét theo quy định ngày", en: "Judged by the rules of" },
  rulebook: { vi: "Bộ quy tắc", en: "Rulebook" },
  tool: { vi: "Công cụ", en: "Tool" },
  file: { vi: "Tệp", en: "File" },
  number: { vi: "STT", en: "No." },
  severity: { vi: "Mức độ", en: "Severity" },
  where: { vi: "Ở đâu", en: "Where" },
  goTo: { vi: "Đến ô", en: "Go to cell" },
  message: { vi: "Nội dung", en: "What was found" },
  legalBasis: { vi: "Căn cứ", en: "Legal basis" },
  fix: { vi: "Cách sửa", en: "How to mend" },
  code: { vi: "Mã", en: "Code" },
  reason: { vi: "Lý do", en: "Reason" },
  nothingFound: { vi: "Không phát hiện sai sót.", en: "Nothing was found." },
  howToUse: {
    vi: "Bấm vào cột “Đến ô” để đến ô cần sửa. Ô được tô màu: đỏ là lỗi, vàng là cảnh báo, xanh là lưu ý; rê chuột vào ô để đọc cách sửa. Sửa xong, lưu tệp và kiểm tra lại; kết quả cũ được thay bằng kết quả mới.",
    en: "Choose the column “Go to cell” to get there. Red cells are errors, yellow ones warnings, blue ones notes; rest the mouse on a cell to read how to mend it. Then save the file and check again: the new result takes the place of this one.",
  },
  more: {
    vi: "… còn nữa, xem trang “Kết quả kiểm tra”.",
    en: "… more on the sheet “Result of the check”.",
  },
  author: { vi: "Kiểm tra khuyến công", en: "Kiểm tra khuyến công" },
} as const satisfies Record<string, BilingualText | Record<DocumentKind, BilingualText>>;

export const severityTallies: Readonly<Record<Severity, BilingualText>> = {
  error: { vi: "{count} lỗi", en: "errors: {count}" },
  warning: { vi: "{count} cảnh báo", en: "warnings: {count}" },
  note: { vi: "{count} lưu ý", en: "notes: {count}" },
};
