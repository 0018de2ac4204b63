import { type Citation, type Finding, formatMillions, remainderOf, sumOf } from "../../basis/index.js";
import { ruleKind } from "../../eligibility/index.js";
import type { FactName } from "../../facts/index.js";
import { entriesOf, type Rulebook } from "../../rulebook/index.js";
import { factsReadBy, hasReadings } from "../../rules/index.js";
import type { Check } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "project.nothing-asked": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Đề án “{name}” không đề nghị đồng nào từ kinh phí khuyến công.",
      en: "Project “{name}” asks for no promotion money at all.",
    },
    fix: {
      vi: "Ghi mức đề nghị hỗ trợ, hoặc đưa đề án ra khỏi danh mục.",
      en: "State what is asked for, or take the project off the list.",
    },
  },
  "project.counterpart-missing": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Đề án “{name}”: đơn vị thụ hưởng không góp vốn đối ứng; phần còn lại {rest} triệu đồng đều lấy từ vốn khác.",
      en: "Project “{name}”: the beneficiary pays nothing; the remaining {rest} million đồng all come from other funds.",
    },
    fix: {
      vi: "Ghi vốn đối ứng của đơn vị, hoặc nêu rõ vốn khác do ai góp.",
      en: "State the beneficiary's own share, or say who provides the other funds.",
    },
  },
  "project.counterpart-below-remainder": {
    severity: "error",
    category: "money",
    message: {
      vi: "Đề án “{name}”: chi phí {cost} triệu đồng, đề nghị hỗ trợ {asked} triệu đồng, nhưng vốn đối ứng và vốn khác chỉ có {covered} triệu đồng (thiếu {lacking}).",
      en: "Project “{name}” costs {cost} million đồng and asks for {asked}; counterpart and other funds are only {covered} ({lacking} short).",
    },
    fix: {
      vi: "Bổ sung vốn đối ứng cho đủ phần còn lại, hoặc sửa chi phí.",
      en: "Raise the counterpart to cover the rest, or correct the cost.",
    },
  },
  "project.double-funding": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Đề án “{name}” có {other} triệu đồng vốn khác (lồng ghép, huy động), trong khi đơn vị cam kết không có nguồn nhà nước khác cho cùng nội dung chi: cần biết vốn khác này từ đâu.",
      en: "Project “{name}” has {other} million đồng of other funds, while the applicant commits that no other State source pays for the same cost: where they come from must be known.",
    },
    fix: {
      vi: "Nếu là vốn nhà nước cho cùng nội dung chi thì tách phần đó ra khỏi đề án; nếu là vốn huy động khác thì ghi rõ nguồn ở phần ghi chú.",
      en: "If it is State money for the same cost, take that part out; otherwise name the source in the note.",
    },
  },
  "project.two-streams": {
    severity: "error",
    category: "money",
    message: {
      vi: "Đề án “{name}” ghi kinh phí hỗ trợ ở cả khuyến công địa phương ({local} triệu đồng) và khuyến công quốc gia ({national} triệu đồng).",
      en: "Project “{name}” has support under both the local fund ({local}) and the national fund ({national} million đồng).",
    },
    fix: {
      vi: "Chọn một nguồn trong hồ sơ đề nghị và ghi kinh phí vào nguồn đó.",
      en: "Choose one stream and put the support there.",
    },
  },
});

/** Where the law of the day asks for the two commitments that money hangs on. */
interface Grounds {
  readonly remainder: readonly Citation[];
  readonly singleSource: readonly Citation[];
}

const groundsOfRulebooks = new WeakMap<Rulebook, Grounds>();

/** A rulebook does not change: what it asks is looked up once for all programmes. */
function groundsIn(rulebook: Rulebook): Grounds {
  const grounds = groundsOfRulebooks.get(rulebook) ?? groundsOf(rulebook);
  groundsOfRulebooks.set(rulebook, grounds);
  return grounds;
}

/** The rules that read a commitment say where the law asks for it. */
function groundsOf(rulebook: Rulebook): Grounds {
  const rules = entriesOf(rulebook, ruleKind);
  const groundsFor = (commitment: FactName) =>
    rules
      .filter(({ value: { requires } }) => !hasReadings(requires) && factsReadBy(requires).includes(commitment))
      .flatMap(({ citations }) => citations);
  return {
    remainder: groundsFor("commitments.investsTheRemainder"),
    singleSource: groundsFor("commitments.noOtherStateSource"),
  };
}

/** The remainder that support leaves must be covered, and by the one who is supported. */
function remainderFindings(
  { name, money, application }: CommuneProject,
  row: number,
  { remainder: citations }: Grounds,
): readonly Finding[] {
  const asked = sumOf([money.localFund, money.nationalFund]);
  if (asked === 0)
    return [told("project.nothing-asked", { at: ["projects", row, "money", "localFund"], slots: { name } })];
  const cost = application.project?.cost ?? money.total;
  if (cost <= asked) return [];
  const at = ["projects", row, "money", "counterpart"];
  const rest = remainderOf(cost, asked);
  const covered = sumOf([money.counterpart, money.otherFunds]);
  if (covered < rest) {
    const slots = {
      name,
      cost: formatMillions(cost),
      asked: formatMillions(asked),
      covered: formatMillions(covered),
      lacking: formatMillions(remainderOf(rest, covered)),
    };
    return [told("project.counterpart-below-remainder", { at, slots, citations })];
  }
  if (money.counterpart > 0) return [];
  return [told("project.counterpart-missing", { at, slots: { name, rest: formatMillions(rest) }, citations })];
}

function sourceFindings(
  { name, money, application }: CommuneProject,
  row: number,
  { singleSource: citations }: Grounds,
): readonly Finding[] {
  const { localFund, nationalFund, otherFunds } = money;
  const found: Finding[] = [];
  if (otherFunds > 0 && application.commitments?.noOtherStateSource === true) {
    const slots = { name, other: formatMillions(otherFunds) };
    found.push(told("project.double-funding", { at: ["projects", row, "money", "otherFunds"], slots, citations }));
  }
  // With a stream chosen, money under the other one is told against that choice.
  if (localFund > 0 && nationalFund > 0 && application.stream === undefined) {
    const slots = { name, local: formatMillions(localFund), national: formatMillions(nationalFund) };
    found.push(told("project.two-streams", { at: ["projects", row, "money", "nationalFund"], slots, citations }));
  }
  return found;
}

/** Who pays what support leaves, and whether the State pays twice. */
export const checkProjectCounterpart = {
  codes,
  find: ({ programme, rulebook }) => {
    const grounds = groundsIn(rulebook);
    return programme.projects.flatMap((project, row) => [
      ...remainderFindings(project, row, grounds),
      ...sourceFindings(project, row, grounds),
    ]);
  },
} satisfies Check;
