import type { BilingualText } from "../basis/index.js";
import { fieldLabel } from "../facts/index.js";
import { pointerOf, stepsOf } from "./pointer.js";

/** Fields by their place; `*` stands for any row of a list. */
const labels: Readonly<Record<string, BilingualText>> = {
  "/note": { vi: "Ghi chú", en: "Note" },
  "/name": { vi: "Tên chương trình", en: "Name of the programme" },
  "/commune": { vi: "Xã, phường", en: "Commune" },
  "/commune/code": { vi: "Mã xã, phường", en: "Code of the commune" },
  "/commune/name": { vi: "Tên xã, phường", en: "Name of the commune" },
  "/period": { vi: "Giai đoạn", en: "Period" },
  "/period/fromYear": { vi: "Năm bắt đầu", en: "First year" },
  "/period/toYear": { vi: "Năm kết thúc", en: "Last year" },
  "/authority": { vi: "Cơ quan phê duyệt", en: "Deciding authority" },
  "/approval": { vi: "Quyết định phê duyệt", en: "Approval" },
  "/approval/number": { vi: "Số, ký hiệu quyết định", en: "Number of the decision" },
  "/approval/date": { vi: "Ngày phê duyệt", en: "Date of approval" },
  "/legalBasis": { vi: "Căn cứ pháp lý", en: "Legal basis" },
  "/legalBasis/*": { vi: "Căn cứ thứ {row}", en: "Ground {row}" },
  "/legalBasis/*/number": { vi: "Số, ký hiệu văn bản", en: "Number of the instrument" },
  "/legalBasis/*/issuedOn": { vi: "Ngày ban hành", en: "Date of issue" },
  "/sections": { vi: "Nội dung chương trình", en: "Text of the programme" },
  "/sections/objective": { vi: "Mục tiêu chung", en: "General objective" },
  "/sections/requirements": { vi: "Yêu cầu", en: "Requirements" },
  "/sections/scope": { vi: "Đối tượng, phạm vi, thời gian", en: "Beneficiaries, scope, time" },
  "/sections/contents": { vi: "Nội dung", en: "Contents" },
  "/sections/solutions": { vi: "Giải pháp", en: "Solutions" },
  "/sections/organisation": { vi: "Tổ chức thực hiện", en: "Organisation" },
  "/money": { vi: "Kinh phí", en: "Money" },
  "/money/years": { vi: "Kinh phí theo năm", en: "Money by year" },
  "/money/years/*": { vi: "Dòng thứ {row}", en: "Row {row}" },
  "/money/years/*/year": { vi: "Năm", en: "Year" },
  "/money/years/*/localFund": { vi: "Kinh phí khuyến công địa phương", en: "Local fund" },
  "/money/years/*/communeBudget": { vi: "Trong đó: ngân sách cấp xã", en: "Of which: commune budget" },
  "/money/years/*/otherFunds": { vi: "Nguồn khác", en: "Other funds" },
  "/money/years/*/managementCost": { vi: "Trong đó: chi quản lý", en: "Of which: management" },
  "/money/years/*/statedTotal": { vi: "Tổng", en: "Total" },
  "/money/stated": { vi: "Tổng cả giai đoạn", en: "Totals of the period" },
  "/money/stated/localFund": { vi: "Tổng kinh phí khuyến công địa phương", en: "Total of the local fund" },
  "/money/stated/communeBudget": { vi: "Tổng ngân sách cấp xã", en: "Total of the commune budget" },
  "/money/stated/otherFunds": { vi: "Tổng nguồn khác", en: "Total of other funds" },
  "/money/stated/total": { vi: "Tổng kinh phí Chương trình", en: "Total of the programme" },
  "/money/stated/localFundShare": {
    vi: "Tỷ lệ kinh phí khuyến công địa phương (%)",
    en: "Share of the local fund (%)",
  },
  "/money/stated/otherFundsShare": { vi: "Tỷ lệ nguồn khác (%)", en: "Share of other funds (%)" },
  "/targets": { vi: "Chỉ tiêu", en: "Targets" },
  "/targets/*": { vi: "Chỉ tiêu thứ {row}", en: "Target {row}" },
  "/targets/*/tag": { vi: "Mã chỉ tiêu", en: "Tag" },
  "/targets/*/name": { vi: "Tên chỉ tiêu", en: "Name of the target" },
  "/targets/*/unit": { vi: "Đơn vị tính", en: "Unit" },
  "/targets/*/quantity": { vi: "Số lượng", en: "Quantity" },
  "/targets/*/activities": { vi: "Nội dung hoạt động", en: "Activities" },
  "/projects": { vi: "Danh mục đề án", en: "Projects" },
  "/projects/*": { vi: "Đề án thứ {row}", en: "Project {row}" },
  "/projects/*/name": { vi: "Tên đề án", en: "Name of the project" },
  "/projects/*/year": { vi: "Năm thực hiện", en: "Year" },
  "/projects/*/money": { vi: "Kinh phí đề án", en: "Money of the project" },
  "/projects/*/money/localFund": { vi: "Kinh phí khuyến công địa phương", en: "Local fund" },
  "/projects/*/money/nationalFund": { vi: "Kinh phí khuyến công quốc gia", en: "National fund" },
  "/projects/*/money/counterpart": { vi: "Vốn đối ứng", en: "Counterpart" },
  "/projects/*/money/otherFunds": { vi: "Vốn khác (lồng ghép, huy động)", en: "Other funds" },
  "/projects/*/money/total": { vi: "Tổng kinh phí đề án", en: "Total of the project" },
  "/projects/*/implementer": { vi: "Đơn vị thực hiện", en: "Carried out by" },
  "/projects/*/coordinator": { vi: "Đơn vị phối hợp", en: "Together with" },
  "/projects/*/expectedResult": { vi: "Kết quả dự kiến", en: "Expected result" },
  "/projects/*/note": { vi: "Ghi chú", en: "Note" },
  "/projects/*/application": { vi: "Hồ sơ đề nghị", en: "Application" },
};

