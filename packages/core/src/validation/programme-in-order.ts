import type { ApplicationInput } from "../facts/index.js";
import type { CommuneProgrammeInput } from "./commune-programme.js";

/** An application for machinery in Cẩm Mỹ with every fact known and in order: at most 300 million of 700. */
function machineryInOrder(): ApplicationInput {
  return {
    activity: "advanced-machinery",
    planYear: 2027,
    category: "rural-establishment",
    stream: "local",
    applicant: {
      name: "Cơ sở sấy nông sản Ví Dụ",
      legalForm: "enterprise",
      isRegistered: true,
      mainLine: "agriculture-industry-construction",
      insuredWorkers: 40,
      revenue: 20_000_000_000,
      capital: 10_000_000_000,
      producesDirectly: true,
    },
    production: {
      commune: "26341",
      isInRecognisedCraftVillage: false,
      trade: { code: "1030", version: "vsic-2025" },
    },
    project: {
      cost: 700_000_000,
      equipmentForm: "single",
      equipmentUse: "production",
      isNewEquipment: true,
      improvesOnPresentEquipment: true,
    },
    commitments: { investsTheRemainder: true, noOtherStateSource: true },
    earlierSupport: [],
  };
}

const yearOf = (year: number, localFund: number, otherFunds: number) => ({
  year,
  localFund: localFund * 1_000_000,
  communeBudget: 100_000_000,
  managementCost: 1_000_000,
  otherFunds: otherFunds * 1_000_000,
  statedTotal: (localFund + otherFunds) * 1_000_000,
});

/** A commune's programme in which everything agrees, for tests and examples: five years, two targets, one project. */
export function programmeInOrder(): CommuneProgrammeInput {
  return {
    note: "VÍ DỤ – số liệu giả định",
    name: "Chương trình khuyến công xã Cẩm Mỹ giai đoạn 2026 - 2030",
    commune: { code: "26341", name: "xã Cẩm Mỹ" },
    period: { fromYear: 2026, toYear: 2030 },
    authority: "Ủy ban nhân dân xã Cẩm Mỹ",
    approval: { number: "15/QĐ-UBND", date: "2026-03-16" },
    legalBasis: [
      { number: "45/2012/NĐ-CP", issuedOn: "2012-05-21" },
      { number: "235/2025/NĐ-CP", issuedOn: "2025-08-27" },
      { number: "33/QĐ-UBND", issuedOn: "2026-01-07" },
    ],
    sections: {
      objective: "Hỗ trợ cơ sở công nghiệp nông thôn đổi mới máy móc, thiết bị, nâng cao năng suất và chất lượng.",
      requirements: "Hỗ trợ đúng đối tượng, công khai, tiết kiệm và có hiệu quả.",
      scope: "Các cơ sở công nghiệp nông thôn sản xuất trên địa bàn xã, từ năm 2026 đến hết năm 2030.",
      contents: "Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến; hỗ trợ tham gia hội chợ, triển lãm.",
      solutions: "Tuyên truyền chính sách khuyến công; lồng ghép các nguồn vốn; kiểm tra việc thực hiện đề án.",
      organisation: "Phòng Kinh tế chủ trì, theo dõi và báo cáo kết quả thực hiện.",
    },
    money: {
      years: [
        yearOf(2026, 200, 150),
        yearOf(2027, 500, 600),
        yearOf(2028, 300, 250),
        yearOf(2029, 200, 150),
        yearOf(2030, 200, 150),
      ],
      stated: {
        localFund: 1_400_000_000,
        communeBudget: 500_000_000,
        otherFunds: 1_300_000_000,
        total: 2_700_000_000,
        localFundShare: 51.85,
        otherFundsShare: 48.15,
      },
    },
    targets: [
      {
        tag: "MAY-MOC",
        name: "Cơ sở ứng dụng máy móc",
        unit: "cơ sở",
        quantity: 2,
        activities: ["advanced-machinery"],
      },
      {
        tag: "HOI-CHO",
        name: "Hội chợ tham gia",
        unit: "hội chợ",
        quantity: 3,
        activities: ["trade-fair-participation"],
      },
    ],
    projects: [
      {
        name: "Ứng dụng máy sấy nông sản",
        year: 2027,
        money: {
          localFund: 300_000_000,
          nationalFund: 0,
          counterpart: 400_000_000,
          otherFunds: 0,
          total: 700_000_000,
        },
        application: machineryInOrder(),
        implementer: "Cơ sở sấy nông sản Ví Dụ",
        coordinator: "Phòng Kinh tế xã Cẩm Mỹ",
        expectedResult: "Một hệ thống máy sấy nông sản đưa vào sản xuất",
      },
    ],
  };
}

/** The same value with one place of it replaced; `undefined` leaves the field out, the row after the last is added. */
export function withValueAt(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  replacement: unknown,
): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    if (step === value.length) return [...value, replacement];
    return value.map((member: unknown, row) => (row === step ? withValueAt(member, rest, replacement) : member));
  }
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  const changed = withValueAt(fields.get(String(step)), rest, replacement);
  if (changed === undefined) fields.delete(String(step));
  else fields.set(String(step), changed);
  return Object.fromEntries(fields);
}
