import { casesOf } from "../activity-cases.js";

const services = "rule.category-for-services";
const service = (activity: string, vi: string, en: string) =>
  ({ activity, rule: services, by: "service", name: [vi, en], inOrder: { project: { cost: 60_000_000 } } }) as const;

/** Article 4(1) and (2): training, management, start-up. */
export const trainingAndManagementCases = () =>
  casesOf([
    {
      activity: "vocational-training",
      rule: "rule.category-for-markets",
      by: "service",
      name: ["Đào tạo nghề, truyền nghề", "Vocational training"],
      inOrder: { project: { cost: 120_000_000, isTiedToLabourNeed: true } },
      refused: {
        says: ["không cơ sở nào cần lao động", "no establishment needs the labour"],
        change: { project: { isTiedToLabourNeed: false } },
        finding: "rule.training-for-need",
      },
      unknown: {
        says: ["chưa rõ nhu cầu lao động", "the need for labour is not known"],
        change: { project: { isTiedToLabourNeed: undefined } },
        missing: "project.isTiedToLabourNeed",
      },
    },
    service("business-start-up-training", "Lớp khởi sự doanh nghiệp", "Start-up training"),
    service("management-training", "Lớp quản trị doanh nghiệp", "Management training"),
    service("training-course", "Lớp tập huấn", "Training course"),
    service("workshop", "Hội thảo", "Workshop"),
    service("management-workshop", "Hội thảo chuyên đề quản lý", "Management workshop"),
    service("technology-workshop", "Hội thảo phổ biến công nghệ", "Technology workshop"),
    service("study-tour", "Tham quan học tập trong nước", "Study tour"),
    {
      activity: "overseas-study-tour",
      rule: "rule.category-for-markets",
      by: "establishment",
      name: ["Khảo sát nước ngoài", "Study tour abroad"],
      inOrder: { project: { cost: 30_000_000 } },
      highest: 30,
    },
    {
      activity: "enterprise-setup",
      rule: "rule.category-for-establishments",
      by: "establishment",
      name: ["Thành lập doanh nghiệp", "Setting up an enterprise"],
      inOrder: { production: { isInDifficultArea: true }, project: { cost: 25_000_000 } },
      highest: 10,
      binding: "cap",
      refused: {
        says: ["hợp tác xã đề nghị", "a cooperative asks"],
        change: { applicant: { legalForm: "cooperative" } },
        finding: "rule.setup-by-enterprise",
      },
    },
    {
      activity: "overseas-fair",
      rule: "rule.category-for-markets",
      by: "establishment",
      name: ["Hội chợ nước ngoài", "Fair abroad"],
      inOrder: { project: { cost: 200_000_000 } },
      refused: {
        says: ["đã được hỗ trợ hai lần trong năm", "supported twice in the year"],
        change: {
          earlierSupport: [
            { activity: "overseas-fair", amount: 90_000_000, year: 2026 },
            { activity: "overseas-fair", amount: 80_000_000, year: 2026 },
          ],
        },
        finding: "rule.overseas-fair-twice-a-year",
      },
      unknown: {
        says: ["chưa rõ đã được hỗ trợ mấy lần", "how often it was supported is not known"],
        change: { earlierSupport: undefined },
        missing: "history.overseasFairsInPlanYear",
      },
    },
    {
      activity: "online-marketing",
      rule: "rule.category-for-establishments",
      by: "establishment",
      name: ["Thương mại điện tử", "Online marketing"],
      inOrder: { project: { cost: 50_000_000 } },
    },
  ]);
