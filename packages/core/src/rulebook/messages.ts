import type { BilingualText } from "../basis/index.js";

/** Everything the rulebook floor says to people. */
export const rulebookMessages = {
  figures: {
    document: { vi: "Văn bản trả lời", en: "Letter of answer" },
    items: { vi: "Mã, tên trong danh mục", en: "Codes and names on the list" },
    assurance: { vi: "Mức độ chắc chắn", en: "How sure it is" },
    note: { vi: "Ghi chú", en: "Note" },
  },
  structure: (pointer: string): BilingualText => ({
    vi: `Dữ liệu bổ sung chưa đúng cấu trúc tại vị trí "${pointer}".`,
    en: `The overrides do not have the right structure at "${pointer}".`,
  }),
  kindNotOpen: (kind: string): BilingualText => ({
    vi: `Địa phương không nhập được loại mục "${kind}"; chỉ nhập mức, kết luận về câu hỏi pháp lý và danh mục.`,
    en: `A province cannot enter entries of kind "${kind}"; only figures, rulings and registers.`,
  }),
  value: (id: string, pointer: string): BilingualText => ({
    vi: `Nội dung của mục "${id}" chưa hợp lệ tại vị trí "${pointer}".`,
    en: `The value of entry "${id}" is not valid at "${pointer}".`,
  }),
  filledTwice: (first: string, second: string, slot: string): BilingualText => ({
    vi: `Mục "${second}" và mục "${first}" cùng quy định "${slot}" trong cùng thời gian; ghi rõ mục nào bị thay thế hoặc hết hiệu lực.`,
    en: `Entries "${second}" and "${first}" both set "${slot}" at the same time; say which one is replaced or ends.`,
  }),
  instrumentKnown: (id: string): BilingualText => ({
    vi: `Văn bản "${id}" đã có trong bộ quy tắc, không khai báo lại.`,
    en: `The instrument "${id}" is already in the pack; do not declare it again.`,
  }),
  idTaken: (id: string): BilingualText => ({
    vi: `Mã mục "${id}" đã được dùng; mỗi mục cần một mã riêng.`,
    en: `The entry id "${id}" is taken; every entry needs its own.`,
  }),
  replacesUnknown: (id: string): BilingualText => ({
    vi: `Không có mục cùng loại mang mã "${id}" để thay thế.`,
    en: `There is no entry "${id}" of the same kind to replace.`,
  }),
  territoryUnknown: (territory: string): BilingualText => ({
    vi: `Không có địa bàn cũ nào mang tên "${territory}".`,
    en: `There is no former territory "${territory}".`,
  }),
  communeUnknown: (code: string): BilingualText => ({
    vi: `Danh mục có "${code}", không phải mã xã, phường nào của tỉnh, thành phố này.`,
    en: `The register has "${code}", which is no commune code of this jurisdiction.`,
  }),
  activityUnknown: (activity: string): BilingualText => ({
    vi: `Bộ quy tắc không có nội dung hoạt động "${activity}".`,
    en: `The pack does not know the activity "${activity}".`,
  }),
  conditionNotUsable: (detail: string): BilingualText => ({
    vi: `Điều kiện của hệ số không dùng được: "${detail}".`,
    en: `The condition of a factor cannot be used: "${detail}".`,
  }),
  period: (id: string): BilingualText => ({
    vi: `Mục "${id}" hết hiệu lực trước khi có hiệu lực.`,
    en: `Entry "${id}" ends before it begins.`,
  }),
  instrumentUnknown: (id: string): BilingualText => ({
    vi: `Văn bản "${id}" được viện dẫn nhưng chưa được khai báo.`,
    en: `The instrument "${id}" is cited but not declared.`,
  }),
  rulingUnknown: (question: string): BilingualText => ({
    vi: `Kết luận không ứng với cách hiểu nào của câu hỏi "${question}".`,
    en: `The ruling does not match any reading of the question "${question}".`,
  }),
  jurisdiction: (found: string, expected: string): BilingualText => ({
    vi: `Dữ liệu bổ sung là của "${found}", bộ quy tắc là của "${expected}".`,
    en: `The overrides are for "${found}", the pack is for "${expected}".`,
  }),
};
