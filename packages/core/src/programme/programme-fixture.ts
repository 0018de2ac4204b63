import { type Programme, programmeSchema } from "./programme.js";

/** A small commune programme whose figures agree, for tests: two years, two targets. */
export function smallProgramme(): Programme {
  return programmeSchema.parse({
    id: "cam-my-2027-2028",
    name: { vi: "Chương trình khuyến công xã Cẩm Mỹ 2027 - 2028", en: "Programme of Cẩm Mỹ 2027–2028" },
    period: { fromYear: 2027, toYear: 2028 },
    approvedBy: { instrument: "qd-1-2026-cam-my" },
    money: {
      years: [
        { year: 2027, localFund: 300_000_000, otherFunds: 400_000_000, statedTotal: 700_000_000 },
        { year: 2028, localFund: 250_000_000, otherFunds: 250_000_000, statedTotal: 500_000_000 },
      ],
      stated: {
        localFund: 550_000_000,
        otherFunds: 650_000_000,
        total: 1_200_000_000,
        localFundShare: 4583,
        otherFundsShare: 5417,
      },
      citation: { instrument: "qd-1-2026-cam-my", section: "V" },
    },
    targets: [
      {
        id: "machinery",
        line: 1,
        tag: "MAY-MOC",
        name: { vi: "Cơ sở ứng dụng máy móc", en: "Establishments with machinery" },
        unit: { vi: "cơ sở", en: "establishment" },
        quantity: 2,
        activities: ["advanced-machinery"],
        group: "technology",
        citation: { instrument: "qd-1-2026-cam-my", section: "I" },
      },
      {
        id: "classes",
        line: 2,
        tag: "LOP",
        name: { vi: "Lớp khởi sự", en: "Start-up classes" },
        unit: { vi: "lớp", en: "class" },
        quantity: 1,
        activities: ["business-start-up-training"],
        group: "management-capacity",
        citation: { instrument: "qd-1-2026-cam-my", section: "I" },
      },
    ],
    contentGroups: [],
    bodies: [],
    duties: [],
    softwareRequests: [],
    missingParts: [],
  });
}
