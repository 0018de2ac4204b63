import { describeFindings } from "./describe-findings.js";

const structure = { category: "structure", severity: "error" } as const;

/**
 * A field that is missing, misspelt or of the wrong kind; `{field}` is its name as people call it. What is to be done
 * is told for Excel first, which most officers use, and then for a file of text.
 */
export const { codes: structureCodes, told: structureFault } = describeFindings({
  "structure.missing": {
    ...structure,
    message: { vi: "Chưa có “{field}”.", en: "“{field}” is missing." },
    fix: {
      vi: "Bổ sung “{field}”. Nếu là số tiền, số liệu không phát sinh thì ghi 0.",
      en: "Add “{field}”. For an amount or a figure of which there was nothing, write 0.",
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
      vi: "Ghi một số, không kèm chữ hay ký hiệu. Trong tệp Excel, tiền ghi theo triệu đồng: 700 triệu đồng ghi là 700. Trong tệp chữ, tiền ghi theo đồng và chỉ gồm các chữ số: 700000000.",
      en: "Write a number and nothing else. In an Excel file money is in million đồng: 700. In a file of text it is in đồng, digits only: 700000000.",
    },
  },
  "structure.number-for-text": {
    ...structure,
    message: {
      vi: "“{field}” phải là chữ, nhưng đang được ghi như một số ({received}).",
      en: "“{field}” must be a text, but is written as a number ({received}).",
    },
    fix: {
      vi: "Ghi dưới dạng chữ để giữ đủ các chữ số, kể cả số 0 đứng đầu. Trong tệp Excel, định dạng ô là Văn bản (Text) rồi gõ lại. Trong tệp chữ, đặt giữa hai dấu nháy kép.",
      en: "Write it as text, so that every digit is kept. In an Excel file format the cell as Text and type it again. In a file of text put it in quotation marks.",
    },
  },
  "structure.not-whole": {
    ...structure,
    message: {
      vi: "“{field}” phải là số nguyên; đang ghi {received}.",
      en: "“{field}” must be a whole number; it is {received}.",
    },
    fix: {
      vi: "Tiền tính đến đồng: trong tệp Excel ghi theo triệu đồng, tối đa sáu chữ số sau dấu phẩy; trong tệp chữ ghi theo đồng, không có phần lẻ. Số lượng ghi số nguyên.",
      en: "Money is exact to the đồng: in an Excel file in million đồng with at most six decimals, in a file of text in whole đồng. Quantities are whole numbers.",
    },
  },
  "structure.out-of-range": {
    ...structure,
    message: {
      vi: "“{field}” nằm ngoài khoảng cho phép hoặc quá dài, quá ngắn.",
      en: "“{field}” is outside the range allowed, or too long or too short.",
    },
    fix: {
      vi: "Kiểm tra lại: số tiền từ 0 đến 10.000 tỷ đồng (tệp Excel ghi theo triệu đồng, tệp chữ ghi theo đồng), năm gồm bốn chữ số, số lượng không âm (chỉ tiêu của Chương trình từ 1 trở lên), tỷ lệ từ 0 trở lên, danh sách và tên không để trống.",
      en: "Check it: sums from 0 to 10.000 tỷ đồng (in million đồng in an Excel file, in đồng in a file of text), years of four digits, no quantity below 0 (targets of a programme from 1), rates from 0, no empty lists or names.",
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
      vi: "Trong tệp Excel, chọn “Có” hoặc “Không” ở danh sách của ô. Trong tệp chữ, ghi “true” thay cho có, “false” thay cho không, không kèm dấu nháy. Nếu chưa biết thì để trống.",
      en: "In an Excel file choose “Có” or “Không” from the list of the cell. In a file of text write true for yes, false for no, without quotation marks. Leave it out while it is not known.",
    },
  },
  "structure.not-valid": {
    ...structure,
    message: {
      vi: "“{field}” chưa đúng dạng quy định: “{received}”.",
      en: "“{field}” does not have the required form: “{received}”.",
    },
    fix: {
      vi: "Mã xã, phường gồm 5 chữ số, ví dụ 26341; mã chỉ tiêu viết chữ in hoa không dấu, nối bằng gạch ngang (MAY-MOC). Nội dung hoạt động: trong tệp Excel chọn ở danh sách của ô; trong tệp chữ ghi mã viết chữ thường (advanced-machinery).",
      en: "A commune code has 5 digits, such as 26341; a target's tag capital letters joined by hyphens (MAY-MOC). An activity is chosen from the list of the cell in an Excel file; in a file of text it is a code in small letters (advanced-machinery).",
    },
  },
  "structure.not-a-date": {
    ...structure,
    message: {
      vi: "“{field}” không phải là một ngày có thật: “{received}”.",
      en: "“{field}” is not a calendar day: “{received}”.",
    },
    fix: {
      vi: "Trong tệp Excel, ghi ngày/tháng/năm: 16/03/2026. Trong tệp chữ, ghi năm-tháng-ngày: 2026-03-16.",
      en: "In an Excel file write day/month/year: 16/03/2026. In a file of text write year-month-day: 2026-03-16.",
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
    fix: {
      vi: "Kiểm tra đơn vị tính: trong tệp Excel, tiền ghi theo triệu đồng; trong tệp chữ, tiền ghi theo đồng.",
      en: "Check the unit: money is in million đồng in an Excel file, in đồng in a file of text.",
    },
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