const wholeFile: BilingualText = { vi: "Toàn bộ chương trình", en: "The whole programme" };
const lists = new Set(["legalBasis", "years", "targets", "projects"]);

/** Fields whose holder's name adds nothing to their own. */
const selfExplaining = new Set([
  "/commune",
  "/period",
  "/sections",
  "/money",
  "/money/stated",
  "/targets",
  "/projects",
  "/legalBasis",
]);

/**
 * What a field of a programme's file is called, with the rows that hold it: never a path of the file.
 *
 * @example
 * ```ts
 * import { programmeFieldLabel } from "@khuyencong/core/validation";
 * programmeFieldLabel("/projects/2/money/counterpart").vi; // => "Đề án thứ 3 › Kinh phí đề án › Vốn đối ứng"
 * programmeFieldLabel("/projects/0/application/project/cost").vi;
 * // => "Đề án thứ 1 › Tổng chi phí của nội dung đề nghị hỗ trợ"
 * ```
 */
export function programmeFieldLabel(pointer: string): BilingualText {
  const parts = labelParts(pointer);
  return { vi: parts.map(({ vi }) => vi).join(" › "), en: parts.map(({ en }) => en).join(" › ") };
}

/**
 * The name of a field alone, without the rows that hold it.
 *
 * @example
 * ```ts
 * import { fieldName } from "@khuyencong/core/validation";
 * fieldName("/projects/2/money/counterpart").vi; // => "Vốn đối ứng"
 * ```
 */
export function fieldName(pointer: string): BilingualText {
  return labelParts(pointer).at(-1) ?? wholeFile;
}

/** The names from the widest part that says something to the field itself; at least one. */
function labelParts(pointer: string): readonly BilingualText[] {
  const steps = stepsOf(pointer);
  const parts: BilingualText[] = [];
  let pattern = "";
  for (const [index, step] of steps.entries()) {
    const row = lists.has(steps[index - 1] ?? "") && /^\d+$/.test(step) ? Number(step) + 1 : undefined;
    pattern += row === undefined ? `/${step}` : "/*";
    if (pattern === "/projects/*/application" && index < steps.length - 1) {
      parts.push(fieldLabel(pointerOf(steps.slice(index + 1))));
      break;
    }
    const label = labels[pattern];
    const isLast = index === steps.length - 1;
    if (label === undefined || (selfExplaining.has(pattern) && !isLast)) continue;
    const named = (text: string) => text.replace("{row}", String(row));
    parts.push({ vi: named(label.vi), en: named(label.en) });
  }
  return parts.length === 0 ? [wholeFile] : parts;
}
