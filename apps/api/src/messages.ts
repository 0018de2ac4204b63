import type { BilingualText } from "@khuyencong/core/basis";

/** The kinds of problem that a request can meet; each has a stable place on the page of the documentation. */
export const problemTitles = {
  "malformed-request": { vi: "Yêu cầu không đọc được", en: "The request cannot be read" },
  "invalid-request": { vi: "Yêu cầu chưa hợp lệ", en: "The request is not valid" },
  "invalid-application": { vi: "Hồ sơ chưa đọc được", en: "The application cannot be read" },
  "not-found": { vi: "Không tìm thấy", en: "Not found" },
  "method-not-allowed": { vi: "Phương thức không được dùng ở đây", en: "Method not allowed here" },
  "body-too-large": { vi: "Nội dung gửi lên quá lớn", en: "The body is too large" },
  "no-marked-copy": { vi: "Không có bản Excel đã đánh dấu", en: "There is no marked workbook" },
  "unsupported-media-type": { vi: "Kiểu nội dung không được hỗ trợ", en: "Unsupported media type" },
  internal: { vi: "Lỗi của hệ thống", en: "A fault of our own" },
} as const satisfies Readonly<Record<string, BilingualText>>;
export type ProblemKind = keyof typeof problemTitles;

/** Everything the service says to people when it refuses; core says the rest. */
export const messages = {
  invalidJson: {
    vi: "Nội dung không phải là JSON hợp lệ.",
    en: "The body is not valid JSON.",
  },
  emptyBody: { vi: "Yêu cầu chưa có nội dung.", en: "The request has no body." },
  invalidEncoding: {
    vi: "Nội dung không phải là văn bản UTF-8.",
    en: "The body is not UTF-8 text.",
  },
  tooDeep: (deepest: number): BilingualText => ({
    vi: `JSON lồng quá sâu (tối đa ${deepest} cấp).`,
    en: `The JSON is nested too deeply (at most ${deepest} levels).`,
  }),
  seeFindings: (count: number): BilingualText => ({
    vi: `Có ${count} điểm cần sửa; xem từng điểm trong "findings".`,
    en:
      count === 1 ? `There is 1 point to mend; see "findings".` : `There are ${count} points to mend; see "findings".`,
  }),
  duplicateField: (name: string): BilingualText => ({
    vi: `Trường "${name}" được ghi nhiều lần. Chỉ giữ một lần.`,
    en: `The field "${name}" is given more than once. Keep one.`,
  }),
  forbiddenField: (name: string): BilingualText => ({
    vi: `Không dùng tên trường "${name}".`,
    en: `The field name "${name}" may not be used.`,
  }),
  unknownField: (name: string): BilingualText => ({
    vi: `Trường "${name}" không thuộc yêu cầu này. Vui lòng bỏ hoặc sửa tên trường.`,
    en: `The field "${name}" does not belong to this request. Please remove or rename it.`,
  }),
  unknownParameter: (name: string): BilingualText => ({
    vi: `Tham số "${name}" không được dùng ở địa chỉ này.`,
    en: `The parameter "${name}" is not used at this address.`,
  }),
  listTooLong: (most: number): BilingualText => ({
    vi: `Danh sách quá dài (tối đa ${most} mục).`,
    en: `The list is too long (at most ${most} items).`,
  }),
  required: (name: string): BilingualText => ({
    vi: `Chưa có "${name}". Vui lòng bổ sung.`,
    en: `"${name}" is missing. Please add it.`,
  }),
  dayRequired: (name: string): BilingualText => ({
    vi: `Chưa có "${name}" (ngày, dạng YYYY-MM-DD). Hệ thống không tự lấy ngày hôm nay.`,
    en: `"${name}" (a day, YYYY-MM-DD) is missing. The service never takes today's date by itself.`,
  }),
  daysReversed: (from: string, to: string): BilingualText => ({
    vi: `"from" (${from}) phải trước hoặc trùng "to" (${to}). Vui lòng đổi chỗ hai ngày.`,
    en: `"from" (${from}) must not come after "to" (${to}). Please swap the days.`,
  }),
  outsideCoverage: (day: string, first: string): BilingualText => ({
    vi: `Ngày ${day} trước mọi quy định mà bộ quy tắc có. Chọn từ ngày ${first} trở đi.`,
    en: `${day} is before everything that the rulebook holds. Choose ${first} or later.`,
  }),
  provinceNotKnownOn: {
    vi: "Chưa có tư liệu về đơn vị hành chính cấp tỉnh vào ngày này. Chọn ngày từ 01/07/2025.",
    en: "What kind of unit the province was on this day is not on record. Choose a day from 01/07/2025.",
  },
  asOfRequired: {
    vi: `Chưa có "asOf" (ngày xét, dạng YYYY-MM-DD). Hệ thống không tự lấy ngày hôm nay.`,
    en: `"asOf" (the day of decision, YYYY-MM-DD) is missing. The service never takes today's date by itself.`,
  },
  notADay: (name: string): BilingualText => ({
    vi: `"${name}" phải là một ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-03-01.`,
    en: `"${name}" must be a real calendar day, YYYY-MM-DD, for example 2026-03-01.`,
  }),
  notAChoice: (name: string, choices: readonly string[]): BilingualText => ({
    vi: `"${name}" phải là một trong các giá trị: ${choices.join(", ")}.`,
    en: `"${name}" must be one of: ${choices.join(", ")}.`,
  }),
  notValid: (name: string): BilingualText => ({
    vi: `"${name}" không đúng dạng.`,
    en: `"${name}" does not have the right form.`,
  }),
  bodyIsObject: {
    vi: "Nội dung phải là một đối tượng JSON.",
    en: "The body must be a JSON object.",
  },
  oneOrMany: {
    vi: `Gửi "application" (một hồ sơ) hoặc "applications" (danh sách), không gửi cả hai.`,
    en: `Send either "application" (one) or "applications" (a list), not both.`,
  },
  listLength: (most: number): BilingualText => ({
    vi: `"applications" phải có từ 1 đến ${most} hồ sơ.`,
    en: `"applications" must hold 1 to ${most} applications.`,
  }),
  fullListLength: (most: number): BilingualText => ({
    vi: `Với explain=full, "applications" có tối đa ${most} hồ sơ. Gửi ít hơn, hoặc bỏ explain=full.`,
    en: `With explain=full, "applications" may hold at most ${most}. Send fewer, or leave explain=full out.`,
  }),
  overridesTooLarge: (entries: number, kilobytes: number): BilingualText => ({
    vi: `"overrides" có tối đa ${entries} mục và ${kilobytes} KB.`,
    en: `"overrides" may hold at most ${entries} entries and ${kilobytes} KB.`,
  }),
  noSuchAddress: (path: string): BilingualText => ({
    vi: `Không có gì ở địa chỉ ${path}.`,
    en: `There is nothing at ${path}.`,
  }),
  noSuchJurisdiction: (name: string, known: readonly string[]): BilingualText => ({
    vi: `Không có bộ quy tắc "${name}". Hiện có: ${known.join(", ")}.`,
    en: `There is no rulebook "${name}". There is: ${known.join(", ")}.`,
  }),
  methodNotAllowed: (method: string, allowed: string): BilingualText => ({
    vi: `Địa chỉ này không nhận ${method}. Dùng: ${allowed}.`,
    en: `This address does not take ${method}. Use: ${allowed}.`,
  }),
  bodyTooLarge: (bytes: number): BilingualText => ({
    vi: `Nội dung vượt quá ${bytes / 1_048_576} MB. Vui lòng chia nhỏ.`,
    en: `The body exceeds ${bytes / 1_048_576} MB. Please split it.`,
  }),
  fileTooLarge: (bytes: number): BilingualText => ({
    vi: `Tệp lớn hơn ${bytes / 1_048_576} MB; chương trình hay báo cáo của một xã không cần đến vậy. Kiểm tra xem có chọn nhầm tệp không.`,
    en: `The file is larger than ${bytes / 1_048_576} MB; no programme or report of a commune needs that. Check that it is the right file.`,
  }),
  notAWorkbook: {
    vi: "Tệp gửi lên không phải Excel (.xlsx) nên không có bản Excel đã đánh dấu.",
    en: "The file is no Excel workbook (.xlsx), so there is no workbook to be marked.",
  },
  askForAPage: {
    vi: "Gửi chương trình, báo cáo bằng tệp Excel, hoặc dùng format=html để có báo cáo đọc và in được.",
    en: "Send the programme or report as an Excel workbook, or ask for format=html, a report to read and print.",
  },
  sendForm: {
    vi: `Gửi tệp bằng biểu mẫu: Content-Type: multipart/form-data.`,
    en: `Send the file as a form: Content-Type: multipart/form-data.`,
  },
  invalidForm: { vi: "Biểu mẫu gửi lên bị hỏng, không đọc được.", en: "The form is damaged and cannot be read." },
  oneFile: {
    vi: `Biểu mẫu phải có đúng một tệp trong trường "file"; kèm theo nhiều nhất ba tệp trong trường "companion" (chương trình và các báo cáo trước của cùng xã), không có trường nào khác.`,
    en: `The form must hold exactly one file in the field "file", at most three in the field "companion" (the programme and earlier reports of the same commune), and no other field.`,
  },
  sendJson: {
    vi: `Gửi nội dung với Content-Type: application/json, không nén.`,
    en: `Send the body with Content-Type: application/json, not compressed.`,
  },
  internal: {
    vi: "Hệ thống gặp lỗi khi xử lý yêu cầu; dữ liệu của bạn không có gì sai. Vui lòng thử lại, hoặc báo cho quản trị kèm mã trong trường instance.",
    en: "The service failed on this request; nothing is wrong with your data. Please try again, or tell the administrator the code in the field instance.",
  },
} as const;

/** What a refusal of a field is called; never reused for something else. */
export type RequestCode =
  | "request.duplicate-field"
  | "request.forbidden-field"
  | "request.list-too-long"
  | "request.unknown-field"
  | "request.unknown-parameter"
  | "request.required"
  | "request.not-a-day"
  | "request.days-reversed"
  | "request.outside-coverage"
  | "request.day-not-on-record"
  | "request.not-a-choice"
  | "request.not-valid"
  | "request.not-a-workbook"
  | "request.one-or-many"
  | "request.list-length"
  | "request.overrides-too-large";
