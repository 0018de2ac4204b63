import { describeFindings } from "./describe-findings.js";

const structure = { category: "structure", severity: "error" } as const;

/** A field that is missing, misspelt or of the wrong kind; `{field}` is its name as people call it. */
export const { codes: structureCodes, told: structureFault } = describeFindings({
  "structure.missing": {
    ...structure,
    message: { vi: "Chưa có “{field}”.", en: "“{field}” is missing." },
    fix: {
      vi: "Bổ sung “{field}”. Nếu là một nguồn kinh phí không dùng đến thì ghi 0.",
      en: "Add “{field}”. For a source of money that gives nothing, write 0.",
    },
  },
  "structure.unknown-field": {
    ...structure,
    message: {
      vi: "“{field}” có trường “{name}” không thuộc mẫu.",
      en: "“{field}” has a field “{name}” that does not belong there.",
    },
    fix: {
      vi: "Bỏ trường đó, hoặc sửa lại tên trường cho đúng mẫu.",
      en: "Remove the field, or correct its name.",
    },
  },
  "structure.text-for-number": {
    ...structure,
    message: {
      vi: "“{field}” phải là một số, không phải chữ “{received}”.",
      en: "“{field}” must be a number, not the text “{received}”.",
    },
    fix: {
      vi: "Ghi số đầy đủ theo đơn vị đồng, không đặt trong ngoặc kép, không có dấu chấm hay dấu phẩy. Ví dụ 700 triệu đồng ghi là 700000000.",
      en: "Write the whole number in đồng, without quotation marks, dots or commas: 700 million đồng is 700000000.",
    },
  },
  "structure.number-for-text": {
    ...structure,
    message: {
      vi: "“{field}” phải là chữ, nhưng đang được ghi như một số ({received}).",
      en: "“{field}” must be a text, but is written as a number ({received}).",
    },
    fix: {
      vi: 'Đặt giá trị trong ngoặc kép để giữ đủ các chữ số, kể cả số 0 đứng đầu. Ví dụ: "26341".',
      en: 'Put the value in quotation marks, so that every digit is kept: "26341".',
    },
  },
  "structure.not-whole": {
    ...structure,
    message: {
      vi: "“{field}” phải là số nguyên; đang ghi {received}.",
      en: "“{field}” must be a whole number; it is {received}.",
    },
    fix: {
      vi: "Ghi số nguyên: tiền tính đến đồng, số lượng tính theo đơn vị.",
      en: "Write a whole number: money in đồng, quantities in units.",
    },
  },
  "structure.out-of-range": {
    ...structure,
    message: {
      vi: "“{field}” nằm ngoài khoảng cho phép hoặc quá dài, quá ngắn.",
      en: "“{field}” is outside the range allowed, or too long or too short.",
    },
    fix: {
      vi: "Kiểm tra lại: số tiền từ 0 đến 10.000 tỷ đồng, năm gồm bốn chữ số, số lượng từ 1 trở lên, danh sách và tên không để trống.",
      en: "Check it: sums from 0 to 10.000 tỷ đồng, years of four digits, quantities from 1, no empty lists or names.",
    },
  },
  "structure.wrong-type": {
    ...structure,
    message: { vi: "“{field}” không đúng kiểu dữ liệu.", en: "“{field}” has the wrong type of value." },
    fix: { vi: "Ghi lại “{field}” theo đúng mẫu.", en: "Write “{field}” as in the template." },
  },
  "structure.not-a-choice": {
    ...structure,
    message: {
      vi: "“{field}” ghi “{received}”, không thuộc các giá trị được dùng.",
      en: "“{field}” is “{received}”, which is none of the values in use.",
    },
    fix: { vi: "Chọn một trong các giá trị: {choices}.", en: "Choose one of: {choices}." },
  },
  "structure.not-yes-or-no": {
    ...structure,
    message: {
      vi: "“{field}” phải trả lời có hoặc không; đang ghi “{received}”.",
      en: "“{field}” must be answered by yes or no; it is “{received}”.",
    },
    fix: {
      vi: "Trả lời có thì ghi “true”, không thì ghi “false”, bỏ ngoặc kép. Nếu chưa biết thì để trống.",
      en: "Write true for yes, false for no, without quotation marks. Leave it out while it is not known.",
    },
  },
  "structure.not-valid": {
    ...structure,
    message: {
      vi: "“{field}” chưa đúng dạng quy định: “{received}”.",
      en: "“{field}” does not have the required form: “{received}”.",
    },
    fix: {
      vi: 'Mã xã, phường gồm 5 chữ số ("26341"); mã chỉ tiêu viết chữ in hoa không dấu, nối bằng gạch ngang (MAY-MOC); mã nội dung viết chữ thường (advanced-machinery).',
      en: 'A commune code has 5 digits ("26341"); a target\'s tag capital letters joined by hyphens (MAY-MOC); an activity small letters (advanced-machinery).',
    },
  },
  "structure.not-a-date": {
    ...structure,
    message: {
      vi: "“{field}” không phải là một ngày có thật: “{received}”.",
      en: "“{field}” is not a calendar day: “{received}”.",
    },
    fix: {
      vi: "Ghi ngày theo thứ tự năm-tháng-ngày, ví dụ ngày 16/03/2026 ghi là 2026-03-16.",
      en: "Write the day as year-month-day, for example 2026-03-16.",
    },
  },
  "structure.period-reversed": {
    ...structure,
    message: { vi: "Năm kết thúc giai đoạn sớm hơn năm bắt đầu.", en: "The period ends before it begins." },
    fix: { vi: "Sửa năm bắt đầu hoặc năm kết thúc.", en: "Correct the first or the last year." },
  },
  "structure.sum-too-large": {
    ...structure,
    message: {
      vi: "“{field}”: cộng lại vượt 10.000 tỷ đồng, có thể do nhầm đơn vị tính.",
      en: "“{field}” adds up to more than 10.000 tỷ đồng; the unit may be wrong.",
    },
    fix: { vi: "Kiểm tra lại: mọi số tiền ghi theo đơn vị đồng.", en: "Check that every sum is in đồng." },
  },
  "structure.text-not-nfc": {
    ...structure,
    message: {
      vi: "“{field}” dùng dấu tiếng Việt tổ hợp (Unicode NFD): nhìn giống nhưng máy không tìm thấy.",
      en: "“{field}” uses decomposed accents (Unicode NFD): it looks right but is not found by search.",
    },
    fix: { vi: "Gõ lại bằng bảng mã Unicode dựng sẵn.", en: "Type it again in composed Unicode." },
  },
  "structure.text-foreign-letter": {
    ...structure,
    message: {
      vi: "“{field}” có chữ cái không phải chữ Việt nhưng trông giống: {letters}.",
      en: "“{field}” contains letters of another script that look alike: {letters}.",
    },
    fix: { vi: "Xóa và gõ lại các chữ cái đó.", en: "Delete these letters and type them again." },
  },
  "structure.text-control-character": {
    ...structure,
    message: { vi: "“{field}” có ký tự ẩn.", en: "“{field}” contains invisible characters." },
    fix: { vi: "Xóa và gõ lại “{field}”.", en: "Delete “{field}” and type it again." },
  },
});
export type StructureCode = keyof typeof structureCodes;
