import type { Language, Severity } from "@khuyencong/core/basis";
import type { ReportSpan } from "@khuyencong/core/report";
import type { JsonReport } from "@khuyencong/validation/reports";

type Verdict = JsonReport["verdict"];

const vi = {
  title: "Kiểm tra chương trình, báo cáo khuyến công cấp xã",
  lead: "Thả tệp Excel của xã, phường vào đây để biết còn chỗ nào cần sửa trước khi trình ký: sai gì, ở ô nào, căn cứ nào, sửa ra sao. Khi kiểm tra báo cáo, thả cùng một lúc tệp Chương trình và các báo cáo trước để số liệu được đối chiếu với nhau.",
  privacy: "Tệp được đọc ngay trên máy này và không gửi đi đâu. Mở trang một lần, lần sau không cần mạng.",
  language: "Ngôn ngữ",
  drop: {
    heading: "Thả tệp vào đây",
    or: "hoặc",
    choose: "Chọn tệp trên máy",
    chooseAnother: "Kiểm tra tệp khác",
    kinds: "Excel (.xlsx), YAML hoặc JSON, mỗi tệp tối đa 5 MB; chọn được nhiều tệp",
    release: "Thả ra để kiểm tra",
    tooMany: (most: number) => `Mỗi lần kiểm tra tối đa ${most} tệp của một xã; vui lòng chọn lại.`,
  },
  asOf: {
    label: "Xét theo quy định ngày",
    hint: "Bỏ trống: lấy ngày phê duyệt, ngày báo cáo trong tệp, chưa có thì lấy hôm nay",
  },
  progress: {
    reading: (names: readonly string[]) =>
      names.length === 1 ? `Đang đọc và kiểm tra “${names[0]}”…` : `Đang đọc và kiểm tra ${names.length} tệp…`,
  },
  files: {
    label: "Các tệp đã kiểm tra",
    together: "Các tệp được kiểm tra cùng nhau. Chọn một tệp để xem kết quả.",
    programme: "Chương trình",
    report: (span: ReportSpan, year: number) =>
      span === "year" ? `Báo cáo năm ${year}` : `Báo cáo 6 tháng đầu năm ${year}`,
  },
  fault: {
    heading: "Công cụ gặp lỗi của chính nó, không phải lỗi của tệp",
    help: "Vui lòng thử lại; nếu vẫn vậy, báo cho người quản trị dòng dưới đây.",
  },
  result: {
    heading: "Kết quả",
    verdicts: {
      passed: "Đạt",
      "passed-with-warnings": "Đạt, có cảnh báo",
      failed: "Chưa đạt",
      unreadable: "Không đọc được",
    } satisfies Record<Verdict, string>,
    explained: {
      passed: "Không có lỗi và không có cảnh báo. Kết quả giúp rà soát, không thay cơ quan thẩm định.",
      "passed-with-warnings": "Không có lỗi; những điểm dưới đây cần người xem xét trước khi trình.",
      failed: "Cần sửa các lỗi dưới đây rồi kiểm tra lại.",
      unreadable: "Chưa kiểm tra được nội dung nào.",
    } satisfies Record<Verdict, string>,
    partial: {
      "sound-parts": "Các dòng ghi sai cấu trúc chưa được kiểm tra nội dung. Sửa xong, vui lòng kiểm tra lại.",
      "structure-only": "Mới kiểm tra được cấu trúc; số tiền, số liệu, địa bàn và các điều kiện chưa kiểm tra.",
    },
    file: "Tệp",
    judgedBy: "Xét theo quy định ngày",
    daySource: {
      argument: "ngày do người dùng chọn",
      "approval-date": "ngày phê duyệt ghi trong tệp",
      "signed-date": "ngày báo cáo ghi trong tệp",
      today: "hôm nay, vì tệp chưa ghi ngày ký, ngày phê duyệt",
    },
    rulebook: "Bộ quy tắc",
    tool: "Công cụ",
    copy: "Tải bản Excel đã đánh dấu",
    page: "Tải báo cáo để in",
    preparing: "Đang soạn…",
    noCopy: "Không đánh dấu được tệp này; vui lòng tải báo cáo để in.",
  },
  severities: {
    error: { one: "lỗi", heading: "Lỗi" },
    warning: { one: "cảnh báo", heading: "Cảnh báo" },
    note: { one: "lưu ý", heading: "Lưu ý" },
  } satisfies Record<Severity, { one: string; heading: string }>,
  filter: {
    label: "Lọc kết quả",
    part: "Phần của tệp",
    allParts: "Mọi phần",
    text: "Tìm trong kết quả",
    shown: (shown: number, all: number) => (shown === all ? `${all} mục` : `${shown} trong ${all} mục`),
    nothing: "Không có mục nào khớp với cách lọc này.",
    clear: "Bỏ lọc",
  },
  finding: {
    where: "Ở đâu",
    because: "Căn cứ",
    fix: "Cách sửa",
    reasons: "Lý do",
    code: "Mã",
    show: "Xem trong tệp",
    line: (line: number) => `dòng ${line}`,
    cell: (sheet: string, cell: string) => `trang “${sheet}”, ô ${cell}`,
  },
  picture: {
    heading: "Trong tệp",
    choose: "Chọn “Xem trong tệp” ở một mục để thấy ô đó.",
    loading: "Đang mở…",
    caption: (sheet: string, cell: string) => `Trang “${sheet}”, ô ${cell} được tô đậm`,
    lines: (line: number) => `Dòng ${line} được tô đậm`,
    none: "Không mở được chỗ này trong tệp.",
  },
  template: {
    heading: "Chưa có tệp? Lấy mẫu",
    lead: "Mẫu Excel của chương trình và của báo cáo có sẵn các trang, danh sách chọn, công thức cộng và ghi chú; văn bản Word trình bày theo thể thức, để điền. Chọn xã, phường để mẫu điền sẵn phần đã biết.",
    commune: "Xã, phường",
    none: "Mẫu trống, chưa chọn xã, phường",
    download: { xlsx: "Tải mẫu Excel chương trình", docx: "Tải văn bản Word chương trình" },
    year: "Năm báo cáo",
    report: { "half-year": "Tải mẫu báo cáo 6 tháng", year: "Tải mẫu báo cáo năm" } satisfies Record<
      ReportSpan,
      string
    >,
  },
};

