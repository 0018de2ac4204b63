import type { BilingualText } from "../basis/index.js";

/**
 * What each field of a provincial document is called. A name that means something else within another field stands as
 * "holder.name".
 */
const titles: Readonly<Record<string, BilingualText>> = {
  $schema: { vi: "địa chỉ lược đồ", en: "address of the schema" },
  example: { vi: "số liệu ví dụ, không phải quy định thật", en: "invented figures, not law" },
  remark: { vi: "ghi chú chung của tệp", en: "remark on the whole file" },
  jurisdiction: { vi: "tỉnh, thành phố", en: "province or city" },
  instruments: { vi: "văn bản được khai báo", en: "declared instruments" },
  entries: { vi: "các mục được nhập", en: "entries" },
  id: { vi: "mã riêng", en: "its own id" },
  "instruments.kind": { vi: "loại văn bản", en: "kind of instrument" },
  "entries.kind": { vi: "loại mục", en: "kind of entry" },
  "relations.kind": { vi: "sửa đổi, thay thế, bãi bỏ hay hợp nhất", en: "amends, replaces, repeals or consolidates" },
  "amount.kind": { vi: "cách quy định mức", en: "how the amount is fixed" },
  number: { vi: "số, ký hiệu", en: "number" },
  shortName: { vi: "tên gọi ngắn", en: "short name" },
  title: { vi: "trích yếu", en: "title" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  issuedOn: { vi: "ngày ban hành", en: "day of issue" },
  inForceFrom: { vi: "ngày bắt đầu có hiệu lực", en: "first day in force" },
  inForceTo: { vi: "ngày cuối cùng còn hiệu lực", en: "last day in force" },
  relations: { vi: "quan hệ với văn bản khác", en: "relations to other instruments" },
  target: { vi: "văn bản bị tác động", en: "instrument touched" },
  from: { vi: "từ ngày", en: "from" },
  assurance: { vi: "mức độ xác minh", en: "mark of assurance" },
  note: { vi: "ghi chú", en: "note" },
  grounds: { vi: "căn cứ của văn bản", en: "grounds of the instrument" },
  territory: { vi: "địa bàn cũ được áp dụng", en: "old province where it binds" },
  citations: { vi: "căn cứ pháp lý", en: "legal grounds" },
  questions: { vi: "câu hỏi pháp lý còn mở mà mục này dựa vào", en: "open questions on which the entry rests" },
  replaces: { vi: "mục bị thay thế", en: "entry replaced" },
  value: { vi: "nội dung của mục", en: "value of the entry" },
  "when.value": { vi: "giá trị để so sánh", en: "value to compare with" },
  instrument: { vi: "mã văn bản", en: "id of the instrument" },
  article: { vi: "điều", en: "article" },
  clause: { vi: "khoản", en: "clause" },
  point: { vi: "điểm", en: "point" },
  section: { vi: "mục", en: "section" },
  amendedBy: { vi: "quy định đã sửa đổi", en: "amending provision" },
  vi: { vi: "tiếng Việt", en: "Vietnamese" },
  en: { vi: "tiếng Anh", en: "English" },
  activities: { vi: "nội dung hoạt động", en: "activities" },
  stream: { vi: "nguồn kinh phí", en: "stream of money" },
  frame: { vi: "nguồn của mức", en: "where the figure comes from" },
  unit: { vi: "đơn vị được hỗ trợ", en: "unit of support" },
  variant: { vi: "trường hợp áp dụng", en: "case in which it holds" },
  label: { vi: "tên gọi", en: "label" },
  when: { vi: "điều kiện", en: "condition" },
  base: { vi: "căn cứ tính, nếu không phải chi phí", en: "base, where it is not the cost" },
  capPeriod: { vi: "thời gian mà mức trần áp dụng", en: "period that the cap covers" },
  amount: { vi: "mức hỗ trợ", en: "amount of support" },
  ratio: { vi: "tỷ lệ", en: "ratio" },
  cap: { vi: "mức trần, bằng đồng", en: "cap, in đồng" },
  numerator: { vi: "tử số", en: "numerator" },
  denominator: { vi: "mẫu số", en: "denominator" },
  pointsTo: { vi: "văn bản quy định định mức", en: "the norm that it points to" },
  why: { vi: "vì sao chưa có số liệu", en: "why there is no figure" },
  capFactors: { vi: "hệ số nâng mức trần", en: "factors that raise the cap" },
  factor: { vi: "hệ số", en: "factor" },
  priority: { vi: "hệ số ưu tiên", en: "priority factor" },
  investmentDoneMoreThan: { vi: "phần đầu tư phải hoàn thành trước", en: "share of the investment to be done before" },
  supportedItemDoneMoreThan: {
    vi: "phần hạng mục hỗ trợ phải hoàn thành trước",
    en: "share of the supported item to be done before",
  },
  afterAcceptance: { vi: "chi sau nghiệm thu cơ sở", en: "paid after the base acceptance" },
  instead: { vi: "quy định thay cho một tỷ lệ", en: "what holds instead of a share" },
  loans: { vi: "khoản vay được tính lãi", en: "loans whose interest counts" },
  months: { vi: "số tháng được tính", en: "months that count" },
  purposes: { vi: "mục đích vay", en: "purposes of the loan" },
  currencies: { vi: "đồng tiền vay", en: "currencies of the loan" },
  terms: { vi: "thời hạn vay", en: "terms of the loan" },
  citation: { vi: "điều khoản nêu quan hệ này", en: "the clause that says so" },
  question: { vi: "câu hỏi pháp lý", en: "legal question" },
  reading: { vi: "cách hiểu được chọn", en: "reading chosen" },
  document: { vi: "văn bản trả lời", en: "the document that answers" },
  register: { vi: "danh mục", en: "register" },
  items: { vi: "các dòng của danh mục", en: "items of the register" },
  steps: { vi: "các bước", en: "steps" },
  office: { vi: "cơ quan", en: "office" },
  task: { vi: "việc phải làm", en: "what it does" },
  all: { vi: "tất cả các điều kiện", en: "all of these conditions" },
  any: { vi: "một trong các điều kiện", en: "any of these conditions" },
  not: { vi: "không thỏa điều kiện", en: "not this condition" },
  fact: { vi: "tên thông tin", en: "name of the fact" },
  operator: { vi: "phép so sánh", en: "comparison" },
};

/** The keys of all titles, for a test that none is left over. */
export const titledFields: readonly string[] = Object.keys(titles);

/** The key under which a field's title stands, given the field that holds it. */
export function titleKey(name: string, holder: string | undefined): string {
  const within = `${holder}.${name}`;
  return Object.hasOwn(titles, within) ? within : name;
}

/** What a field is called; `undefined` for a name that no field bears. */
export function fieldTitle(name: string, holder?: string): BilingualText | undefined {
  const key = titleKey(name, holder);
  return Object.hasOwn(titles, key) ? titles[key] : undefined;
}
