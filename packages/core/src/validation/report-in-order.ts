import { indicators } from "../indicator/index.js";
import type { CommuneReportInput, FundingSource, ReportSpan } from "../report/index.js";
import { anotherProject, exampleProgramme } from "./example.js";

const million = 1_000_000;
type Project = CommuneReportInput["projects"][number];
type Paid = Readonly<Partial<Record<FundingSource, number>>>;

/** What was paid by source, in triệu đồng. */
function paid({ provincialFund = 0, communeBudget = 0, nationalFund = 0, counterpart = 0, otherFunds = 0 }: Paid) {
  return {
    provincialFund: provincialFund * million,
    communeBudget: communeBudget * million,
    nationalFund: nationalFund * million,
    counterpart: counterpart * million,
    otherFunds: otherFunds * million,
    total: (provincialFund + communeBudget + nationalFund + counterpart + otherFunds) * million,
  };
}

type Amounts = readonly [allocated: number, disbursed: number, settled: number, before: number];

function disbursement(source: FundingSource, [allocated, disbursed, settled, before]: Amounts) {
  return {
    source,
    allocated: allocated * million,
    disbursed: disbursed * million,
    settled: settled * million,
    before: before * million,
    toDate: (before + disbursed) * million,
  };
}

type Result = readonly [planned: number, plannedThisYear: number, before: number, achieved: number];

function result(tag: string, name: string, unit: string, [planned, plannedThisYear, before, achieved]: Result) {
  return { tag, name, unit, planned, plannedThisYear, before, achieved, toDate: before + achieved };
}

interface Figures {
  readonly span: ReportSpan;
  readonly year: number;
  readonly dataUntil: string;
  readonly signed: string;
  readonly machinery: Result;
  readonly fairs: Result;
  readonly provincialFund: Amounts;
  readonly communeBudget: Amounts;
  readonly counterpart: Amounts;
  readonly counted: Readonly<Record<string, number>>;
  readonly projects: readonly Project[];
}

function reportOf({ span, year, dataUntil, signed, ...figures }: Figures): CommuneReportInput {
  const { provincialFund, communeBudget, counterpart, counted } = figures;
  const none: Amounts = [0, 0, 0, 0];
  const sum = (column: 0 | 1 | 2 | 3) =>
    (provincialFund[column] + communeBudget[column] + counterpart[column]) * million;
  return {
    document: "report",
    note: "VÍ DỤ – số liệu giả định",
    commune: { code: "26341", name: "xã Cẩm Mỹ" },
    reporting: { span, year, dataUntil },
    signed: { by: "Ủy ban nhân dân xã Cẩm Mỹ", number: "210/BC-UBND", date: signed },
    programme: { number: "15/QĐ-UBND", date: "2026-03-16" },
    narrative: {
      results: "Xã đã hỗ trợ cơ sở đổi mới máy móc và tham gia hội chợ theo kế hoạch.",
      achievements: "Các đề án được triển khai đúng đối tượng, đúng nội dung.",
      shortcomings: "Số cơ sở đăng ký còn ít.",
      causes: "Thông tin về chính sách đến cơ sở còn chậm.",
      nextTasks: "Tiếp tục khảo sát nhu cầu và lập danh mục đề án kỳ tới.",
      proposals: "Đề nghị Sở Công Thương hướng dẫn thêm về hồ sơ đề án.",
    },
    results: [
      result("MAY-MOC", "Cơ sở ứng dụng máy móc", "cơ sở", figures.machinery),
      result("HOI-CHO", "Hội chợ tham gia", "hội chợ", figures.fairs),
    ],
    disbursements: [
      disbursement("provincialFund", provincialFund),
      disbursement("communeBudget", communeBudget),
      disbursement("nationalFund", none),
      disbursement("counterpart", counterpart),
      disbursement("otherFunds", none),
    ],
    totals: {
      allocated: sum(0),
      disbursed: sum(1),
      settled: sum(2),
      before: sum(3),
      toDate: sum(3) + sum(1),
    },
    indicators: indicators.map(({ code }) => ({ code, value: counted[code] ?? 0 })),
    projects: [...figures.projects],
  };
}

const dryer = { name: "Ứng dụng máy sấy nông sản", beneficiary: "Cơ sở sấy nông sản Ví Dụ" } as const;
const cooperative = "Hợp tác xã Ví Dụ";
const ceramics = "Cơ sở gốm Ví Dụ";
const fairOf = (year: number) => `Tham gia hội chợ hàng công nghiệp nông thôn năm ${year}`;

/**
 * A commune's report on the year 2027 in which everything agrees, with its programme and earlier reports too; for tests
 * and examples.
 *
 * @example
 * ```ts
 * import { reportInOrder } from "@khuyencong/core/validation";
 * reportInOrder().reporting.year; // => 2027
 * ```
 */
