import { type Dong, type Finding, formatMillions, formatShare, sumOf } from "../../basis/index.js";
import type { Check, CheckInput } from "../check.js";
import type { CommuneProgramme } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "programme.year-without-projects": {
    severity: "note",
    category: "money",
    message: {
      vi: "Có kinh phí khuyến công địa phương nhưng danh mục chưa có đề án nào cho năm {years}.",
      en: "There is money of the local fund but no project for {years}.",
    },
    fix: {
      vi: "Không cần sửa nếu đề án của năm đó sẽ được lập trong kế hoạch hằng năm; nếu không, bổ sung đề án.",
      en: "Nothing to mend if the projects come with the plan of that year; otherwise add them.",
    },
  },
  "programme.projects-below-money": {
    severity: "note",
    category: "money",
    message: {
      vi: "Các đề án chỉ dùng {used} triệu đồng trong {available} triệu đồng kinh phí khuyến công địa phương ({share}).",
      en: "The projects use only {used} of {available} million đồng of the local fund ({share}).",
    },
    fix: {
      vi: "Kiểm tra danh mục đề án đã đủ chưa, hoặc tổng kinh phí có ghi thừa không.",
      en: "See whether projects are missing or the money is stated too high.",
    },
  },
});

/** Money that is not for managing the programme is there for projects. */
function forProjects({ localFund, managementCost }: CommuneProgramme["money"]["years"][number]): number {
  return localFund - (managementCost ?? 0);
}

function idleYears({ programme }: CheckInput): readonly Finding[] {
  const busy = new Set(programme.projects.map(({ year }) => year));
  const idle = programme.money.years.filter((row) => forProjects(row) > 0 && !busy.has(row.year));
  const years = [...new Set(idle.map(({ year }) => year))].join(", ");
  return years === "" ? [] : [told("programme.year-without-projects", { at: ["projects"], slots: { years } })];
}

function idleMoney({ programme }: CheckInput): readonly Finding[] {
  const used: Dong = sumOf(programme.projects.map(({ money }) => money.localFund));
  const available: Dong = sumOf(programme.money.years.map(({ localFund }) => localFund));
  // No project at all is told year by year.
  if (programme.projects.length === 0 || used * 2 >= available) return [];
  const slots = {
    used: formatMillions(used),
    available: formatMillions(available),
    share: formatShare(used, available),
  };
  return [told("programme.projects-below-money", { at: ["money", "stated", "localFund"], slots })];
}

/** Money for which no project stands in the list. */
export const checkMoneyUse = { codes, find: (input) => [...idleYears(input), ...idleMoney(input)] } satisfies Check;
