import { type Finding, formatMillions } from "../../basis/index.js";
import { indicatorByCode } from "../../indicator/index.js";
import type { CommuneReport } from "../../report/index.js";
import { fundingSourceLabels, projectStatusLabels, projectStatusSchema } from "../../report/index.js";
import { companionStanding } from "../companion-standing.js";
import { describeFindings } from "../describe-findings.js";
import type { ReportCheck, ReportCheckInput } from "../report-check.js";
import { sameNameKey } from "../written-name.js";

const shrunk = { severity: "error", category: "arithmetic" } as const;
const fix = {
  vi: "Báo cáo cả năm gồm cả 6 tháng đầu năm: sửa số ở báo cáo này; nếu số 6 tháng sai hoặc có khoản thu hồi thì nêu rõ trong cột ghi chú.",
  en: "The year includes its first half: correct this report; if the earlier figure was wrong, or money was paid back, say so as a note.",
};

const { codes, told } = describeFindings({
  "report.half-year-not-given": {
    severity: "note",
    category: "coverage",
    message: {
      vi: "{situation}: số liệu chưa được đối chiếu với báo cáo đó.",
      en: "{situation}: the figures were not compared with it.",
    },
    fix: { vi: "{remedy}.", en: "{remedy}." },
  },
  "report.result-shrank": {
    ...shrunk,
    message: {
      vi: "“{name}”: cả năm thực hiện {now}, ít hơn 6 tháng đầu năm ({earlier}).",
      en: "“{name}”: {now} in the whole year, fewer than in its first half ({earlier}).",
    },
    fix,
  },
  "report.disbursed-shrank": {
    ...shrunk,
    message: {
      vi: "“{source}”: cả năm giải ngân {now} triệu đồng, ít hơn 6 tháng đầu năm ({earlier} triệu đồng).",
      en: "“{source}”: {now} million đồng in the whole year, less than in its first half ({earlier}).",
    },
    fix,
  },
  "report.indicator-shrank": {
    ...shrunk,
    message: {
      vi: "“{name}”: cả năm ghi {now}, ít hơn 6 tháng đầu năm ({earlier}).",
      en: "“{name}”: {now} in the whole year, fewer than in its first half ({earlier}).",
    },
    fix,
  },
  "report.allocation-changed": {
    severity: "warning",
    category: "money",
    message: {
      vi: "“{source}”: dự toán giao trong năm ghi {now} triệu đồng, báo cáo 6 tháng ghi {earlier} triệu đồng.",
      en: "“{source}”: {now} million đồng allocated for the year; the half-year report said {earlier}.",
    },
    fix: {
      vi: "Kiểm tra lại; nếu dự toán được điều chỉnh thì nêu số quyết định trong cột ghi chú.",
      en: "Check it; if the allocation was amended, note the decision.",
    },
  },
  "report.project-vanished": {
    severity: "warning",
    category: "structure",
    message: {
      vi: "Đề án “{name}” có trong báo cáo 6 tháng nhưng không có trong báo cáo này.",
      en: "Project “{name}” is in the half-year report but not in this one.",
    },
    fix: {
      vi: "Thêm lại đề án; nếu đã ngừng thì ghi tình trạng “Ngừng thực hiện” và nêu lý do.",
      en: "Add it; if it was stopped, give that as its status and say why.",
    },
  },
  "report.status-went-back": {
    severity: "error",
    category: "structure",
    message: {
      vi: "Đề án “{name}”: báo cáo 6 tháng ghi “{earlier}”, báo cáo này lại ghi “{now}”.",
      en: "Project “{name}” was “{earlier}” in the half-year report and is “{now}” in this one.",
    },
    fix: {
      vi: "Sửa tình trạng của đề án; đề án đã ngừng mà được tiếp tục thì nêu quyết định trong cột ghi chú.",
      en: "Correct the status; where a stopped project was taken up again, note the decision.",
    },
  },
});

