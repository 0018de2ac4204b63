import type { Language, Severity } from "@khuyencong/core/basis";
import type { JsonReport } from "@khuyencong/validation/reports";

type Verdict = JsonReport["verdict"];

const vi = {
  title: "Kiểm tra chương trình khuyến công cấp xã",
  lead: "Thả tệp Excel của xã, phường vào đây để biết còn chỗ nào cần sửa trước khi trình ký: sai gì, ở ô nào, căn cứ nào, sửa ra sao.",
  privacy: "Tệp được đọc ngay trên máy này và không gửi đi đâu. Mở trang một lần, lần sau không cần mạng.",
  language: "Ngôn ngữ",
  drop: {
    heading: "Thả tệp vào đây",
    or: "hoặc",
    choose: "Chọn tệp trên máy",
    chooseAnother: "Kiểm tra tệp khác",
    kinds: "Excel (.xlsx), YAML hoặc JSON, tối đa 5 MB",
    release: "Thả ra để kiểm tra",
    onlyOne: "Mỗi lần chỉ kiểm tra một tệp; vui lòng thả lại một tệp.",
  },
  asOf: { label: "Xét theo quy định ngày", hint: "Bỏ trống: lấy ngày phê duyệt trong tệp, chưa có thì lấy hôm nay" },
  progress: { reading: (name: string) => `Đang đọc và kiểm tra “${name}”…` },
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
      "structure-only": "Mới kiểm tra được cấu trúc; số tiền, địa bàn, điều kiện hỗ trợ chưa kiểm tra.",
    },
    file: "Tệp",
    judgedBy: "Xét theo quy định ngày",
    daySource: {
      argument: "ngày do người dùng chọn",
      "approval-date": "ngày phê duyệt ghi trong tệp",
      today: "hôm nay, vì tệp chưa ghi ngày phê duyệt",
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
    lead: "Mẫu Excel có sẵn các trang, danh sách chọn, công thức cộng và ghi chú; văn bản Word trình bày theo thể thức, để điền. Chọn xã, phường để mẫu điền sẵn phần đã biết.",
    commune: "Xã, phường",
    none: "Mẫu trống, chưa chọn xã, phường",
    download: { xlsx: "Tải mẫu Excel", docx: "Tải văn bản Word" },
  },
};

/** Every word of the page; the Vietnamese catalogue is the contract of the other. */
export type Messages = typeof vi;

const en: Messages = {
  title: "Check a commune's industrial-promotion programme",
  lead: "Drop the commune's Excel file to learn what is to be mended before it is signed: what, in which cell, on what legal basis, and how.",
  privacy: "The file is read on this machine and sent nowhere. Open the page once; afterwards no network is needed.",
  language: "Language",
  drop: {
    heading: "Drop the file here",
    or: "or",
    choose: "Choose a file",
    chooseAnother: "Check another file",
    kinds: "Excel (.xlsx), YAML or JSON, at most 5 MB",
    release: "Release to check",
    onlyOne: "One file at a time, please; drop a single file.",
  },
  asOf: {
    label: "Judge by the rules of",
    hint: "Empty: the date of approval in the file, and without one today",
  },
  progress: { reading: (name) => `Reading and checking “${name}”…` },
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
      "structure-only": "Only the structure was checked; money, places and conditions were not.",
    },
    file: "File",
    judgedBy: "Judged by the rules of",
    daySource: {
      argument: "the day that was chosen",
      "approval-date": "the date of approval in the file",
      today: "today, since the file has no date of approval",
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
    lead: "The Excel template has the sheets, drop-down lists, sums and notes; the Word text is set in the official form, to be filled in. Choose the commune to have what is known put in.",
    commune: "Commune",
    none: "Empty template, no commune chosen",
    download: { xlsx: "Download the Excel template", docx: "Download the Word text" },
  },
};

/** The catalogues by language. */
export const catalogues: Readonly<Record<Language, Messages>> = { vi, en };
