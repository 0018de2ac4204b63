import { type BilingualText, formatDate, plainDate } from "../basis/index.js";
import type { Outcome } from "../eligibility/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { cleanerProductionApplication, machineryApplication, modelApplication } from "./applications.js";

/** What must come out; sums in đồng. What a case does not name, it does not test. */
export interface ExpectedAnswer {
  readonly outcome: Outcome;
  readonly highest?: number;
  readonly counterpart?: number;
  readonly binding?: "ratio" | "cap" | "cost";
  readonly advance?: number | "not-yet" | "no-rule";
  /** Codes of findings that must be there. */
  readonly findings?: readonly string[];
  /** Facts that must be asked for. */
  readonly missing?: readonly string[];
  readonly doors?: readonly string[];
}

/** A case with its answer, as a lawyer would set it. Every door of the product must give the same answer. */
export interface WorkedCase {
  readonly id: string;
  readonly title: BilingualText;
  /** The day of decision. */
  readonly asOf: string;
  readonly application: ApplicationInput;
  readonly expected: ExpectedAnswer;
}

const longThanh = { commune: "26368" } as const;
const placeDoors = [
  "door.craft-village",
  "door.cleaner-production",
  "door.sustainable-production",
  "door.cluster-investor",
  "door.artisan",
  "door.service-provider",
];

const money: readonly WorkedCase[] = [
  {
    id: "machinery-700",
    title: { vi: "Máy móc 700 triệu: trần quyết định", en: "Machinery of 700 million: the cap binds" },
    asOf: "2026-03-01",
    application: machineryApplication(),
    expected: {
      outcome: "eligible",
      highest: 300_000_000,
      counterpart: 400_000_000,
      binding: "cap",
      advance: "no-rule",
    },
  },
  {
    id: "machinery-500",
    title: { vi: "Máy móc 500 triệu: tỷ lệ quyết định", en: "Machinery of 500 million: the ratio binds" },
    asOf: "2026-03-01",
    application: machineryApplication({ project: { cost: 500_000_000 } }),
    expected: { outcome: "eligible", highest: 250_000_000, counterpart: 250_000_000, binding: "ratio" },
  },
  {
    id: "technology-line-1000",
    title: { vi: "Dây chuyền công nghệ 1.000 triệu", en: "Technology line of 1.000 million" },
    asOf: "2026-03-01",
    application: machineryApplication({ project: { cost: 1_000_000_000, equipmentForm: "technology-line" } }),
    expected: { outcome: "eligible", highest: 450_000_000, counterpart: 550_000_000, binding: "cap" },
  },
  {
    id: "model-2000",
    title: { vi: "Mô hình trình diễn 2.000 triệu", en: "Demonstration model of 2.000 million" },
    asOf: "2026-03-01",
    application: modelApplication(),
    expected: { outcome: "eligible", highest: 600_000_000, counterpart: 1_400_000_000, binding: "ratio" },
  },
  {
    id: "model-4000",
    title: { vi: "Mô hình trình diễn 4.000 triệu", en: "Demonstration model of 4.000 million" },
    asOf: "2026-03-01",
    application: modelApplication({ project: { cost: 4_000_000_000 } }),
    expected: { outcome: "eligible", highest: 1_000_000_000, counterpart: 3_000_000_000, binding: "cap" },
  },
  {
    id: "advance-at-70-percent",
    title: { vi: "Đầu tư đúng 70 %: chưa được tạm ứng", en: "Exactly 70 % invested: no advance yet" },
    asOf: "2026-03-01",
    application: machineryApplication({ stream: "national", project: { investmentDone: 490_000_000 } }),
    expected: { outcome: "eligible", highest: 300_000_000, advance: "not-yet" },
  },
  {
    id: "advance-above-70-percent",
    title: {
      vi: "Đầu tư trên 70 %: tạm ứng 70 % mức hỗ trợ",
      en: "More than 70 % invested: 70 % of the support in advance",
    },
    asOf: "2026-03-01",
    application: machineryApplication({ stream: "national", project: { investmentDone: 490_000_001 } }),
    expected: { outcome: "eligible", highest: 300_000_000, advance: 210_000_000 },
  },
];

