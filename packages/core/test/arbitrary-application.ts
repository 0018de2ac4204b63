import fc from "fast-check";
import { categories, legalForms } from "../src/beneficiary/index.js";
import { preparedLaw } from "../src/eligibility/index.js";
import type { ApplicationInput } from "../src/facts/index.js";
import { dongNai } from "../src/packs/dong-nai/index.js";
import { resolveRulebook } from "../src/rulebook/index.js";

const yesOrNo = fc.boolean();
const judgement = fc.record({ answer: yesOrNo, by: fc.constant("Trần Văn An"), reason: fc.constant("Đã xem xét") });
/** Every activity that can be decided; machinery and models oftener, because most rules are about them. */
const activities = [
  ...preparedLaw(resolveRulebook(dongNai, { asOf: "2026-03-01" })).decidableActivities,
  ...["advanced-machinery", "demonstration-model", "exemplary-model", "cleaner-production-pilot"].flatMap((activity) =>
    Array.from({ length: 8 }, () => activity),
  ),
];
/** Communes and wards of every kind and of both old provinces, and a code that is none. */
const communes = ["26341", "26368", "26068", "25222", "25270", "25195", "99999"];
const trades = ["1030", "0810", "1103", "2520", "2392", "62", "23", "0990"];
const sums = fc.oneof(
  fc.constantFrom(1, 100_000_000, 500_000_000, 600_000_000, 700_000_000, 1_000_000_000, 4_000_000_000),
  fc.integer({ min: 1, max: 10_000_000_000 }),
);
const size = {
  mainLine: fc.constantFrom("agriculture-industry-construction", "trade-services"),
  insuredWorkers: fc.constantFrom(0, 10, 100, 101, 150, 200, 201),
  revenue: fc.constantFrom(0, 3_000_000_000, 200_000_000_000, 200_000_000_001, 300_000_000_001),
  capital: fc.constantFrom(0, 3_000_000_000, 100_000_000_000, 100_000_000_001),
  sizedByCapitalOnly: yesOrNo,
} as const;

/** Values of every field; `any` leaves each of them out as often as it likes. */
const fields = {
  applicant: {
    legalForm: fc.constantFrom(...legalForms),
    isRegistered: yesOrNo,
    ...size,
    producesDirectly: yesOrNo,
    appliesCleanerProduction: yesOrNo,
    appliesSustainableProduction: yesOrNo,
    investsInClusterInfrastructure: yesOrNo,
    artisanTitle: fc.constantFrom("peoples-artisan", "meritorious-artisan", "none"),
    deliversPromotionServices: yesOrNo,
    isPromotionCentre: yesOrNo,
    holdsTypicalProductCertificate: yesOrNo,
    workers: fc.constantFrom(0, 49, 50),
    isWomenOwned: yesOrNo,
  },
  production: {
    commune: fc.constantFrom(...communes),
    isInRecognisedCraftVillage: yesOrNo,
    isInDifficultArea: yesOrNo,
    trade: fc.record({ code: fc.constantFrom(...trades), version: fc.constantFrom("vsic-2025", "vsic-2018") }),
    firesBricksInManualOrRingKiln: yesOrNo,
  },
  project: {
    cost: sums,
    equipmentForm: fc.constantFrom("single", "set", "same-type-group", "technology-line", "other"),
    equipmentUse: fc.constantFrom("production", "pollution-treatment", "other"),
    isNewEquipment: yesOrNo,
    improvesOnPresentEquipment: yesOrNo,
    isNewInNoveltyArea: yesOrNo,
    outperformsLocalTechnology: yesOrNo,
    isShownToOthers: yesOrNo,
    raisesResourceEfficiency: yesOrNo,
    selectionLevel: fc.constantFrom("commune", "provincial", "regional", "national"),
    associationScope: fc.constantFrom("regional", "national"),
    treatmentSite: fc.constantFrom("establishment", "industrial-cluster"),
    investmentDone: sums,
    isTiedToLabourNeed: yesOrNo,
    isAdvancedTechnology: yesOrNo,
    transferImprovesProduction: yesOrNo,
    isOnEncouragedTechnologyList: yesOrNo,
    followsTransferProcedure: yesOrNo,
    isMadeByApplicant: yesOrNo,
    isRecognisedByCompetentBody: yesOrNo,
    fairKind: fc.constantFrom("rural-industry", "handicraft", "other"),
    isLinkedToTourismOrTrade: yesOrNo,
    consultancyField: fc.constantFrom("marketing", "new-technology", "other"),
    clusterWork: fc.constantFrom("levelling", "water-and-drainage", "other"),
    isRepairOrUpgrade: yesOrNo,
    movesIntoZoneOrCluster: yesOrNo,
    isInvestmentCompleted: yesOrNo,
    supportedItemDone: sums,
    isAccepted: yesOrNo,
  },
  commitments: { investsTheRemainder: yesOrNo, noOtherStateSource: yesOrNo },
  judgements: {
    tradeIsEligible: judgement,
    technologyIsWorthEncouraging: judgement,
    establishmentIsOutstanding: judgement,
    isSelectedForRelocation: judgement,
  },
} as const;

