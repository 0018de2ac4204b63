import { plainDate } from "@khuyencong/core/basis";
import { indicators } from "@khuyencong/core/indicator";
import { type Commune, fullNameOn } from "@khuyencong/core/place";
import { targetByTag } from "@khuyencong/core/programme";
import { type CommuneReportInput, type FundingSource, fundingSourceSchema } from "@khuyencong/core/report";
import { type CommuneProgramme, communeProgrammeSchema } from "@khuyencong/core/validation";
import { corpusGrounds } from "../corpus/corpus-grounds.js";
import { plausibleProgramme } from "../corpus/plausible-programme.js";
import { type Random, randomFrom } from "../corpus/random.js";

type Project = CommuneReportInput["projects"][number];
type Status = Project["status"];
type Span = CommuneReportInput["reporting"]["span"];

/** What one commune hands in about one year, all of it in agreement. */
export interface PlausibleReports {
  readonly programme: CommuneProgramme;
  readonly year: CommuneReportInput;
  readonly halfYear: CommuneReportInput;
  readonly lastYear: CommuneReportInput;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** How much of a project's money is paid once it has come so far. */
const paidShare: Readonly<Record<Status, number>> = {
  "not-started": 0,
  "in-progress": 0.5,
  accepted: 1,
  settled: 1,
  stopped: 0,
};

const isFinished = (status: Status) => status === "accepted" || status === "settled";

/** A project of the programme as it stands in a report. */
function reported(programme: CommuneProgramme, row: number, status: Status): readonly Project[] {
  const project = programme.projects[row];
  const money = programme.money.years.find(({ year }) => year === project?.year);
  if (project === undefined || money === undefined) return [];
  const { activity, applicant } = project.application;
  const share = paidShare[status];
  const ofCommune = money.localFund === 0 ? 0 : money.communeBudget / money.localFund;
  const local = Math.floor(project.money.localFund * share);
  const communeBudget = Math.floor(local * ofCommune);
  const counterpart = Math.floor(project.money.counterpart * share);
  const paid = { provincialFund: local - communeBudget, communeBudget, nationalFund: 0, counterpart, otherFunds: 0 };
  const target = programme.targets.find(({ activities }) => activities.includes(activity));
  const counted = target !== undefined && isFinished(status) ? { tag: target.tag, quantity: 1 } : {};
  const beneficiary = applicant?.name ?? project.implementer ?? project.name;
  return [
    { name: project.name, beneficiary, activity, status, paid: { ...paid, total: local + counterpart }, ...counted },
  ];
}

interface Standing {
  readonly commune: Commune;
  readonly span: Span;
  readonly year: number;
  readonly dataUntil: string;
  readonly signed: string;
  readonly projects: readonly Project[];
  readonly before: CommuneReportInput | undefined;
  readonly random: Random;
}

const supported = ({ paid }: Project) => paid.provincialFund + paid.communeBudget + paid.nationalFund > 0;

function countsOf(
  projects: readonly Project[],
  results: CommuneReportInput["results"],
): CommuneReportInput["indicators"] {
  const values = new Map<string, number>([
    ["P01-DE-AN", projects.length],
    ["P03-LUOT", projects.filter(supported).length],
    ["P03-CO-SO", new Set(projects.filter(supported).map(({ beneficiary }) => beneficiary)).size],
    ["K01-CONG-TAC-VIEN", 3],
  ]);
  for (const { tag, achieved } of results) {
    const indicator = targetByTag(corpusGrounds.provincial, tag)?.indicator;
    if (indicator !== undefined) values.set(indicator, (values.get(indicator) ?? 0) + achieved);
  }
  return indicators.map(({ code, countedAt }) => {
    const events = countedAt === undefined ? 0 : (values.get(countedAt) ?? 0);
    return { code, value: values.get(code) ?? events * 20 };
  });
}

function disbursed(programme: CommuneProgramme, standing: Standing): CommuneReportInput["disbursements"] {
  const money = programme.money.years.find(({ year }) => year === standing.year);
  const allocated: Readonly<Record<FundingSource, number>> = {
    provincialFund: (money?.localFund ?? 0) - (money?.communeBudget ?? 0),
    communeBudget: money?.communeBudget ?? 0,
    nationalFund: 0,
    counterpart: money?.otherFunds ?? 0,
    otherFunds: 0,
  };
  return fundingSourceSchema.options.map((source) => {
    const paid = sum(standing.projects.map((project) => project.paid[source]));
    const settled = sum(
      standing.projects.filter(({ status }) => status === "settled").map((project) => project.paid[source]),
    );
    const before = standing.before?.disbursements.find((one) => one.source === source)?.toDate ?? 0;
    return { source, allocated: allocated[source], disbursed: paid, settled, before, toDate: before + paid };
  });
}

function reportOf(programme: CommuneProgramme, standing: Standing): CommuneReportInput {
  const { commune, span, year, dataUntil, signed, projects, before, random } = standing;
  const named = fullNameOn(commune, plainDate(signed))?.vi ?? commune.name;
  const results = programme.targets.map(({ tag, name, unit, quantity }) => {
    const achieved = sum(projects.map((project) => (project.tag === tag ? (project.quantity ?? 0) : 0)));
    const earlier = before?.results.find((one) => one.tag === tag)?.toDate ?? 0;
    const planned = Math.min(quantity, programme.projects.filter((one) => one.year === year).length);
    return {
      tag,
      name,
      unit,
      planned: quantity,
      plannedThisYear: span === "year" ? Math.min(achieved, planned) : planned,
      before: earlier,
      achieved,
      toDate: earlier + achieved,
    };
  });
  const disbursements = disbursed(programme, standing);
  const total = (column: "allocated" | "disbursed" | "settled" | "before" | "toDate") =>
    sum(disbursements.map((row) => row[column]));
  const { approval } = programme;
  return {
    document: "report",
    note: "VÍ DỤ – số liệu giả định",
    commune: { code: commune.code, name: named },
    reporting: { span, year, dataUntil },
    signed: { by: `Ủy ban nhân dân ${named}`, number: `${random.whole(1, 400)}/BC-UBND`, date: signed },
    ...(approval === undefined ? {} : { programme: approval }),
    narrative: {
      results: "Các đề án được triển khai theo kế hoạch của năm.",
      achievements: "Hỗ trợ đúng đối tượng, đúng nội dung.",
      shortcomings: "Số cơ sở đăng ký còn ít.",
      causes: "Thông tin về chính sách đến cơ sở còn chậm.",
      nextTasks: "Tiếp tục khảo sát nhu cầu của các cơ sở.",
      proposals: "Đề nghị Sở Công Thương hướng dẫn thêm về hồ sơ đề án.",
    },
    results,
    disbursements,
    totals: {
      allocated: total("allocated"),
      disbursed: total("disbursed"),
      settled: total("settled"),
      before: total("before"),
      toDate: total("toDate"),
    },
    indicators: countsOf(projects, results),
    projects: [...projects],
  };
}

const statuses: readonly Status[] = ["not-started", "in-progress", "accepted", "settled"];

/** What a commune hands in about a year in which its programme has projects; the same for the same seed. */
export function plausibleReports(commune: Commune, seed: string): PlausibleReports {
  const random = randomFrom(seed, "reports", commune.code);
  const programme = communeProgrammeSchema.parse(plausibleProgramme(commune, seed, corpusGrounds));
  const rowsOf = (year: number) => programme.projects.flatMap((project, row) => (project.year === year ? [row] : []));
  const candidates = [2027, 2028, 2029, 2030].filter((year) => rowsOf(year).length > 0);
  const year = random.shuffled(candidates)[0] ?? 2027;
  // The first of the year is always finished, so that there is something to tell of.
  const inDecember = new Map(
    rowsOf(year).map((row, place) => [row, place === 0 ? 3 : random.whole(0, statuses.length - 1)]),
  );
  const inJune = new Map([...inDecember].map(([row, rank]) => [row, random.whole(0, rank)]));
  const standing = (ranks: ReadonlyMap<number, number>) =>
    [...ranks].flatMap(([row, rank]) => reported(programme, row, statuses[rank] ?? "not-started"));
  const lastYear = reportOf(programme, {
    commune,
    span: "year",
    year: year - 1,
    dataUntil: `${year - 1}-12-14`,
    signed: `${year - 1}-12-16`,
    projects: rowsOf(year - 1).flatMap((row) => reported(programme, row, random.pick(["accepted", "settled"]))),
    before: undefined,
    random,
  });
  const halfYear = reportOf(programme, {
    commune,
    span: "half-year",
    year,
    dataUntil: `${year}-06-14`,
    signed: `${year}-06-16`,
    projects: standing(inJune),
    before: lastYear,
    random,
  });
  const wholeYear = reportOf(programme, {
    commune,
    span: "year",
    year,
    dataUntil: `${year}-12-14`,
    signed: `${year}-12-16`,
    projects: standing(inDecember),
    before: lastYear,
    random,
  });
  return { programme, year: wholeYear, halfYear, lastYear };
}