const place: readonly WorkedCase[] = [
  {
    id: "long-thanh-2026-march",
    title: { vi: "Long Thành, quyết định 01/03/2026", en: "Long Thành, decided 01/03/2026" },
    asOf: "2026-03-01",
    application: machineryApplication({ production: longThanh }),
    expected: { outcome: "eligible", highest: 300_000_000 },
  },
  {
    id: "long-thanh-2026-june",
    title: { vi: "Long Thành, quyết định 01/06/2026", en: "Long Thành, decided 01/06/2026" },
    asOf: "2026-06-01",
    application: machineryApplication({ production: longThanh }),
    expected: { outcome: "needs-judgement", findings: ["rule.place-of-production"], doors: placeDoors },
  },
  {
    id: "long-thanh-2027",
    title: { vi: "Long Thành, quyết định 01/02/2027", en: "Long Thành, decided 01/02/2027" },
    asOf: "2027-02-01",
    application: machineryApplication({ planYear: 2027, production: longThanh }),
    expected: { outcome: "needs-judgement", findings: ["rule.place-of-production"] },
  },
  {
    id: "long-thanh-2028",
    title: { vi: "Long Thành, quyết định 01/02/2028", en: "Long Thành, decided 01/02/2028" },
    asOf: "2028-02-01",
    application: machineryApplication({ planYear: 2028, production: longThanh }),
    expected: { outcome: "not-eligible", findings: ["rule.place-of-production"], doors: placeDoors },
  },
  {
    id: "long-thanh-2028-craft-village-unknown",
    title: { vi: "Long Thành 2028, chưa rõ làng nghề", en: "Long Thành 2028, craft village not known" },
    asOf: "2028-02-01",
    application: machineryApplication({
      planYear: 2028,
      production: { ...longThanh, isInRecognisedCraftVillage: undefined },
    }),
    expected: { outcome: "needs-information", missing: ["place.isInRecognisedCraftVillage"] },
  },
  ...(
    [
      ["2026-03-01", 2026],
      ["2026-06-01", 2026],
      ["2027-02-01", 2027],
      ["2028-02-01", 2028],
    ] as const
  ).map(
    ([asOf, planYear]): WorkedCase => ({
      id: `cam-my-${asOf}`,
      title: {
        vi: `Cẩm Mỹ, quyết định ${formatDate(plainDate(asOf))}`,
        en: `Cẩm Mỹ, decided ${formatDate(plainDate(asOf))}`,
      },
      asOf,
      application: machineryApplication({ planYear }),
      expected: { outcome: "eligible", highest: 300_000_000 },
    }),
  ),
];

const people: readonly WorkedCase[] = [
  {
    id: "cooperative",
    title: { vi: "Hợp tác xã", en: "A plain cooperative" },
    asOf: "2026-03-01",
    application: machineryApplication({ applicant: { legalForm: "cooperative" } }),
    expected: { outcome: "eligible", highest: 300_000_000, findings: ["notice.cooperative-left-out"] },
  },
  {
    id: "cooperative-group-unregistered",
    title: { vi: "Tổ hợp tác chưa đăng ký", en: "A cooperative group without registration" },
    asOf: "2026-03-01",
    application: machineryApplication({ applicant: { legalForm: "cooperative-group", isRegistered: false } }),
    expected: { outcome: "not-eligible", findings: ["rule.cooperative-group-registered"] },
  },
  {
    id: "medium-enterprise",
    title: { vi: "Doanh nghiệp 150 lao động", en: "An enterprise of 150 insured workers" },
    asOf: "2026-03-01",
    application: machineryApplication({
      applicant: { insuredWorkers: 150, revenue: 60_000_000_000, capital: 90_000_000_000 },
    }),
    expected: { outcome: "eligible", highest: 300_000_000 },
  },
  {
    id: "large-enterprise",
    title: { vi: "Doanh nghiệp 201 lao động", en: "An enterprise of 201 insured workers" },
    asOf: "2026-03-01",
    application: machineryApplication({
      applicant: { insuredWorkers: 201, revenue: 60_000_000_000, capital: 90_000_000_000 },
    }),
    expected: {
      outcome: "not-eligible",
      findings: ["rule.enterprise-size"],
      doors: ["door.cleaner-production"],
    },
  },
  {
    id: "large-enterprise-cleaner-production",
    title: { vi: "Doanh nghiệp 201 lao động, sản xuất sạch hơn", en: "The same enterprise, cleaner production" },
    asOf: "2026-03-01",
    application: cleanerProductionApplication({
      applicant: { insuredWorkers: 201, revenue: 60_000_000_000, capital: 90_000_000_000 },
    }),
    expected: { outcome: "eligible", highest: 300_000_000, binding: "ratio" },
  },
  {
    id: "approved-before-amendment",
    title: { vi: "Đề án phê duyệt trước 15/10/2025", en: "A project approved before 15/10/2025" },
    asOf: "2026-06-01",
    application: machineryApplication({ approvedOn: "2025-10-14", production: longThanh }),
    expected: { outcome: "eligible", findings: ["transition.approved-before-decree-235"] },
  },
];

/** Every worked case, each with its answer. */
export const workedCases: readonly WorkedCase[] = [...money, ...place, ...people];