/** Values in order for every field, so that eligible cases are drawn often enough to be worth something. */
const inOrder = {
  applicant: {
    legalForm: fc.constantFrom("enterprise", "cooperative", "household-business", "cooperative-group"),
    isRegistered: fc.constant(true),
    mainLine: fc.constant("agriculture-industry-construction"),
    insuredWorkers: fc.constantFrom(10, 200),
    revenue: fc.constant(3_000_000_000),
    capital: fc.constant(3_000_000_000),
    producesDirectly: fc.constant(true),
    appliesCleanerProduction: fc.constant(true),
    appliesSustainableProduction: fc.constant(true),
    investsInClusterInfrastructure: fc.constant(true),
    artisanTitle: fc.constant("peoples-artisan"),
    deliversPromotionServices: fc.constant(true),
    isPromotionCentre: fc.constant(true),
    holdsTypicalProductCertificate: fc.constant(true),
  },
  production: {
    commune: fc.constantFrom("26341", "26368", "25222"),
    isInRecognisedCraftVillage: fc.boolean(),
    isInDifficultArea: fc.boolean(),
    trade: fc.record({ code: fc.constantFrom("1030", "0810", "1103"), version: fc.constant("vsic-2025") }),
    firesBricksInManualOrRingKiln: fc.constant(false),
  },
  project: {
    cost: sums,
    equipmentForm: fc.constantFrom("single", "technology-line"),
    equipmentUse: fc.constant("production"),
    isNewEquipment: fc.constant(true),
    improvesOnPresentEquipment: fc.constant(true),
    isNewInNoveltyArea: fc.constant(true),
    outperformsLocalTechnology: fc.constant(true),
    isShownToOthers: fc.constant(true),
    raisesResourceEfficiency: fc.constant(true),
    selectionLevel: fc.constantFrom("provincial", "regional", "national"),
    associationScope: fc.constantFrom("regional", "national"),
    treatmentSite: fc.constantFrom("establishment", "industrial-cluster"),
    isTiedToLabourNeed: fc.constant(true),
    isAdvancedTechnology: fc.constant(true),
    transferImprovesProduction: fc.constant(true),
    isOnEncouragedTechnologyList: fc.constant(true),
    followsTransferProcedure: fc.constant(true),
    isMadeByApplicant: fc.constant(true),
    isRecognisedByCompetentBody: fc.constant(true),
    fairKind: fc.constantFrom("rural-industry", "handicraft"),
    isLinkedToTourismOrTrade: fc.constant(true),
    consultancyField: fc.constant("marketing"),
    clusterWork: fc.constantFrom("levelling", "other"),
    isRepairOrUpgrade: fc.boolean(),
    movesIntoZoneOrCluster: fc.constant(true),
    isInvestmentCompleted: fc.constant(true),
  },
  commitments: { investsTheRemainder: fc.constant(true), noOtherStateSource: fc.constant(true) },
  judgements: {
    tradeIsEligible: fc.constant({ answer: true, by: "Trần Văn An", reason: "Đã xem xét" }),
    technologyIsWorthEncouraging: fc.constant({ answer: true, by: "Trần Văn An", reason: "Đã xem xét" }),
    establishmentIsOutstanding: fc.constant({ answer: true, by: "Trần Văn An", reason: "Đã xem xét" }),
    isSelectedForRelocation: fc.constant({ answer: true, by: "Trần Văn An", reason: "Đã xem xét" }),
  },
} as const;

const earlierSupport = fc.array(
  fc.record({
    activity: fc.constantFrom(...activities),
    amount: fc.constantFrom(0, 50_000_000, 200_000_000, 1_000_000_000),
    year: fc.integer({ min: 2024, max: 2028 }),
  }),
  { maxLength: 3 },
);

type Part = keyof typeof fields;
type Parts = Readonly<Record<Part, Readonly<Record<string, fc.Arbitrary<unknown>>>>>;

function applicationOf(parts: Parts, gaps: "all" | "few"): fc.Arbitrary<ApplicationInput> {
  const part = (name: Part) => (gaps === "all" ? fc.record(parts[name], { requiredKeys: [] }) : fc.record(parts[name]));
  const optional = {
    category: fc.constantFrom(...categories),
    stream: fc.constantFrom("local", "national"),
    earlierSupport,
    applicant: part("applicant"),
    production: part("production"),
    project: part("project"),
    commitments: part("commitments"),
    judgements: part("judgements"),
  };
  const required = { activity: fc.constantFrom(...activities), planYear: fc.integer({ min: 2026, max: 2029 }) };
  return fc.record(
    { ...required, ...optional },
    gaps === "all" ? { requiredKeys: ["activity", "planYear"] } : {},
  ) as fc.Arbitrary<ApplicationInput>;
}

/** Applications of every kind: arbitrary fields with arbitrary values, and such as are nearly in order. */
export const anyApplication: fc.Arbitrary<ApplicationInput> = fc.oneof(
  applicationOf(fields, "all"),
  applicationOf(fields, "few"),
  applicationOf(inOrder, "few"),
  applicationOf(inOrder, "few").map((application) => ({
    ...application,
    category: "rural-establishment" as const,
    activity: "advanced-machinery",
  })),
);

/** The optional fields that an application has, as JSON Pointers. */
export function fieldsOf(application: ApplicationInput): readonly string[] {
  return Object.entries(application).flatMap(([name, value]) => {
    if (name === "activity" || name === "planYear") return [];
    if (typeof value !== "object" || Array.isArray(value)) return [`/${name}`];
    return Object.keys(value ?? {}).map((inner) => `/${name}/${inner}`);
  });
}

function without(record: object, name: string): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

/** The application without one field. */
export function withoutField(application: ApplicationInput, pointer: string): ApplicationInput {
  const [first = "", second] = pointer.slice(1).split("/");
  const changed = Object.entries(application).flatMap(([name, value]): [string, unknown][] => {
    if (name !== first) return [[name, value]];
    return second === undefined ? [] : [[name, without(Object(value), second)]];
  });
  return Object.fromEntries(changed) as ApplicationInput;
}

/** An application with one of its fields, to be taken away. */
export const applicationAndField: fc.Arbitrary<readonly [ApplicationInput, string]> = anyApplication
  .filter((application) => fieldsOf(application).length > 0)
  .chain((application) => fc.tuple(fc.constant(application), fc.constantFrom(...fieldsOf(application))));