export function reportInOrder(): CommuneReportInput {
  return reportOf({
    span: "year",
    year: 2027,
    dataUntil: "2027-12-14",
    signed: "2027-12-16",
    machinery: [2, 1, 0, 1],
    fairs: [3, 1, 1, 1],
    provincialFund: [400, 280, 250, 40],
    communeBudget: [100, 70, 60, 30],
    counterpart: [600, 420, 400, 30],
    counted: {
      "P01-DE-AN": 2,
      "P03-LUOT": 3,
      "P03-CO-SO": 2,
      "M02-CO-SO": 1,
      "S02-HOI-CHO": 1,
      "S02-GIAN-HANG": 2,
      "K01-CONG-TAC-VIEN": 3,
      "O01-VIEC-LAM": 4,
    },
    projects: [
      {
        ...dryer,
        activity: "advanced-machinery",
        status: "settled",
        paid: paid({ provincialFund: 250, communeBudget: 50, counterpart: 400 }),
        tag: "MAY-MOC",
        quantity: 1,
      },
      {
        name: fairOf(2027),
        beneficiary: cooperative,
        activity: "trade-fair-participation",
        status: "accepted",
        paid: paid({ provincialFund: 30, communeBudget: 10, counterpart: 20 }),
        tag: "HOI-CHO",
        quantity: 1,
      },
    ],
  });
}

/**
 * The report of the same commune on the first half of 2027: the machinery is under way.
 *
 * @example
 * ```ts
 * import { halfYearInOrder } from "@khuyencong/core/validation";
 * halfYearInOrder().projects[0]?.status; // => "in-progress"
 * ```
 */
export function halfYearInOrder(): CommuneReportInput {
  return reportOf({
    span: "half-year",
    year: 2027,
    dataUntil: "2027-06-14",
    signed: "2027-06-16",
    machinery: [2, 1, 0, 0],
    fairs: [3, 1, 1, 0],
    provincialFund: [400, 100, 0, 40],
    communeBudget: [100, 5, 0, 30],
    counterpart: [600, 200, 0, 30],
    counted: { "P01-DE-AN": 1, "P03-LUOT": 1, "P03-CO-SO": 1, "K01-CONG-TAC-VIEN": 4 },
    projects: [
      {
        ...dryer,
        activity: "advanced-machinery",
        status: "in-progress",
        paid: paid({ provincialFund: 100, counterpart: 200 }),
      },
    ],
  });
}

/**
 * The report of the same commune on the year before, the first of the programme.
 *
 * @example
 * ```ts
 * import { lastYearInOrder } from "@khuyencong/core/validation";
 * lastYearInOrder().reporting.year; // => 2026
 * ```
 */
export function lastYearInOrder(): CommuneReportInput {
  return reportOf({
    span: "year",
    year: 2026,
    dataUntil: "2026-12-14",
    signed: "2026-12-16",
    machinery: [2, 0, 0, 0],
    fairs: [3, 1, 0, 1],
    provincialFund: [100, 40, 40, 0],
    communeBudget: [100, 30, 30, 0],
    counterpart: [150, 30, 30, 0],
    counted: {
      "P01-DE-AN": 1,
      "P03-LUOT": 1,
      "P03-CO-SO": 1,
      "S02-HOI-CHO": 1,
      "S02-GIAN-HANG": 1,
      "K01-CONG-TAC-VIEN": 3,
    },
    projects: [
      {
        name: fairOf(2026),
        beneficiary: ceramics,
        activity: "trade-fair-participation",
        status: "settled",
        paid: paid({ provincialFund: 40, communeBudget: 20, counterpart: 30 }),
        tag: "HOI-CHO",
        quantity: 1,
      },
    ],
  });
}

/**
 * The programme of which these reports tell: that in order, with the fairs among its projects.
 *
 * @example
 * ```ts
 * import { programmeReportedOn, valueAtSteps } from "@khuyencong/core/validation";
 * valueAtSteps(programmeReportedOn(), ["projects", 2, "year"]); // => 2027
 * ```
 */
export function programmeReportedOn(): unknown {
  const fair = (year: number, by: string, localFund: number, counterpart: number) =>
    anotherProject(
      [["name"], fairOf(year)],
      [["year"], year],
      [["money", "localFund"], localFund * million],
      [["money", "counterpart"], counterpart * million],
      [["money", "total"], (localFund + counterpart) * million],
      [["application", "activity"], "trade-fair-participation"],
      [["application", "planYear"], year],
      [["application", "applicant", "name"], by],
      [["application", "project"], { cost: (localFund + counterpart) * million }],
      [["implementer"], by],
      [["expectedResult"], undefined],
    );
  return exampleProgramme({
    changes: [
      [["projects", 1], fair(2026, ceramics, 60, 30)],
      [["projects", 2], fair(2027, cooperative, 40, 20)],
    ],
  });
}
