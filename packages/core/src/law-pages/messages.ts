import type { BilingualText } from "../basis/index.js";
import type { Stream } from "../funding/index.js";
import type { Instrument, InstrumentKind } from "../law/index.js";

type Relation = Instrument["relations"][number]["kind"];

/** Headings of the kinds of instrument. */
export const instrumentKindHeadings: Readonly<Record<InstrumentKind, BilingualText>> = {
  law: { vi: "Luật", en: "Laws" },
  resolution: { vi: "Nghị quyết", en: "Resolutions" },
  decree: { vi: "Nghị định", en: "Decrees" },
  decision: { vi: "Quyết định", en: "Decisions" },
  circular: { vi: "Thông tư", en: "Circulars" },
  "joint-circular": { vi: "Thông tư liên tịch", en: "Joint circulars" },
  "consolidated-text": { vi: "Văn bản hợp nhất", en: "Consolidated texts" },
  directive: { vi: "Chỉ thị", en: "Directives" },
};

/** What each kind of entry is called where several stand together; the order is the order of reading. */
export const entryKindHeadings: Readonly<Record<string, BilingualText>> = {
  rule: { vi: "Điều kiện", en: "Conditions" },
  "support-level": { vi: "Mức hỗ trợ", en: "Support levels" },
  "advance-class": { vi: "Tạm ứng", en: "Advances" },
  "priority-ground": { vi: "Căn cứ ưu tiên", en: "Grounds for priority" },
  transition: { vi: "Chuyển tiếp", en: "Transition" },
  notice: { vi: "Điều cần lưu ý", en: "Notices" },
  door: { vi: "Hướng khác", en: "Other ways" },
  "size-table": { vi: "Quy mô doanh nghiệp", en: "Enterprise size" },
  "trade-map": { vi: "Đối chiếu ngành nghề", en: "Mapping of trades" },
  route: { vi: "Trình tự giải quyết", en: "Way of a request" },
  register: { vi: "Danh sách do cơ quan có thẩm quyền giữ", en: "Registers" },
  ruling: { vi: "Kết luận của cơ quan có thẩm quyền", en: "Rulings" },
  "decidable-activities": { vi: "Nội dung có đủ điều kiện để xét", en: "Activities that can be decided" },
  "advance-provision": { vi: "Quy định về tạm ứng", en: "Provisions on advances" },
  "advance-dossier": { vi: "Hồ sơ tạm ứng", en: "Dossier of an advance" },
  "acceptance-evidence": { vi: "Tài liệu chứng minh kết quả", en: "Evidence of a result" },
  "way-of-choosing": { vi: "Cách chọn đơn vị thực hiện", en: "Way of choosing" },
  "cost-norm": { vi: "Mức chi", en: "Cost norms" },
  "management-share": { vi: "Chi quản lý", en: "Management costs" },
  "budget-code": { vi: "Mục lục ngân sách", en: "Budget codes" },
  "ranking-rule": { vi: "Thứ tự ưu tiên", en: "Order of priority" },
  activity: { vi: "Nội dung hoạt động khuyến công", en: "Activities" },
};

/** What stands over entries of a kind that has no heading yet. */
export const otherEntries: BilingualText = { vi: "Quy định khác", en: "Other provisions" };

/** Names of the streams. */
export const streamNames: Readonly<Record<Stream, BilingualText>> = {
  local: { vi: "khuyến công địa phương", en: "local money" },
  national: { vi: "khuyến công quốc gia", en: "national money" },
};

/** Both directions of each relation. */
export const relationWords: Readonly<
  Record<Relation, { readonly does: BilingualText; readonly isDone: BilingualText }>
> = {
  amends: {
    does: { vi: "sửa đổi, bổ sung", en: "amends" },
    isDone: { vi: "được sửa đổi, bổ sung bởi", en: "is amended by" },
  },
  replaces: {
    does: { vi: "thay thế", en: "replaces" },
    isDone: { vi: "được thay thế bởi", en: "is replaced by" },
  },
  repeals: {
    does: { vi: "bãi bỏ", en: "repeals" },
    isDone: { vi: "bị bãi bỏ bởi", en: "is repealed by" },
  },
  consolidates: {
    does: { vi: "hợp nhất", en: "consolidates" },
    isDone: { vi: "được hợp nhất trong", en: "is consolidated in" },
  },
};

