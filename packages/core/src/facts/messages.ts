import type { BilingualText, TextSuspicion } from "../basis/index.js";

type Label = BilingualText;

/** Everything the facts floor says to people. */
export const factMessages = {
  required: (label: Label): BilingualText => ({
    vi: `Chưa có "${label.vi}". Vui lòng bổ sung.`,
    en: `"${label.en}" is missing. Please add it.`,
  }),
  unknownField: (label: Label, names: string): BilingualText => ({
    vi: `${label.vi}: có trường không thuộc hồ sơ (${names}). Vui lòng bỏ hoặc sửa tên trường.`,
    en: `${label.en}: there are fields that do not belong here (${names}). Please remove or rename them.`,
  }),
  notAChoice: (label: Label, choices: readonly BilingualText[]): BilingualText => ({
    vi: `"${label.vi}" phải là một trong các giá trị: ${choices.map((choice) => choice.vi).join(", ")}.`,
    en: `"${label.en}" must be one of: ${choices.map((choice) => choice.en).join(", ")}.`,
  }),
  outOfRange: (label: Label): BilingualText => ({
    vi: `"${label.vi}" nằm ngoài khoảng cho phép.`,
    en: `"${label.en}" is outside the allowed range.`,
  }),
  textForNumber: (label: Label, received: string): BilingualText => ({
    vi: `"${label.vi}" phải là một số, không phải chữ "${received}". Ghi số không có dấu chấm, dấu phẩy (ví dụ 700000000).`,
    en: `"${label.en}" must be a number, not the text "${received}". Write it without dots and commas (for example 700000000).`,
  }),
  notWhole: (label: Label): BilingualText => ({
    vi: `"${label.vi}" phải là số nguyên (đơn vị tính nhỏ nhất là 1 đồng, 1 người).`,
    en: `"${label.en}" must be a whole number (the smallest unit is 1 đồng, 1 person).`,
  }),
  wrongType: (label: Label): BilingualText => ({
    vi: `"${label.vi}" không đúng kiểu dữ liệu.`,
    en: `"${label.en}" has the wrong type of value.`,
  }),
  notValid: (label: Label): BilingualText => ({
    vi: `"${label.vi}" chưa đúng dạng quy định.`,
    en: `"${label.en}" does not have the required form.`,
  }),
  notAMonth: (label: Label): BilingualText => ({
    vi: `"${label.vi}" phải là một tháng, ghi năm trước tháng sau (ví dụ 2026-03).`,
    en: `"${label.en}" must be a month, the year first (for example 2026-03).`,
  }),
  repeatedMonth: (label: Label): BilingualText => ({
    vi: `"${label.vi}" có tháng ghi hai lần. Vui lòng giữ mỗi tháng một dòng.`,
    en: `"${label.en}" holds a month twice. Please keep one line for each month.`,
  }),
  suspiciousText: {
    "not-nfc": (label: Label): BilingualText => ({
      vi: `"${label.vi}" dùng dấu tiếng Việt tổ hợp (NFD). Vui lòng gõ lại bằng Unicode dựng sẵn.`,
      en: `"${label.en}" uses decomposed accents (NFD). Please type it again in composed Unicode.`,
    }),
    "foreign-letter": (label: Label): BilingualText => ({
      vi: `"${label.vi}" có chữ cái không phải chữ Việt nhưng trông giống. Vui lòng gõ lại.`,
      en: `"${label.en}" contains letters of another script that look alike. Please type it again.`,
    }),
    "control-character": (label: Label): BilingualText => ({
      vi: `"${label.vi}" có ký tự ẩn. Vui lòng gõ lại.`,
      en: `"${label.en}" contains invisible characters. Please type it again.`,
    }),
  } satisfies Record<TextSuspicion, (label: Label) => BilingualText>,
};
