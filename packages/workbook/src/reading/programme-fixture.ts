import type { CommuneProgrammeInput } from "@khuyencong/core/validation";

const yearOf = (year: number) => ({
  year,
  localFund: 400_000_000,
  communeBudget: 50_000_000,
  otherFunds: 600_000_000,
  statedTotal: 1_000_000_000,
});

/** A commune's programme with something on every sheet, for tests of reading; its figures are made up. */
export function programmeOnEverySheet(): CommuneProgrammeInput {
  return {
    note: "VÍ DỤ – số liệu giả định",
    name: "Chương trình khuyến công xã Cẩm Mỹ giai đoạn 2026 - 2030",
    commune: { code: "26341", name: "xã Cẩm Mỹ" },
    period: { fromYear: 2026, toYear: 2030 },
    authority: "Ủy ban nhân dân xã Cẩm Mỹ",
    approval: { number: "15/QĐ-UBND", date: "2026-03-16" },
    legalBasis: [{ number: "45/2012/NĐ-CP", issuedOn: "2012-05-21" }, { number: "33/QĐ-UBND" }],
    sections: { objective: "Đổi mới máy móc.\nNâng cao chất lượng." },
    money: {
      years: [2026, 2027, 2028, 2029, 2030].map(yearOf),
      stated: {
        localFund: 2_000_000_000,
        communeBudget: 250_000_000,
        otherFunds: 3_000_000_000,
        total: 5_000_000_000,
        localFundShare: 40,
        otherFundsShare: 60,
      },
    },
    targets: [
      {
        tag: "MAY-MOC",
        name: "Cơ sở ứng dụng máy móc",
        unit: "cơ sở",
        quantity: 3,
        activities: ["advanced-machinery"],
      },
      { tag: "HOI-CHO", name: "Hội chợ", unit: "lần", quantity: 2, activities: ["trade-fair-participation"] },
    ],
    projects: [
      {
        name: "Ứng dụng máy sấy nông sản",
        year: 2027,
        money: { localFund: 300_000_000, nationalFund: 0, counterpart: 400_000_000, otherFunds: 0, total: 700_000_000 },
        application: {
          activity: "advanced-machinery",
          planYear: 2027,
          category: "rural-establishment",
          stream: "local",
          applicant: { name: "Cơ sở sấy Ví Dụ", legalForm: "household-business", isRegistered: true },
          production: { commune: "26341", trade: { code: "1030", version: "vsic-2025" } },
          project: { cost: 700_000_000, equipmentForm: "single", isNewEquipment: true },
          commitments: { investsTheRemainder: true, noOtherStateSource: true },
          earlierSupport: [],
          judgements: { tradeIsEligible: { answer: true, by: "Trần Văn An", reason: "Chế biến nông sản" } },
        },
        implementer: "Phòng Kinh tế",
      },
      {
        name: "Di dời cơ sở nhuộm",
        year: 2028,
        money: {
          localFund: 100_000_000,
          nationalFund: 0,
          counterpart: 900_000_000,
          otherFunds: 0,
          total: 1_000_000_000,
        },
        application: {
          activity: "relocation-loan-interest",
          planYear: 2028,
          applicant: { name: "Công ty Ví Dụ", workers: 25 },
          earlierSupport: [{ activity: "trademark", amount: 35_000_000, year: 2024, source: "provincial" }],
          loans: [
            {
              purpose: "workshop",
              currency: "vnd",
              term: "long",
              firstMonth: "2027-11",
              months: [
                { month: "2027-11", interestPaid: 10_500_000, isOverdue: false },
                { month: "2027-12", interestPaid: 10_000_000, interestAtReferenceRate: 9_000_000, isOverdue: true },
              ],
            },
          ],
        },
      },
    ],
  };
}
