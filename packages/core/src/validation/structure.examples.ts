import { type CodeExamples, inOrder } from "./example.js";
import type { StructureCode } from "./structure-codes.js";

export const structureExamples: Readonly<Record<StructureCode, CodeExamples>> = {
  "structure.missing": {
    wrong: {
      at: "/name",
      situation: { vi: "Quên ghi tên chương trình.", en: "The name of the programme is left out." },
      changes: [[["name"], undefined]],
    },
    right: inOrder,
  },
  "structure.unknown-field": {
    wrong: {
      at: "/budget",
      situation: { vi: "Thêm một mục không có trong mẫu.", en: "A field that the form does not have is added." },
      changes: [[["budget"], 1]],
    },
    right: inOrder,
  },
  "structure.text-for-number": {
    wrong: {
      at: "/money/years/0/localFund",
      situation: { vi: "Số tiền ghi bằng chữ có dấu chấm.", en: "A sum is written as a text with dots." },
      changes: [[["money", "years", 0, "localFund"], "200.000.000"]],
    },
    right: inOrder,
  },
  "structure.number-for-text": {
    wrong: {
      at: "/commune/code",
      situation: {
        vi: "Mã xã ghi như một con số, không phải dạng chữ.",
        en: "The code of the commune is written as a number.",
      },
      changes: [[["commune", "code"], 26341]],
    },
    right: inOrder,
  },
  "structure.not-whole": {
    wrong: {
      at: "/money/years/0/localFund",
      situation: { vi: "Số tiền lẻ hơn một đồng.", en: "A sum has a part of a đồng." },
      changes: [[["money", "years", 0, "localFund"], 200000000.5]],
    },
    right: inOrder,
  },
  "structure.out-of-range": {
    wrong: {
      at: "/money/years/0/localFund",
      situation: { vi: "Số tiền âm.", en: "A sum is below nought." },
      changes: [[["money", "years", 0, "localFund"], -1]],
    },
    right: {
      situation: { vi: "Nguồn không dùng đến ghi 0.", en: "A source that gives nothing is 0." },
      changes: [[["money", "years", 0, "communeBudget"], 0]],
    },
  },
  "structure.wrong-type": {
    wrong: {
      at: "/name",
      situation: { vi: "Tên chương trình ghi thành danh sách.", en: "The name is written as a list." },
      changes: [[["name"], ["Chương trình"]]],
    },
    right: inOrder,
  },
  "structure.not-a-choice": {
    wrong: {
      at: "/projects/0/application/applicant/legalForm",
      situation: {
        vi: "Loại hình ghi là company, không có trong danh mục.",
        en: "The legal form is written as company, which is none of the choices.",
      },
      changes: [[["projects", 0, "application", "applicant", "legalForm"], "company"]],
    },
    right: inOrder,
  },
  "structure.not-yes-or-no": {
    wrong: {
      at: "/projects/0/application/applicant/isRegistered",
      situation: { vi: "Trả lời bằng chữ “rồi” thay vì có hoặc không.", en: "Answered in other words than yes or no." },
      changes: [[["projects", 0, "application", "applicant", "isRegistered"], "rồi"]],
    },
    right: inOrder,
  },
  "structure.not-valid": {
    wrong: {
      at: "/targets/0/tag",
      situation: { vi: "Mã chỉ tiêu viết chữ thường, có dấu.", en: "A tag is written in small letters with accents." },
      changes: [[["targets", 0, "tag"], "máy móc"]],
    },
    right: inOrder,
  },
  "structure.not-a-date": {
    wrong: {
      at: "/approval/date",
      situation: { vi: "Ngày phê duyệt là 30 tháng 2.", en: "The approval is of 30 February." },
      changes: [[["approval", "date"], "2026-02-30"]],
    },
    right: inOrder,
  },
  "structure.period-reversed": {
    wrong: {
      at: "/period",
      situation: { vi: "Năm kết thúc sớm hơn năm bắt đầu.", en: "The last year is before the first." },
      changes: [[["period", "toYear"], 2025]],
    },
    right: inOrder,
  },
  "structure.sum-too-large": {
    wrong: {
      at: "/money/years",
      situation: { vi: "Kinh phí một năm ghi 10.000 tỷ đồng.", en: "The money of one year is 10,000 billion." },
      changes: [[["money", "years", 0, "localFund"], 10000000000000]],
    },
    right: inOrder,
  },
  "structure.text-not-nfc": {
    wrong: {
      at: "/name",
      situation: { vi: "Tên gõ bằng bảng mã tổ hợp.", en: "The name is typed in decomposed Unicode." },
      changes: [[["name"], "Chương trình khuyến công".normalize("NFD")]],
    },
    right: inOrder,
  },
  "structure.text-foreign-letter": {
    wrong: {
      at: "/commune/name",
      situation: { vi: "Trong tên xã có chữ cái của tiếng Nga.", en: "The commune's name holds a Cyrillic letter." },
      changes: [[["commune", "name"], "xã C\u1EA9m M\u1EF9 \u0430"]],
    },
    right: inOrder,
  },
  "structure.text-control-character": {
    wrong: {
      at: "/authority",
      situation: { vi: "Chép từ trang web, dính ký tự ẩn.", en: "Copied from a web page with a hidden character." },
      changes: [[["authority"], "\u200BỦy ban nhân dân xã Cẩm Mỹ"]],
    },
    right: inOrder,
  },
};