/** Everything else that the pages say. */
export const pageMessages = {
  generated: {
    vi: "Được tạo từ dữ liệu pháp luật của phần mềm; không sửa bằng tay.",
    en: "Generated from the law as the software holds it; do not edit by hand.",
  },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  allInstruments: { vi: "Tất cả văn bản", en: "All instruments" },
  allQuestions: { vi: "Câu hỏi pháp lý", en: "Legal questions" },
  indexTitle: { vi: "Pháp luật về khuyến công trong phần mềm", en: "The law on industrial promotion in the software" },
  indexLead: (instruments: number, entries: number): BilingualText => ({
    vi: `${instruments} văn bản, ${entries} quy tắc, số liệu và ghi nhận dẫn chúng. Mỗi mục ghi căn cứ đến điều, khoản, điểm và mức độ xác thực. Điều gì chưa văn bản nào nói rõ thì để ngỏ.`,
    en: `${instruments} instruments, and ${entries} rules, figures and records that cite them. Each names article, clause and point, and says how sure it is. What no text says stays open.`,
  }),
  letter: { vi: "Công văn đề nghị Sở Công Thương hướng dẫn", en: "Letter to the Department asking for guidance" },
  relationsTitle: { vi: "Văn bản nào sửa, thay văn bản nào", en: "Who amends and replaces whom" },
  relationsLead: {
    vi: "Mũi tên đi từ văn bản mới đến văn bản bị tác động.",
    en: "Arrows run from the newer instrument to the one it acts on.",
  },
  instrument: { vi: "Văn bản", en: "Instrument" },
  subject: { vi: "Nội dung", en: "Subject" },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  issuedOn: { vi: "Ngày ban hành", en: "Issued on" },
  inForceFrom: { vi: "Có hiệu lực từ", en: "In force from" },
  inForceTo: { vi: "Hiệu lực đến hết", en: "In force to" },
  read: { vi: "Đã đọc đến đâu", en: "What was read" },
  standing: { vi: "Hiệu lực", en: "Standing" },
  cited: { vi: "Số mục dẫn", en: "Cited by" },
  unknown: { vi: "không rõ", en: "not known" },
  noEnd: { vi: "chưa thấy ngày hết hiệu lực", en: "no end is known" },
  standingFrom: (from: string): BilingualText => ({ vi: `từ ${from}`, en: `from ${from}` }),
  standingTo: (from: string, to: string): BilingualText => ({ vi: `${from} - ${to}`, en: `${from} – ${to}` }),
  standingUnknown: { vi: "không rõ ngày có hiệu lực", en: "first day not known" },
  standingUnknownTo: (to: string): BilingualText => ({
    vi: `không rõ ngày có hiệu lực, đến hết ${to}`,
    en: `first day not known, to ${to}`,
  }),
  history: { vi: "Quá trình hiệu lực", en: "History" },
  wasIssued: { vi: "ban hành", en: "issued" },
  tookEffect: { vi: "có hiệu lực", en: "in force" },
  lastDay: { vi: "ngày cuối có hiệu lực", en: "last day in force" },
  onUnknownDay: { vi: "không rõ ngày", en: "day not known" },
  note: { vi: "Ghi chú", en: "Note" },
  actsOn: { vi: "Tác động đến văn bản khác", en: "What it does to others" },
  citing: (count: number): BilingualText => ({
    vi: `Quy tắc, số liệu dẫn văn bản này (${count})`,
    en: `Rules and figures that cite it (${count})`,
  }),
  nothingCites: {
    vi: "Chưa có quy tắc, số liệu nào dẫn văn bản này; văn bản được ghi nhận để tra cứu.",
    en: "No rule or figure cites it yet; it is on record for look-up.",
  },
  throughAmendment: { vi: "Dẫn qua văn bản được sửa đổi", en: "Cited through what it amends" },
  item: { vi: "Mục", en: "Item" },
  basis: { vi: "Căn cứ", en: "Ground" },
  assurance: { vi: "Mức độ xác thực", en: "How sure" },
  period: { vi: "Áp dụng", en: "Period" },
  from: (day: string): BilingualText => ({ vi: `từ ${day}`, en: `from ${day}` }),
  fromTo: (from: string, to: string): BilingualText => ({
    vi: `từ ${from} đến hết ${to}`,
    en: `from ${from} to ${to}`,
  }),
  territory: { vi: "Địa bàn", en: "Territory" },
  oldTerritory: { vi: "một phần địa bàn, theo đơn vị hành chính cũ", en: "part of the territory, by old units" },
  appliesWhen: { vi: "Xét khi", en: "Applies when" },
  requires: { vi: "Yêu cầu", en: "Requires" },
  requiresByReading: { vi: "Yêu cầu, tùy cách hiểu", en: "Requires, by reading" },
  reading: (label: string): BilingualText => ({ vi: `Cách hiểu “${label}”`, en: `Reading “${label}”` }),
  whenFailed: { vi: "Khi không đạt", en: "When it fails" },
  fix: { vi: "Cách khắc phục", en: "How to mend it" },
  openQuestions: { vi: "Câu hỏi còn mở", en: "Open questions" },
  examples: { vi: "Ví dụ", en: "Examples" },
  moreExamples: (count: number): BilingualText => ({
    vi: `Còn ${count} tình huống khác trong bộ tình huống kiểm tra.`,
    en: `${count} more among the tested cases.`,
  }),
  exampleCase: { vi: "Tình huống", en: "Case" },
  exampleDay: { vi: "Ngày xét", en: "Decided on" },
  exampleRule: { vi: "Quy tắc này", en: "This rule" },
  exampleOutcome: { vi: "Kết quả", en: "Outcome" },
  exampleSum: { vi: "Hỗ trợ tối đa", en: "At most" },
  noSum: { vi: "–", en: "–" },
  level: (activities: string, stream: string): BilingualText => ({
    vi: `${activities} (${stream})`,
    en: `${activities} (${stream})`,
  }),
  variant: { vi: "Trường hợp", en: "Case" },
  ratio: { vi: "Tỷ lệ tối đa", en: "Highest ratio" },
  cap: { vi: "Mức trần", en: "Cap" },
  capFactor: { vi: "Hệ số trần", en: "Cap factor" },
  priorityFactor: { vi: "Mức ưu tiên tối đa, nếu được cho hưởng", en: "Priority, if granted" },
  ofWhat: { vi: "Tính trên", en: "Taken on" },
  loanInterest: { vi: "lãi vay", en: "loan interest" },
  ofCost: { vi: "chi phí", en: "cost" },
  nationalFrame: {
    vi: "Khung trung ương, dùng tạm khi chưa nhập mức của địa phương.",
    en: "National frame, used until a local level is entered.",
  },
  noFigure: { vi: "Chưa có số liệu", en: "No figure" },
  costNorm: { vi: "Theo mức chi", en: "By cost norm" },
  approvedPrice: {
    vi: "Theo giá đấu thầu hoặc giá được cấp có thẩm quyền phê duyệt",
    en: "The bid price, or the price approved by the competent body",
  },
  times: (factor: string): BilingualText => ({ vi: `${factor} lần`, en: `${factor} times` }),
  when: { vi: "khi", en: "when" },
  advanceShare: { vi: "Tạm ứng tối đa", en: "Advance, at most" },
  ofSupport: (ratio: string): BilingualText => ({
    vi: `${ratio} mức hỗ trợ (không tính trên chi phí)`,
    en: `${ratio} of the support (never of the cost)`,
  }),
  investmentDone: { vi: "Đã đầu tư", en: "Investment done" },
  moreThan: (ratio: string): BilingualText => ({ vi: `trên ${ratio}`, en: `more than ${ratio}` }),
  approvedBefore: { vi: "Đề án phê duyệt trước ngày", en: "Approved before" },
  saidWhen: { vi: "Nêu khi", en: "Said when" },
  staysOpenWhen: { vi: "Còn mở khi không đạt", en: "Stays open when these fail" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
  sizeClass: { vi: "Quy mô", en: "Class" },
  workers: { vi: "Lao động đến", en: "Workers up to" },
  revenue: { vi: "Doanh thu đến (triệu đồng)", en: "Revenue up to (million đồng)" },
  capital: { vi: "Nguồn vốn đến (triệu đồng)", en: "Capital up to (million đồng)" },
  tradeMap: (divisions: number, classes: number): BilingualText => ({
    vi: `Đối chiếu ${divisions} ngành cấp 2 và ${classes} mã cấp 4 của hệ thống ngành kinh tế với danh mục; mã còn nghi vấn để người có thẩm quyền xem xét.`,
    en: `Maps ${divisions} divisions and ${classes} classes of the trade classification to the list; doubtful codes are left to a person.`,
  }),
  questionsTitle: { vi: "Câu hỏi pháp lý", en: "Legal questions" },
  questionsLead: (open: number, settled: number): BilingualText => ({
    vi: `${open} câu hỏi còn mở, ${settled} câu hỏi đã có câu trả lời. Câu hỏi không bị xóa: có văn bản trả lời thì ghi câu trả lời và nguồn.`,
    en: `${open} open, ${settled} answered. None is deleted: when a text answers one, the answer and its source are added.`,
  }),
  hangsDecision: { vi: "Có nhiều cách hiểu", en: "Read in more than one way" },
  awaitsRuling: { vi: "Chờ cơ quan có thẩm quyền kết luận", en: "Waiting for a competent body" },
  awaitsText: { vi: "Chờ có văn bản", en: "Waiting for a text" },
  settled: { vi: "Đã có câu trả lời", en: "Answered" },
  question: { vi: "Câu hỏi", en: "Question" },
  whoCouldAnswer: { vi: "Ai có thể trả lời", en: "Who could answer" },
  state: { vi: "Tình trạng", en: "State" },
  isOpen: { vi: "Còn mở", en: "Open" },
  why: { vi: "Vì sao cần trả lời", en: "What hangs on it" },
  readings: { vi: "Các cách hiểu", en: "Readings" },
  readingName: { vi: "Cách hiểu", en: "Reading" },
  ground: { vi: "Lý lẽ", en: "Ground" },
  meanwhile: { vi: "Trong khi chờ", en: "Until then" },
  answer: { vi: "Câu trả lời", en: "Answer" },
  document: { vi: "Theo", en: "From" },
  restsOnIt: { vi: "Mục dựa vào câu hỏi này", en: "What rests on it" },
} as const;