/** Every word of the page; the Vietnamese catalogue is the contract of the other. */
export type Messages = typeof vi;

const en: Messages = {
  title: "Check a commune's industrial-promotion programme or report",
  lead: "Drop the commune's Excel file to learn what is to be mended before it is signed: what, in which cell, on what legal basis, and how. With a report, drop the programme and the earlier reports too, so that their figures are compared.",
  privacy: "The file is read on this machine and sent nowhere. Open the page once; afterwards no network is needed.",
  language: "Language",
  drop: {
    heading: "Drop the file here",
    or: "or",
    choose: "Choose a file",
    chooseAnother: "Check another file",
    kinds: "Excel (.xlsx), YAML or JSON, each at most 5 MB; several may be chosen",
    release: "Release to check",
    tooMany: (most) => `At most ${most} files of one commune at a time; please choose again.`,
  },
  asOf: {
    label: "Judge by the rules of",
    hint: "Empty: the date of approval or of the report in the file, and without one today",
  },
  progress: {
    reading: (names) =>
      names.length === 1 ? `Reading and checking “${names[0]}”…` : `Reading and checking ${names.length} files…`,
  },
  files: {
    label: "The files that were checked",
    together: "These files were checked together. Choose one to see its result.",
    programme: "Programme",
    report: (span, year) => (span === "year" ? `Report on ${year}` : `Report on the first half of ${year}`),
  },
  fault: {
    heading: "The tool itself is at fault, not the file",
    help: "Please try again; if it stays so, tell the administrator the line below.",
  },
  result: {
    heading: "Result",
    verdicts: {
      passed: "Passed",
      "passed-with-warnings": "Passed, with warnings",
      failed: "Failed",
      unreadable: "Cannot be read",
    },
    explained: {
      passed: "No error and no warning. The result helps to look through; it does not replace appraisal.",
      "passed-with-warnings": "No error; a person must look at the points below before it is submitted.",
      failed: "The errors below are to be mended; then check again.",
      unreadable: "Nothing could be checked.",
    },
    partial: {
      "sound-parts": "Rows of wrong structure were not checked further. Please check again once they are mended.",
      "structure-only": "Only the structure was checked; money, figures, places and conditions were not.",
    },
    file: "File",
    judgedBy: "Judged by the rules of",
    daySource: {
      argument: "the day that was chosen",
      "approval-date": "the date of approval in the file",
      "signed-date": "the date of the report in the file",
      today: "today, since the file does not say when it was signed or approved",
    },
    rulebook: "Rulebook",
    tool: "Tool",
    copy: "Download the marked workbook",
    page: "Download the report to print",
    preparing: "Preparing…",
    noCopy: "This file cannot be marked; please download the report to print.",
  },
  severities: {
    error: { one: "errors", heading: "Error" },
    warning: { one: "warnings", heading: "Warning" },
    note: { one: "notes", heading: "Note" },
  },
  filter: {
    label: "Filter the result",
    part: "Part of the file",
    allParts: "All parts",
    text: "Search in the result",
    shown: (shown, all) => (shown === all ? `${all} findings` : `${shown} of ${all} findings`),
    nothing: "Nothing matches this filter.",
    clear: "Clear the filter",
  },
  finding: {
    where: "Where",
    because: "Legal basis",
    fix: "How to mend",
    reasons: "Reasons",
    code: "Code",
    show: "Show in the file",
    line: (line) => `line ${line}`,
    cell: (sheet, cell) => `sheet “${sheet}”, cell ${cell}`,
  },
  picture: {
    heading: "In the file",
    choose: "Choose “Show in the file” of a finding to see the cell.",
    loading: "Opening…",
    caption: (sheet, cell) => `Sheet “${sheet}”, cell ${cell} is marked`,
    lines: (line) => `Line ${line} is marked`,
    none: "This place of the file cannot be opened.",
  },
  template: {
    heading: "No file yet? Take a template",
    lead: "The Excel templates of a programme and of a report have the sheets, drop-down lists, sums and notes; the Word text is set in the official form, to be filled in. Choose the commune to have what is known put in.",
    commune: "Commune",
    none: "Empty template, no commune chosen",
    download: { xlsx: "Download the programme in Excel", docx: "Download the programme in Word" },
    year: "Year of the report",
    report: { "half-year": "Download the half-year report", year: "Download the report on the year" },
  },
};

/** The catalogues by language. */
export const catalogues: Readonly<Record<Language, Messages>> = { vi, en };
