import type { BilingualText, Severity } from "@khuyencong/core/basis";
import type { Extent } from "@khuyencong/core/validation";

/** The words of the reports themselves; what is found brings its own. */
export const reportWords = {
  title: { vi: "Kết quả kiểm tra", en: "Result of the check" },
  tool: { vi: "Công cụ", en: "Tool" },
  file: { vi: "Tệp", en: "File" },
  fileHash: { vi: "Mã SHA-256 của tệp", en: "SHA-256 of the file" },
  programme: { vi: "Chương trình", en: "Programme" },
  report: { vi: "Báo cáo", en: "Report" },
  note: { vi: "Ghi chú", en: "Note" },
  judgedBy: { vi: "Xét theo quy định ngày", en: "Judged by the rules of" },
  rulebook: { vi: "Bộ quy tắc", en: "Rulebook" },
  result: { vi: "KẾT QUẢ", en: "RESULT" },
  where: { vi: "Ở đâu", en: "Where" },
  line: { vi: "dòng", en: "line" },
  column: { vi: "cột", en: "column" },
  because: { vi: "Căn cứ", en: "Legal basis" },
  fix: { vi: "Cách sửa", en: "How to mend" },
  reason: { vi: "Lý do", en: "Reason" },
  code: { vi: "Mã", en: "Code" },
  nothingFound: { vi: "Không phát hiện sai sót.", en: "Nothing was found." },
  nothingToCheck: { vi: "Chưa kiểm tra được nội dung nào.", en: "Nothing could be checked." },
} as const satisfies Record<string, BilingualText>;

export const severityHeadings: Readonly<Record<Severity, BilingualText>> = {
  error: { vi: "LỖI – phải sửa", en: "ERRORS – to be mended" },
  warning: { vi: "CẢNH BÁO – cần người xem xét", en: "WARNINGS – a person must look" },
  note: { vi: "LƯU Ý", en: "NOTES" },
};

export const severityCounts: Readonly<Record<Severity, (count: number) => BilingualText>> = {
  error: (count) => ({ vi: `${count} lỗi`, en: `${count} ${count === 1 ? "error" : "errors"}` }),
  warning: (count) => ({ vi: `${count} cảnh báo`, en: `${count} ${count === 1 ? "warning" : "warnings"}` }),
  note: (count) => ({ vi: `${count} lưu ý`, en: `${count} ${count === 1 ? "note" : "notes"}` }),
};

/** Said where not everything was checked: silence must never be taken for approval. */
export const extentWords: Readonly<Record<Exclude<Extent, "everything">, BilingualText>> = {
  "sound-parts": {
    vi: "Các dòng (chỉ tiêu, đề án) ghi sai cấu trúc chưa được kiểm tra nội dung. Sửa xong, vui lòng chạy lại.",
    en: "Rows (targets, projects) of wrong structure were not checked further. Please run again once they are mended.",
  },
  "structure-only": {
    vi: "Mới kiểm tra được cấu trúc; số tiền, số liệu, địa bàn và các điều kiện chưa kiểm tra. Sửa xong, vui lòng chạy lại.",
    en: "Only the structure was checked; money, figures, places and conditions were not. Please run again once it is mended.",
  },
};
