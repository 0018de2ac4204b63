import { casesOf } from "../activity-cases.js";

const establishments = "rule.category-for-establishments";
const selected = { answer: true, by: "Chủ tịch Ủy ban nhân dân tỉnh", reason: "Gây ô nhiễm trong khu dân cư" };
const moving = { judgements: { isSelectedForRelocation: selected } } as const;
const notSelected = {
  says: ["không được chọn di dời", "not selected"],
  change: { judgements: { isSelectedForRelocation: { ...selected, answer: false } } },
  finding: "rule.relocation-selected",
} as const;

/** Twenty months of one loan for machines, 40 triệu đồng of interest each, paid on time at the reference rate. */
const interest = 40_000_000;
const loan = {
  purpose: "machines",
  currency: "vnd",
  term: "medium",
  firstMonth: "2024-01",
  months: Array.from({ length: 20 }, (_, index) => ({
    month: `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    interestPaid: interest,
    interestAtReferenceRate: interest,
    isOverdue: false,
  })),
} as const;

/** Article 4(7): linkage, clusters, relocation, pollution. */
export const clusterAndEnvironmentCases = () =>
  casesOf([
    {
      activity: "trade-association",
      rule: "rule.category-for-markets",
      by: "service",
      name: ["Thành lập hội, hiệp hội", "Trade association"],
      inOrder: { stream: "national", project: { cost: 200_000_000, associationScope: "regional" } },
      highest: 60,
      binding: "ratio",
    },
    {
      activity: "enterprise-linkage",
      rule: establishments,
      by: "establishment",
      name: ["Cụm liên kết doanh nghiệp", "Enterprise linkage"],
      inOrder: { project: { cost: 400_000_000 } },
      highest: 150,
      binding: "cap",
    },
    {
      activity: "relocation",
      rule: establishments,
      by: "establishment",
      name: ["Di dời cơ sở gây ô nhiễm", "Relocation"],
      inOrder: { ...moving, project: { cost: 5_000_000_000, movesIntoZoneOrCluster: true } },
      refused: notSelected,
    },
    {
      activity: "relocation-loan-interest",
      rule: establishments,
      by: "establishment",
      name: ["Lãi vay di dời", "Interest on loans for relocation"],
      inOrder: {
        ...moving,
        project: { cost: 3_000_000_000, movesIntoZoneOrCluster: true, isInvestmentCompleted: true },
        loans: [loan],
      },
      highest: 400,
      binding: "ratio",
      refused: {
        says: ["chưa đầu tư xong", "the investment is not completed"],
        change: { project: { isInvestmentCompleted: false } },
        finding: "rule.relocation-completed",
      },
      unknown: {
        says: ["chưa rõ đã đầu tư xong chưa", "whether it is completed is not known"],
        change: { project: { isInvestmentCompleted: undefined } },
        missing: "project.isInvestmentCompleted",
      },
    },
    {
      activity: "pollution-treatment",
      rule: "rule.category-for-pollution-treatment",
      by: "establishment",
      name: ["Xử lý ô nhiễm", "Pollution treatment"],
      inOrder: { project: { cost: 900_000_000, treatmentSite: "establishment", isRepairOrUpgrade: true } },
      highest: 270,
      binding: "ratio",
      refused: {
        says: ["cơ sở đề nghị cho hệ thống của cụm", "an establishment asks for a cluster's system"],
        change: { project: { treatmentSite: "industrial-cluster" } },
        finding: "rule.treatment-site",
      },
      unknown: {
        says: ["chưa rõ hệ thống của ai", "whose system it is is not known"],
        change: { project: { treatmentSite: undefined } },
        missing: "project.treatmentSite",
      },
    },
    {
      activity: "cluster-infrastructure",
      rule: "rule.category-for-cluster-infrastructure",
      by: "clusterInvestor",
      name: ["Hạ tầng cụm công nghiệp", "Cluster infrastructure"],
      inOrder: { project: { cost: 20_000_000_000, clusterWork: "levelling" } },
      highest: 6_000,
      binding: "cap",
    },
    {
      activity: "cluster-planning",
      rule: "rule.category-for-clusters",
      by: "clusterInvestor",
      name: ["Quy hoạch chi tiết cụm", "Cluster planning"],
      inOrder: { project: { cost: 800_000_000 } },
      highest: 400,
      binding: "ratio",
    },
    {
      activity: "cluster-investment-promotion",
      rule: "rule.category-for-clusters",
      by: "clusterInvestor",
      name: ["Thu hút đầu tư vào cụm", "Attracting investment to a cluster"],
      inOrder: { project: { cost: 100_000_000 } },
    },
  ]);
