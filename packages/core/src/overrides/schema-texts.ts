import type { BilingualText } from "../basis/index.js";

/** What the document as a whole is. */
export const wholeText: BilingualText = {
  vi: "Quy định khuyến công của một tỉnh, thành phố, nhập thêm vào bộ quy tắc. Số tiền ghi bằng đồng, ngày ghi theo thứ tự năm, tháng, ngày.",
  en: "The industrial-promotion law of a province, entered beside the pack. Money in đồng, days as year, month, day.",
};

/** What each kind of entry is. */
export const kindTexts: Readonly<Record<string, BilingualText>> = {
  "support-level": { vi: "Mức hỗ trợ của một hoặc nhiều nội dung hoạt động", en: "Support level of activities" },
  "advance-class": { vi: "Mức tạm ứng kinh phí hỗ trợ", en: "Share of the support paid in advance" },
  ruling: {
    vi: "Kết luận của cơ quan có thẩm quyền về một câu hỏi pháp lý",
    en: "A competent body's answer to a question",
  },
  route: { vi: "Trình tự qua các cơ quan", en: "The way of a request through the offices" },
  register: { vi: "Danh mục do địa phương lập", en: "A list that the province keeps" },
};

/** What the parts that many fields share are. */
export const definitionTexts: Readonly<Record<string, BilingualText>> = {
  text: { vi: "Nội dung bằng hai thứ tiếng", en: "A text in both languages" },
  day: { vi: "Ngày, ví dụ 2026-02-01", en: "A calendar day, such as 2026-02-01" },
  assurance: { vi: "Đã đọc văn bản đến đâu", en: "What of the text was read" },
  citation: { vi: "Một căn cứ pháp lý", en: "One legal ground" },
  "instrument-id": {
    vi: "Mã văn bản: loại, số, năm, nơi ban hành, ví dụ nd-45-2012",
    en: "Id of an instrument: kind, number, year, issuer",
  },
  dong: { vi: "Số tiền bằng đồng, viết liền: 300 triệu đồng là 300000000", en: "Whole đồng: 300 million is 300000000" },
  ratio: { vi: "Tỷ lệ hoặc hệ số: 50 % là 50/100, hệ số 1,5 là 3/2", en: "An exact ratio: 50 % is 50/100, 1,5 is 3/2" },
  instrument: { vi: "Văn bản", en: "An instrument" },
  condition: { vi: "Điều kiện áp dụng", en: "A condition" },
};