function halfYearNames(year: number) {
  return {
    name: { vi: `báo cáo 6 tháng đầu năm ${year}`, en: `the report on the first half of ${year}` },
    bring: {
      vi: "Kiểm tra cùng với báo cáo 6 tháng của xã (chọn các tệp một lần)",
      en: "Check it together with the commune's half-year report (choose the files at once)",
    },
  };
}

function figureFindings({ report }: ReportCheckInput, earlier: CommuneReport): readonly Finding[] {
  const results = new Map(earlier.results.map(({ tag, achieved }) => [tag, achieved]));
  const counted = new Map<string, number>(earlier.indicators.map(({ code, value }) => [code, value]));
  return [
    ...report.results.flatMap(({ tag, name, achieved, note }, row) => {
      const before = results.get(tag) ?? 0;
      if (achieved >= before || note !== undefined) return [];
      const slots = { name, now: achieved, earlier: before };
      return told("report.result-shrank", { at: ["results", row, "achieved"], slots });
    }),
    ...report.indicators.flatMap(({ code, value, note }, row) => {
      const indicator = indicatorByCode(code);
      const before = counted.get(code) ?? 0;
      if (value >= before || note !== undefined || indicator?.isStock === true) return [];
      const slots = { name: indicator?.name ?? code, now: value, earlier: before };
      return told("report.indicator-shrank", { at: ["indicators", row, "value"], slots });
    }),
  ];
}

function moneyFindings({ report }: ReportCheckInput, earlier: CommuneReport): readonly Finding[] {
  return report.disbursements.flatMap(({ source, allocated, disbursed, note }, row) => {
    const before = earlier.disbursements.find((one) => one.source === source);
    if (before === undefined) return [];
    const named = { source: fundingSourceLabels[source] };
    const of = (now: typeof allocated, then: typeof allocated) => ({
      ...named,
      now: formatMillions(now),
      earlier: formatMillions(then),
    });
    const at = (field: string) => ["disbursements", row, field];
    return [
      ...(disbursed < before.disbursed && note === undefined
        ? [told("report.disbursed-shrank", { at: at("disbursed"), slots: of(disbursed, before.disbursed) })]
        : []),
      ...(allocated !== before.allocated && note === undefined
        ? [told("report.allocation-changed", { at: at("allocated"), slots: of(allocated, before.allocated) })]
        : []),
    ];
  });
}

const keyOf = ({ name, beneficiary }: CommuneReport["projects"][number]) =>
  `${sameNameKey(name)} ${sameNameKey(beneficiary)}`;

function projectFindings({ report, isWhole }: ReportCheckInput, earlier: CommuneReport): readonly Finding[] {
  const before = new Map(earlier.projects.map((project) => [keyOf(project), project]));
  const now = new Set(report.projects.map(keyOf));
  const rank = (status: CommuneReport["projects"][number]["status"]) => projectStatusSchema.options.indexOf(status);
  const back = report.projects.flatMap((project, row) => {
    const known = before.get(keyOf(project));
    if (known === undefined || rank(project.status) >= rank(known.status)) return [];
    if (known.status === "stopped" && project.note !== undefined) return [];
    const slots = {
      name: project.name,
      now: projectStatusLabels[project.status],
      earlier: projectStatusLabels[known.status],
    };
    return told("report.status-went-back", { at: ["projects", row, "status"], slots });
  });
  // A row that could not be read may be the one.
  const gone = isWhole ? earlier.projects.filter((project) => !now.has(keyOf(project))) : [];
  return [...back, ...gone.map(({ name }) => told("report.project-vanished", { at: ["projects"], slots: { name } }))];
}

/** A report on a whole year holds all that the report on its first half told. */
export const checkAgainstHalfYear = {
  codes,
  find: (input) => {
    const { reporting } = input.report;
    const { halfYear } = input.companions;
    if (reporting.span !== "year") return [];
    if (halfYear === undefined) {
      const slots = companionStanding(halfYearNames(reporting.year), input.companions.notTaken?.halfYear);
      return [told("report.half-year-not-given", { at: [], slots })];
    }
    return [...figureFindings(input, halfYear), ...moneyFindings(input, halfYear), ...projectFindings(input, halfYear)];
  },
} satisfies ReportCheck;
