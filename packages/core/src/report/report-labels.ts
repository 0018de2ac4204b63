import type { BilingualText } from "../basis/index.js";
import type { FundingSource, ReportedStatus, ReportSpan } from "./commune-report.js";

/**
 * What a report covers, in words.
 *
 * @example
 * ```ts
 * import { reportSpanLabels } from "@khuyencong/core/report";
 * reportSpanLabels["half-year"].vi; // => "6 tháng đầu năm"
 * ```
 */
export const reportSpanLabels: Readonly<Record<ReportSpan, BilingualText>> = {
  "half-year": { vi: "6 tháng đầu năm", en: "First half of the year" },
  year: { vi: "Cả năm", en: "Whole year" },
};

/**
 * The sources of money, in words.
 *
 * @example
 * ```ts
 * import { fundingSourceLabels } from "@khuyencong/core/report";
 * fundingSourceLabels.counterpart.vi; // => "Vốn đối ứng của đơn vị thụ hưởng"
 * ```
 */
export const fundingSourceLabels: Readonly<Record<FundingSource, BilingualText>> = {
  provincialFund: { vi: "Khuyến công địa phương, ngân sách tỉnh", en: "Local fund, provincial budget" },
  communeBudget: { vi: "Khuyến công địa phương, ngân sách cấp xã", en: "Local fund, commune budget" },
  nationalFund: { vi: "Khuyến công quốc gia", en: "National fund" },
  counterpart: { vi: "Vốn đối ứng của đơn vị thụ hưởng", en: "Counterpart of beneficiaries" },
  otherFunds: { vi: "Vốn lồng ghép, huy động khác", en: "Other funds" },
};

/**
 * How far a project has come, in words.
 *
 * @example
 * ```ts
 * import { projectStatusLabels } from "@khuyencong/core/report";
 * projectStatusLabels.accepted.vi; // => "Đã nghiệm thu"
 * ```
 */
export const projectStatusLabels: Readonly<Record<ReportedStatus, BilingualText>> = {
  "not-started": { vi: "Chưa triển khai", en: "Not started" },
  "in-progress": { vi: "Đang thực hiện", en: "In progress" },
  accepted: { vi: "Đã nghiệm thu", en: "Accepted" },
  settled: { vi: "Đã quyết toán", en: "Settled" },
  stopped: { vi: "Ngừng thực hiện", en: "Stopped" },
};
