import type { BilingualText } from "../basis/index.js";
import { factDefinition, factNames } from "./vocabulary/index.js";

/** Fields of an application that are not facts themselves. */
const otherFields: Readonly<Record<string, BilingualText>> = {
  "": { vi: "Hồ sơ", en: "The application" },
  "/activity": { vi: "Nội dung hoạt động khuyến công", en: "Activity" },
  "/planYear": { vi: "Năm kế hoạch", en: "Plan year" },
  "/approvedOn": { vi: "Ngày phê duyệt đề án", en: "Day of approval" },
  "/applicant": { vi: "Thông tin đơn vị", en: "Applicant" },
  "/applicant/name": { vi: "Tên đơn vị", en: "Name of the applicant" },
  "/applicant/mainLine": { vi: "Ngành, nghề kinh doanh chính đã đăng ký", en: "Registered main line of business" },
  "/applicant/insuredWorkers": {
    vi: "Số lao động tham gia bảo hiểm xã hội bình quân năm trước",
    en: "Insured workers, average of the year before",
  },
  "/applicant/revenue": { vi: "Doanh thu năm trước", en: "Revenue of the year before" },
  "/applicant/capital": { vi: "Tổng nguồn vốn cuối năm trước", en: "Capital at the end of the year before" },
  "/applicant/sizedByCapitalOnly": {
    vi: "Hoạt động dưới 1 năm hoặc chưa phát sinh doanh thu",
    en: "Younger than one year or without revenue yet",
  },
  "/production": { vi: "Thông tin nơi sản xuất", en: "Place of production" },
  "/production/commune": { vi: "Xã, phường nơi sản xuất", en: "Commune or ward of production" },
  "/production/trade": { vi: "Ngành nghề (mã VSIC)", en: "Trade (VSIC code)" },
  "/project": { vi: "Thông tin đề án", en: "Project" },
  "/project/investmentDone": { vi: "Giá trị đã đầu tư", en: "Investment done so far" },
  "/project/supportedItemDone": {
    vi: "Giá trị khối lượng đã làm của hạng mục được hỗ trợ",
    en: "Work done so far on the supported item",
  },
  "/project/isAccepted": { vi: "Đã nghiệm thu cơ sở", en: "Base acceptance passed" },
  "/commitments": { vi: "Cam kết", en: "Commitments" },
  "/earlierSupport": { vi: "Hỗ trợ khuyến công đã nhận", en: "Support received earlier" },
  "/loans": { vi: "Các khoản vay và lãi vay đã trả", en: "Loans and interest paid" },
  "/judgements": { vi: "Kết luận của cán bộ thẩm định", en: "Judgements" },
};

const factFields = new Map(
  factNames.map((name) => factDefinition(name)).map((definition) => [definition.pointer as string, definition.label]),
);

/** Parts of a line of earlier support, of a loan, and of a judgement. */
const partLabels: Readonly<Record<string, BilingualText>> = {
  activity: { vi: "nội dung", en: "activity" },
  amount: { vi: "số tiền", en: "amount" },
  year: { vi: "năm", en: "year" },
  source: { vi: "nguồn", en: "source" },
  purpose: { vi: "mục đích vay", en: "purpose" },
  currency: { vi: "đồng tiền vay", en: "currency" },
  term: { vi: "thời hạn vay", en: "term" },
  firstMonth: { vi: "tháng bắt đầu tính lãi", en: "first month of interest" },
  months: { vi: "các tháng", en: "months" },
  month: { vi: "tháng", en: "month" },
  interestPaid: { vi: "lãi đã trả", en: "interest paid" },
  interestAtReferenceRate: { vi: "lãi tính theo lãi suất tham chiếu", en: "interest at the reference rate" },
  isOverdue: { vi: "quá hạn trả nợ trong tháng", en: "overdue in the month" },
  answer: { vi: "kết luận", en: "answer" },
  by: { vi: "người kết luận", en: "who judged" },
  reason: { vi: "lý do", en: "reason" },
};

function partLabel(step: string): BilingualText | undefined {
  if (/^\d+$/.test(step)) return { vi: `dòng ${Number(step) + 1}`, en: `line ${Number(step) + 1}` };
  return Object.hasOwn(partLabels, step) ? partLabels[step] : undefined;
}

/**
 * What a field of an application is called; a part of a list or of a nested field is named within what holds it.
 *
 * @example
 * ```ts
 * import { fieldLabel } from "@khuyencong/core/facts";
 * fieldLabel("/earlierSupport/0/amount").vi; // => "Hỗ trợ khuyến công đã nhận, dòng 1, số tiền"
 * ```
 */
export function fieldLabel(pointer: string): BilingualText {
  const known = (Object.hasOwn(otherFields, pointer) ? otherFields[pointer] : undefined) ?? factFields.get(pointer);
  if (known !== undefined) return known;
  const end = pointer.lastIndexOf("/");
  if (end <= 0) return fieldLabel("");
  const whole = fieldLabel(pointer.slice(0, end));
  const part = partLabel(pointer.slice(end + 1));
  return part === undefined ? whole : { vi: `${whole.vi}, ${part.vi}`, en: `${whole.en}, ${part.en}` };
}
