import { type Finding, formatMillions, sumOf } from "../../basis/index.js";
import type { Check } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";
import { fieldName } from "../field-label.js";

const { codes, told } = describeFindings({
  "project.money-does-not-add-up": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "Đề án “{name}”: tổng kinh phí ghi {stated} triệu đồng, nhưng cộng các nguồn được {computed} triệu đồng.",
      en: "Project “{name}”: the total is stated as {stated} million đồng, but the sources add up to {computed} million đồng.",
    },
    fix: {
      vi: "Sửa tổng thành {computed}, hoặc sửa số của từng nguồn.",
      en: "Change the total to {computed}, or correct the figure of a source.",
    },
  },
  "project.cost-above-total": {
    severity: "error",
    category: "money",
    message: {
      vi: "Đề án “{name}”: chi phí của nội dung đề nghị hỗ trợ ({cost} triệu đồng) lớn hơn tổng kinh phí đề án ({total} triệu đồng).",
      en: "Project “{name}”: what is to be supported costs {cost} million đồng, more than the whole project ({total} million đồng).",
    },
    fix: { vi: "Sửa chi phí trong hồ sơ hoặc tổng kinh phí đề án.", en: "Correct the cost or the total." },
  },
  "project.cost-below-total": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Đề án “{name}”: chi phí của nội dung đề nghị hỗ trợ ({cost} triệu đồng) nhỏ hơn tổng kinh phí đề án ({total} triệu đồng).",
      en: "Project “{name}”: what is to be supported costs {cost} million đồng, less than the whole project ({total} million đồng).",
    },
    fix: {
      vi: "Không cần sửa nếu đề án còn chi cho nội dung không đề nghị hỗ trợ; nếu không, hai số phải bằng nhau.",
      en: "Nothing to mend if part of the project asks for no support; otherwise the two must agree.",
    },
  },
  "project.stream-mismatch": {
    severity: "error",
    category: "money",
    message: {
      vi: "Đề án “{name}” đề nghị từ nguồn “{stream}”, nhưng kinh phí hỗ trợ lại ghi ở nguồn “{other}”.",
      en: "Project “{name}” asks from “{stream}”, but has money under “{other}”.",
    },
    fix: { vi: "Ghi kinh phí hỗ trợ vào đúng một nguồn.", en: "Put the support under one stream." },
  },
});

function sumFindings({ name, money }: CommuneProject, row: number): readonly Finding[] {
  const computed = sumOf([money.localFund, money.nationalFund, money.counterpart, money.otherFunds]);
  if (computed === money.total) return [];
  const slots = { name, stated: formatMillions(money.total), computed: formatMillions(computed) };
  return [told("project.money-does-not-add-up", { at: ["projects", row, "money", "total"], slots })];
}

function costFindings({ name, money, application }: CommuneProject, row: number): readonly Finding[] {
  const cost = application.project?.cost;
  if (cost === undefined || cost === money.total) return [];
  const slots = { name, cost: formatMillions(cost), total: formatMillions(money.total) };
  const code = cost > money.total ? "project.cost-above-total" : "project.cost-below-total";
  return [told(code, { at: ["projects", row, "application", "project", "cost"], slots })];
}

/** One stream pays: the same cost is never met from two funds of the State. */
function streamFindings({ name, money, application }: CommuneProject, row: number): readonly Finding[] {
  const { stream } = application;
  const other = stream === "local" ? "nationalFund" : "localFund";
  if (stream === undefined || money[other] === 0) return [];
  const nameOf = (fund: string) => fieldName(`/projects/${row}/money/${fund}`);
  const slots = { name, stream: nameOf(`${stream}Fund`), other: nameOf(other) };
  return [told("project.stream-mismatch", { at: ["projects", row, "money", other], slots })];
}

/** The money of each project: its sources add up, its cost agrees with its total, one stream pays. */
export const checkProjectMoney = {
  codes,
  find: ({ programme }) =>
    programme.projects.flatMap((project, row) => [
      ...sumFindings(project, row),
      ...costFindings(project, row),
      ...streamFindings(project, row),
    ]),
} satisfies Check;
