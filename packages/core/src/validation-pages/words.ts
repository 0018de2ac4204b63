import type { BilingualText, FindingCategory } from "../basis/index.js";

interface CategoryWords {
  readonly title: BilingualText;
  /** Why a thing is checked where no article is cited. */
  readonly ground: BilingualText;
}

const ownWord: BilingualText = {
  vi: "Các phần của một văn bản phải khớp nhau.",
  en: "The parts of one document must agree.",
};

/** The categories in words, in the order of the page. */
export const categoryWords: Readonly<Record<FindingCategory, CategoryWords>> = {
  structure: {
    title: { vi: "Cấu trúc và đầy đủ", en: "Structure and completeness" },
    ground: { vi: "Mẫu của tệp.", en: "The form of the file." },
  },
  arithmetic: {
    title: { vi: "Số học", en: "Arithmetic" },
    ground: { vi: "Tổng phải bằng cộng các phần.", en: "A total equals its parts." },
  },
  period: { title: { vi: "Thời gian", en: "Time" }, ground: ownWord },
  place: {
    title: { vi: "Địa bàn", en: "Place" },
    ground: {
      vi: "Danh mục đơn vị hành chính theo ngày của văn bản.",
      en: "The administrative units on the day of the document.",
    },
  },
  "legal-basis": {
    title: { vi: "Căn cứ pháp lý và phê duyệt", en: "Legal basis and approval" },
    ground: { vi: "Hiệu lực của văn bản được viện dẫn.", en: "The standing of what is cited." },
  },
  activity: { title: { vi: "Nội dung và chỉ tiêu", en: "Activities and targets" }, ground: ownWord },
  money: { title: { vi: "Kinh phí", en: "Money" }, ground: ownWord },
  beneficiary: {
    title: { vi: "Đơn vị thụ hưởng", en: "Beneficiaries" },
    ground: {
      vi: "Quy định có hiệu lực vào ngày xét; từng lý do được nêu kèm căn cứ.",
      en: "The rules in force on the day; each reason is told with its grounds.",
    },
  },
  coverage: {
    title: { vi: "Ngoài phạm vi dữ liệu", en: "Outside what is known" },
    ground: { vi: "Phạm vi mà bộ quy tắc đang giữ.", en: "What the rulebook holds." },
  },
};

/** All other words of the page. */
export const pageWords = {
  title: { vi: "Danh mục kiểm tra chương trình khuyến công cấp xã", en: "Checks of a commune's programme" },
  generated: {
    vi: "Trang này được viết từ mã nguồn; muốn sửa, xem phần kiểm tra trong packages/core/src/{folder} rồi chạy `pnpm write:codes`.",
    en: "Written from the source; to change it, change packages/core/src/{folder} and run `pnpm write:codes`.",
  },
  introduction: {
    vi: "Công cụ kiểm tra tìm {count} loại vấn đề. **Lỗi** phải sửa trước khi ký; **cảnh báo** cần người xem xét; **lưu ý** chỉ để biết. Ví dụ nào cũng là chương trình mẫu được sửa một vài chỗ, số liệu giả định, xét theo ngày {day} nếu không ghi khác.",
    en: "The validator looks for {count} kinds of things. An **error** must be mended before signing; a **warning** needs a person; a **note** is worth knowing. Each example is the model programme with a few places changed, all figures made up, judged by {day} unless it says otherwise.",
  },
  code: { vi: "Mã", en: "Code" },
  severity: { vi: "Mức độ", en: "Severity" },
  says: { vi: "Câu báo (theo ví dụ sai)", en: "What is said (of the wrong example)" },
  ground: { vi: "Căn cứ", en: "Why" },
  fix: { vi: "Cách sửa", en: "How to mend" },
  wrong: { vi: "Ví dụ sai", en: "Wrong" },
  right: { vi: "Ví dụ đúng", en: "Right" },
  judgedBy: { vi: "xét theo ngày {day}", en: "judged by {day}" },
} as const satisfies Record<string, BilingualText>;

/** The words of the page of reports that are its own. */
export const reportPageWords = {
  title: { vi: "Danh mục kiểm tra báo cáo 6 tháng và báo cáo năm của xã", en: "Checks of a commune's report" },
  introduction: {
    vi: "Ngoài các mã chung với chương trình (cấu trúc, tên xã, chỗ chưa điền), công cụ tìm {count} loại sai sót trong báo cáo. Báo cáo được đối chiếu với Chương trình của xã, báo cáo 6 tháng và báo cáo năm trước khi các tệp đó được chọn cùng một lúc. Mỗi ví dụ là báo cáo mẫu năm 2027 có sửa vài chỗ, số liệu giả định, xét theo ngày {day}.",
    en: "Besides the codes that programmes share (structure, the commune's name, gaps of a form), the validator looks for {count} kinds of things in a report. It is compared with the commune's programme, its half-year report and that of the year before where these are chosen together with it. Each example is the model report on 2027 with a few places changed, all figures made up, judged by {day}.",
  },
} as const satisfies Record<string, BilingualText>;

/** The words of the table of indicators. */
export const indicatorWords = {
  title: { vi: "Chỉ tiêu theo dõi đếm gì", en: "What each indicator counts" },
  introduction: {
    vi: "Danh mục này là đề xuất của công cụ: theo Thông tư 46/2012/TT-BCT, Điều 9 khoản 1 điểm c (bản gốc), hệ thống chỉ tiêu theo dõi do Ủy ban nhân dân tỉnh ban hành, và chưa tìm thấy văn bản đó. Kinh phí có bảng riêng.",
    en: "This list is a proposal of the validator: by Circular 46/2012/TT-BCT, Article 9(1)(c) (original text), the province lays down the system of indicators, and no such document was found. Money has a table of its own.",
  },
  name: { vi: "Chỉ tiêu", en: "Indicator" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
  definition: { vi: "Đếm gì", en: "What is counted" },
  partOf: { vi: "Không nhiều hơn “{whole}”.", en: "Never more than “{whole}”." },
  countedAt: { vi: "Chỉ có khi có “{whole}”.", en: "Only where there is “{whole}”." },
} as const satisfies Record<string, BilingualText>;
