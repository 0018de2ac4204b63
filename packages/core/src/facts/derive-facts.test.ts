import { describe, expect, test } from "vitest";
import { addDays, type PlainDate, plainDate } from "../basis/index.js";
import { dongNaiTerritory } from "../packs/dong-nai/index.js";
import { nationalSizeTable, nationalTradeMap } from "../packs/national/index.js";
import { type ApplicationInput, applicationSchema } from "./application.js";
import { type AskingContext, deriveFacts, type FactSources, fieldsToAsk, planBasisDate } from "./derive-facts.js";
import { type FactName, factDefinition, factNames } from "./vocabulary/index.js";

const placeTestFrom = plainDate("2025-10-15");
const cityDay = plainDate("2026-04-30");
const longThanh = "26368";
const camMy = "26341";
const bienHoa = "26068";

function factsOf(changes: Partial<ApplicationInput> = {}, sources: Partial<FactSources> = {}) {
  const application = applicationSchema.parse({ activity: "advanced-machinery", planYear: 2026, ...changes });
  return deriveFacts(application, {
    decisionDate: plainDate("2026-03-01"),
    placeTestFrom,
    territory: dongNaiTerritory,
    tradeMap: nationalTradeMap,
    sizeTable: nationalSizeTable,
    difficultCommunes: undefined,
    ...sources,
  });
}

describe("nothing defaults a missing fact", () => {
  test("of an empty application only the activity is known", () => {
    const { facts } = factsOf();
    expect(facts).toMatchObject({ activity: "advanced-machinery" });
    expect(factNames.filter((name) => facts[name] !== undefined)).toEqual([]);
  });

  test("empty parts say no more than absent ones", () => {
    const { facts } = factsOf({ applicant: {}, production: {}, project: {}, commitments: {}, judgements: {} });
    expect(factNames.filter((name) => facts[name] !== undefined)).toEqual([]);
  });

  test("no is an answer and stays no", () => {
    const { facts } = factsOf({ applicant: { isRegistered: false }, commitments: { noOtherStateSource: false } });
    expect(facts["applicant.isRegistered"]).toBe(false);
    expect(facts["commitments.noOtherStateSource"]).toBe(false);
  });

  test("every fact has its place in the answer, known or not", () => {
    const { facts } = factsOf();
    for (const name of factNames) expect(Object.hasOwn(facts, name)).toBe(true);
  });

  test("without a size table in force nothing is said of the size", () => {
    const { facts, size } = factsOf({ applicant: { insuredWorkers: 201 } }, { sizeTable: undefined });
    expect(facts["applicant.isSme"]).toBeUndefined();
    expect(size).toBeUndefined();
  });
});

describe("the day that fixes the place by analogy with the old rule", () => {
  test.each([
    [2026, "2025-10-15", "31/12/2024 is before the test began"],
    [2027, "2025-12-31", "the plan for 2027 is drawn up in 2026"],
    [2028, "2026-12-31", "the plan for 2028 is drawn up in 2027"],
    [2030, "2028-12-31", "the last year of the programme"],
    [2012, "2025-10-15", "never earlier than the test itself"],
  ])("for the plan of %d it is %s: %s", (planYear, expected) =>
    expect(planBasisDate(planYear, placeTestFrom)).toBe(expected),
  );

  test("never before the test began, whenever that was", () => {
    const late = plainDate("2030-06-01");
    for (let year = 2012; year <= 2100; year += 1) {
      expect(planBasisDate(year, late) >= late).toBe(true);
    }
  });
});

describe("what kind of area the place of production is", () => {
  const areaOn = (date: PlainDate, commune: string) =>
    factsOf({ production: { commune } }, { decisionDate: date }).facts["place.areaOnDecisionDate"];

  test.each([
    ["Long Thành, made a ward that day", longThanh, "province-commune", "city-ward"],
    ["Cẩm Mỹ, still a commune", camMy, "province-commune", "city-commune"],
    ["Biên Hòa, always a ward", bienHoa, "province-ward", "city-ward"],
  ])("%s: the day before 30/04/2026, that day, the day after", (_, commune, before, after) => {
    expect(areaOn(addDays(cityDay, -1), commune)).toBe(before);
    expect(areaOn(cityDay, commune)).toBe(after);
    expect(areaOn(addDays(cityDay, 1), commune)).toBe(after);
  });

  test.each([
    [2026, "province-commune"],
    [2027, "province-commune"],
    [2028, "city-ward"],
  ])("Long Thành for the plan of %d, by the plan's basis day: %s, whenever it is decided", (planYear, expected) => {
    for (const decisionDate of ["2026-03-01", "2026-06-01", "2028-02-01"].map(plainDate)) {
      const { facts } = factsOf({ planYear, production: { commune: longThanh } }, { decisionDate });
      expect(facts["place.areaOnPlanBasisDate"]).toBe(expected);
    }
  });

  test("on a day before the map of today, it is not known, which is not a no", () =>
    expect(areaOn(plainDate("2025-06-30"), longThanh)).toBeUndefined());

  test.each(["99999", "00000", "01279"])("%s is no commune of the province: not known", (commune) => {
    const { facts } = factsOf({ production: { commune } });
    expect(facts["place.areaOnDecisionDate"]).toBeUndefined();
    expect(facts["place.areaOnPlanBasisDate"]).toBeUndefined();
  });
});

