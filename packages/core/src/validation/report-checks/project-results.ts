import type { Finding } from "../../basis/index.js";
import { targetByTag } from "../../programme/index.js";
import { projectStatusLabels, type ReportedProject } from "../../report/index.js";
import { activityName } from "../activity-name.js";
import { describeFindings } from "../describe-findings.js";
import { phrases } from "../phrases.js";
import type { ReportCheck, ReportCheckInput } from "../report-check.js";

const { codes, told } = describeFindings({
  "report.quantity-without-target": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Đề án “{name}” ghi số lượng {quantity}, nhưng chưa ghi tính vào chỉ tiêu nào.",
      en: "Project “{name}” counts {quantity}, but not towards which target.",
    },
    fix: { vi: "Chọn mã chỉ tiêu, hoặc bỏ số lượng.", en: "Choose the target, or remove the figure." },
  },
  "report.target-without-quantity": {
    severity: "warning",
    category: "activity",
    message: {
      vi: "Đề án “{name}” đã hoàn thành và tính vào chỉ tiêu {tag}, nhưng chưa ghi số lượng.",
      en: "Project “{name}” is finished and counts towards {tag}, but not how much.",
    },
    fix: { vi: "Ghi số lượng tính vào chỉ tiêu.", en: "Write how much it counts." },
  },
  "report.target-without-result": {
    severity: "warning",
    category: "activity",
    message: {
      vi: "Đề án “{name}”{others} tính vào chỉ tiêu {tag}, nhưng bảng kết quả không có dòng của chỉ tiêu này.",
      en: "Project “{name}”{others} counts towards {tag}, of which the table of results has no row.",
    },
    fix: {
      vi: "Sửa mã chỉ tiêu của đề án, hoặc thêm dòng của chỉ tiêu đó vào bảng kết quả.",
      en: "Correct the project's tag, or add the row of that target.",
    },
  },
  "report.counted-unfinished": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Đề án “{name}” {status}, nhưng đã tính {quantity} vào chỉ tiêu {tag}; chỉ đề án đã nghiệm thu mới được tính.",
      en: "Project “{name}” is {status}, but {quantity} of it count towards {tag}; only what was accepted counts.",
    },
    fix: { vi: "Sửa tình trạng, hoặc bỏ số lượng.", en: "Correct the status, or remove the figure." },
  },
  "report.activity-not-of-target": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Đề án “{name}” có nội dung “{activity}”, không được tính vào chỉ tiêu “{target}”.",
      en: "Project “{name}” is “{activity}”, which does not count towards “{target}”.",
    },
    fix: { vi: "Sửa nội dung hoặc mã chỉ tiêu.", en: "Correct the activity or the tag." },
  },
  "report.projects-above-result": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "“{name}”: kết quả trong kỳ ghi {achieved}, nhưng các đề án tính vào chỉ tiêu này được {counted}.",
      en: "“{name}”: {achieved} achieved in the period, but the projects that count towards it make {counted}.",
    },
    fix: { vi: "Sửa kết quả của chỉ tiêu, hoặc số lượng của các đề án.", en: "Correct the result or the projects." },
  },
  "report.result-without-projects": {
    severity: "note",
    category: "activity",
    message: {
      vi: "“{name}”: kết quả trong kỳ ghi {achieved}, danh mục đề án giải thích được {counted}.",
      en: "“{name}”: {achieved} achieved in the period, of which the list of projects explains {counted}.",
    },
    fix: {
      vi: "Nêu phần còn lại ở phần lời văn hoặc cột ghi chú, nếu là nhiệm vụ không thuộc đề án nào.",
      en: "Tell of the rest in the text or as a note, if it was a task outside any project.",
    },
  },
});

const finished = new Set<ReportedProject["status"]>(["accepted", "settled"]);

function projectFindings(input: ReportCheckInput, project: ReportedProject, row: number): readonly Finding[] {
  const { name, tag, quantity, status, activity } = project;
  const at = (field: string) => ["projects", row, field];
  if (tag === undefined) {
    if (quantity === undefined || quantity === 0) return [];
    return [told("report.quantity-without-target", { at: at("quantity"), slots: { name, quantity } })];
  }
  const target = input.provincial === undefined ? undefined : targetByTag(input.provincial, tag);
  const isCountedEarly = quantity !== undefined && quantity > 0 && !finished.has(status);
  return [
    ...(quantity === undefined && finished.has(status)
      ? [told("report.target-without-quantity", { at: at("quantity"), slots: { name, tag } })]
      : []),
    ...(isCountedEarly
      ? [
          told("report.counted-unfinished", {
            at: at("quantity"),
            slots: { name, tag, quantity, status: inSentence(status) },
          }),
        ]
      : []),
    ...(target !== undefined && !target.activities.includes(activity)
      ? [
          told("report.activity-not-of-target", {
            at: at("activity"),
            slots: { name, activity: activityName(input, activity), target: target.name },
          }),
        ]
      : []),
  ];
}

function inSentence(status: ReportedProject["status"]) {
  const { vi, en } = projectStatusLabels[status];
  return { vi: vi.toLowerCase(), en: en.toLowerCase() };
}

/** Tags of projects that no result bears, each told once however many projects bear it. */
function tagFindings({ report, isWhole }: ReportCheckInput): readonly Finding[] {
  // A row of the results that could not be read may be the one.
  if (!isWhole) return [];
  const reported = new Set(report.results.map(({ tag }) => tag));
  const rows = new Map<string, number[]>();
  for (const [row, { tag }] of report.projects.entries()) {
    if (tag === undefined || reported.has(tag)) continue;
    const known = rows.get(tag);
    if (known === undefined) rows.set(tag, [row]);
    else known.push(row);
  }
  return [...rows].flatMap(([tag, [row = 0, ...more]]) => {
    const name = report.projects[row]?.name ?? "";
    const others =
      more.length === 0 ? phrases.nothing : { vi: ` và ${more.length} đề án khác`, en: ` and ${more.length} more` };
    return told("report.target-without-result", { at: ["projects", row, "tag"], slots: { name, others, tag } });
  });
}

function sumFindings({ report, isWhole }: ReportCheckInput): readonly Finding[] {
  return report.results.flatMap(({ tag, name, achieved }, row) => {
    const counted = report.projects.reduce((sum, one) => (one.tag === tag ? sum + (one.quantity ?? 0) : sum), 0);
    const parts = { at: ["results", row, "achieved"], slots: { name, achieved, counted } };
    if (counted > achieved) return told("report.projects-above-result", parts);
    return counted < achieved && isWhole ? told("report.result-without-projects", parts) : [];
  });
}

/** What projects count towards which target, and whether the results agree with them. */
export const checkProjectResults = {
  codes,
  find: (input) => [
    ...input.report.projects.flatMap((project, row) => projectFindings(input, project, row)),
    ...tagFindings(input),
    ...sumFindings(input),
  ],
} satisfies ReportCheck;
