import { endOfYear, type Finding, formatDate, yearOf } from "../../basis/index.js";
import { readInstrumentName } from "../../law/index.js";
import { type Check, type CheckInput, knownInstruments } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "approval.number-form": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "Số, ký hiệu “{number}” chưa đúng thể thức văn bản hành chính: số, gạch chéo, chữ viết tắt loại văn bản, gạch nối, chữ viết tắt cơ quan.",
      en: "“{number}” is not how an administrative document is numbered: number, slash, kind of document, hyphen, issuing body.",
    },
    fix: { vi: "Ghi theo dạng 15/QĐ-UBND.", en: "Write it as 15/QĐ-UBND." },
    citations: [{ instrument: "nd-30-2020" }],
  },
  "approval.after-as-of": {
    severity: "warning",
    category: "period",
    message: {
      vi: "Ngày phê duyệt {date} muộn hơn ngày dùng để xét ({asOf}).",
      en: "The approval of {date} is later than the day judged by ({asOf}).",
    },
    fix: {
      vi: "Kiểm tra lại ngày phê duyệt, hoặc xét theo đúng ngày phê duyệt.",
      en: "Check the date, or judge by the day of approval.",
    },
  },
  "approval.after-period-ends": {
    severity: "error",
    category: "period",
    message: {
      vi: "Ngày phê duyệt {date} muộn hơn ngày cuối của giai đoạn (31/12/{to}).",
      en: "The approval of {date} is later than the last day of the period (31/12/{to}).",
    },
    fix: { vi: "Sửa ngày phê duyệt hoặc giai đoạn.", en: "Correct the date or the period." },
  },
  "approval.before-legal-basis": {
    severity: "error",
    category: "legal-basis",
    message: {
      vi: "“{number}” ghi ban hành ngày {issuedOn}, sau ngày phê duyệt {date}: không thể là căn cứ của Chương trình.",
      en: "“{number}” is dated {issuedOn}, after the approval of {date}: it cannot be a ground of the programme.",
    },
    fix: { vi: "Sửa ngày ban hành, hoặc bỏ căn cứ này.", en: "Correct its date, or remove it." },
  },
  "approval.project-year-before": {
    severity: "warning",
    category: "period",
    message: {
      vi: "Đề án “{name}” thuộc năm {year}, trước năm phê duyệt Chương trình ({approved}).",
      en: "Project “{name}” is of {year}, before the year in which the programme was approved ({approved}).",
    },
    fix: { vi: "Sửa năm thực hiện, hoặc bỏ đề án đã qua.", en: "Correct the year, or drop the project." },
  },
});

const numberForm = /^\d{1,6}(?:\/\d{4})?\/\p{Lu}{1,6}-\p{Lu}[\p{Lu}\d.-]*$/u;

type Approval = NonNullable<CheckInput["programme"]["approval"]>;

function formFindings({ number }: Approval): readonly Finding[] {
  const bare = number.replace(/^số\s*:?\s*/iu, "").replace(/\s+/g, "");
  return numberForm.test(bare) ? [] : [told("approval.number-form", { at: ["approval", "number"], slots: { number } })];
}

function dateFindings({ date }: Approval, { programme, rulebook }: CheckInput): readonly Finding[] {
  const at = ["approval", "date"];
  const { toYear } = programme.period;
  const slots = { date: formatDate(date), asOf: formatDate(rulebook.asOf), to: toYear };
  return [
    ...(date > rulebook.asOf ? [told("approval.after-as-of", { at, slots })] : []),
    ...(date > endOfYear(toYear) ? [told("approval.after-period-ends", { at, slots })] : []),
  ];
}

/** Instruments on record are judged by their own dates; of others the file's date is all there is. */
function groundFindings({ date }: Approval, input: CheckInput): readonly Finding[] {
  const known = [...knownInstruments(input).values()];
  return input.programme.legalBasis.flatMap(({ number, issuedOn }, row) => {
    if (issuedOn === undefined || issuedOn <= date) return [];
    if (readInstrumentName(known, { number }).instruments.length > 0) return [];
    const slots = { number, issuedOn: formatDate(issuedOn), date: formatDate(date) };
    return told("approval.before-legal-basis", { at: ["legalBasis", row, "issuedOn"], slots });
  });
}

function projectFindings({ date }: Approval, { programme }: CheckInput): readonly Finding[] {
  const approved = yearOf(date);
  return programme.projects.flatMap(({ name, year }, row) =>
    // A year before the period is told by itself.
    year >= approved || year < programme.period.fromYear
      ? []
      : told("approval.project-year-before", { at: ["projects", row, "year"], slots: { name, year, approved } }),
  );
}

/** Number and date of the approval, by themselves and against what they must come before or after. */
export const checkApprovalDate = {
  codes,
  find: (input) => {
    const { approval } = input.programme;
    if (approval === undefined) return [];
    return [
      ...formFindings(approval),
      ...dateFindings(approval, input),
      ...groundFindings(approval, input),
      ...projectFindings(approval, input),
    ];
  },
} satisfies Check;