describe("difficult areas", () => {
  const inDifficultArea = (
    production: ApplicationInput["production"],
    difficultCommunes: readonly string[] | undefined,
  ) => factsOf({ production }, { difficultCommunes }).facts["place.isInDifficultArea"];

  test("while the list was never entered, what the applicant says counts", () => {
    expect(inDifficultArea({ commune: camMy, isInDifficultArea: true }, undefined)).toBe(true);
    expect(inDifficultArea({ commune: camMy, isInDifficultArea: false }, undefined)).toBe(false);
    expect(inDifficultArea({ commune: camMy }, undefined)).toBeUndefined();
  });

  test("once entered, the list decides, whatever the applicant says", () => {
    expect(inDifficultArea({ commune: camMy, isInDifficultArea: false }, [camMy])).toBe(true);
    expect(inDifficultArea({ commune: camMy, isInDifficultArea: true }, [longThanh])).toBe(false);
    expect(inDifficultArea({ commune: camMy }, [camMy])).toBe(true);
  });

  test("an entered list that is empty is a no, not an absent list", () =>
    expect(inDifficultArea({ commune: camMy, isInDifficultArea: true }, [])).toBe(false));

  test("once the list is entered and the commune is not known, it is not known: the list could say otherwise", () => {
    expect(inDifficultArea({ isInDifficultArea: true }, [longThanh])).toBeUndefined();
    expect(inDifficultArea({ isInDifficultArea: false }, [longThanh])).toBeUndefined();
  });
});

describe.each([
  ["ethnic-minority areas", "isInEthnicMinorityArea", "ethnicMinorityCommunes"],
  ["communes of the new-rural plan", "isInNewRuralProgramme", "newRuralCommunes"],
] as const)("%s, like difficult areas", (_, field, list) => {
  const found = (production: ApplicationInput["production"], items: readonly string[] | undefined) =>
    factsOf({ production }, { [list]: items }).facts[`place.${field}`];

  test("while the list was never entered, what the applicant says counts", () => {
    expect(found({ commune: camMy, [field]: true }, undefined)).toBe(true);
    expect(found({ commune: camMy }, undefined)).toBeUndefined();
  });

  test("once entered, the list decides; without the commune nobody knows", () => {
    expect(found({ commune: camMy, [field]: false }, [camMy])).toBe(true);
    expect(found({ commune: camMy, [field]: true }, [longThanh])).toBe(false);
    expect(found({ [field]: true }, [longThanh])).toBeUndefined();
  });
});

describe("the size", () => {
  const applicant = { mainLine: "agriculture-industry-construction", revenue: 1, capital: 1 } as const;

  test("follows from the enterprise's own figures", () => {
    expect(factsOf({ applicant: { ...applicant, insuredWorkers: 200 } }).facts["applicant.isSme"]).toBe(true);
    expect(factsOf({ applicant: { ...applicant, insuredWorkers: 201 } }).facts["applicant.isSme"]).toBe(false);
  });

  test("all who work there are not the insured: `workers` is for priority only", () =>
    expect(factsOf({ applicant: { ...applicant, workers: 500 } }).facts["applicant.isSme"]).toBeUndefined());
});

describe("which fields to ask for", () => {
  test("once the list of difficult communes is entered, the commune settles it", () =>
    expect(fieldsToAsk("place.isInDifficultArea", { size: undefined, hasDifficultCommunes: true })).toEqual([
      "/production/commune",
    ]));

  test("so with the lists of the new-rural plan and of the ethnic-minority areas, each for itself", () => {
    const ask = (name: FactName, entered: Partial<AskingContext>) =>
      fieldsToAsk(name, { size: undefined, hasDifficultCommunes: false, ...entered });
    const newRural = { hasNewRuralCommunes: true };
    expect(ask("place.isInNewRuralProgramme", newRural)).toEqual(["/production/commune"]);
    expect(ask("place.isInEthnicMinorityArea", newRural)).toEqual(["/production/isInEthnicMinorityArea"]);
    expect(ask("place.isInEthnicMinorityArea", { hasEthnicMinorityCommunes: true })).toEqual(["/production/commune"]);
  });

  test("of the size, those that would settle it", () => {
    const { size } = factsOf({
      applicant: { mainLine: "agriculture-industry-construction", revenue: 1, sizedByCapitalOnly: false, capital: 1 },
    });
    expect(fieldsToAsk("applicant.isSme", { size, hasDifficultCommunes: false })).toEqual([
      "/applicant/insuredWorkers",
    ]);
  });

  test("of every other fact, the field where it stands", () => {
    const { size } = factsOf();
    for (const name of factNames) {
      if (name !== "applicant.isSme")
        expect(fieldsToAsk(name, { size, hasDifficultCommunes: false })).toEqual([factDefinition(name).pointer]);
    }
  });
});

test("the same application gives the same facts, and is not changed", () => {
  const application = Object.freeze({ production: Object.freeze({ commune: camMy }) });
  expect(factsOf(application)).toEqual(factsOf(application));
});
