import { type Finding, formatMillions, sumOf } from "../../basis/index.js";
import type { Check } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import { fieldName } from "../field-label.js";
import { makeFinding } from "../make-finding.js";

function sumFindings({ name, money }: CommuneProject, row: number): readonly Finding[] {
  const computed = sumOf([money.localFund, money.nationalFund, money.counterpart, money.otherFunds]);
  if (computed === money.total) return [];
  const slots = { name, stated: formatMillions(money.total), computed: formatMillions(computed) };
  return [makeFinding("project.money-does-not-add-up", { at: ["projects", row, "money", "total"], slots })];
}

function costFindings({ name, money, application }: CommuneProject, row: number): readonly Finding[] {
  const cost = application.project?.cost;
  if (cost === undefined || cost === money.total) return [];
  const slots = { name, cost: formatMillions(cost), total: formatMillions(money.total) };
  const code = cost > money.total ? "project.cost-above-total" : "project.cost-below-total";
  return [makeFinding(code, { at: ["projects", row, "application", "project", "cost"], slots })];
}

/** One stream pays: the same cost is never met from two funds of the State. */
function streamFindings({ name, money, application }: CommuneProject, row: number): readonly Finding[] {
  const { stream } = application;
  const other = stream === "local" ? "nationalFund" : "localFund";
  if (stream === undefined || money[other] === 0) return [];
  const nameOf = (fund: string) => fieldName(`/projects/${row}/money/${fund}`);
  const slots = { name, stream: nameOf(`${stream}Fund`), other: nameOf(other) };
  return [makeFinding("project.stream-mismatch", { at: ["projects", row, "money", other], slots })];
}

/** The money of each project: its sources add up, its cost agrees with its total, one stream pays. */
export const checkProjectMoney: Check = ({ programme }) =>
  programme.projects.flatMap((project, row) => [
    ...sumFindings(project, row),
    ...costFindings(project, row),
    ...streamFindings(project, row),
  ]);
