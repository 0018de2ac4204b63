import { describe, expect, test } from "vitest";
import { ruleOfPack } from "../../../test/rule-of-pack.js";
import { categories, legalForms } from "../../beneficiary/index.js";
import { priorityGroundSchema } from "../../eligibility/index.js";
import { compileCondition, type Facts } from "../../rules/index.js";
import { categoryMatrix } from "./category-matrix.js";
import { priorityGrounds } from "./priority-grounds.js";
import { legalFormRules } from "./sme-and-cooperative-law.js";

describe("who may receive what: a matrix that no text states", () => {
  const mayReceive = (activity: string) =>
    categories.filter((category) =>
      categoryMatrix.every(({ id }) => {
        const rule = ruleOfPack(id);
        return rule.applies({ activity }) === false || rule.requires({ category }) === true;
      }),
    );

  test.each([
    ["advanced-machinery", ["rural-establishment"]],
    ["demonstration-model", ["rural-establishment"]],
    ["exemplary-model", ["rural-establishment"]],
    ["cleaner-production-pilot", ["rural-establishment", "cleaner-production-establishment"]],
    ["sustainable-production-model", ["rural-establishment", "sustainable-production-establishment"]],
  ])("%s: %j", (activity, expected) => expect(mayReceive(activity)).toEqual(expected));

  test("every cell is inferred", () => {
    for (const { assurance } of categoryMatrix) expect(assurance).toBe("inferred");
  });

  test("each activity is of one row: no two rows speak of it", () => {
    for (const activity of ["advanced-machinery", "cleaner-production-pilot", "sustainable-production-model"]) {
      expect(categoryMatrix.filter(({ id }) => ruleOfPack(id).applies({ activity }) === true)).toHaveLength(1);
    }
  });

  test("while the category is not known, the activity is not denied", () => {
    for (const { id } of categoryMatrix) expect(ruleOfPack(id).requires({})).toBe("unknown");
  });
});

describe("how large an enterprise may be", () => {
  const size = ruleOfPack("enterprise-size");

  test("is asked of rural establishments that are enterprises: cooperatives, groups and households have no size", () => {
    for (const category of categories) {
      for (const legalForm of legalForms) {
        const expected = category === "rural-establishment" && legalForm === "enterprise";
        expect(size.applies({ category, "applicant.legalForm": legalForm })).toBe(expected);
      }
    }
  });

  test("small or medium, or not", () => {
    expect(size.requires({ "applicant.isSme": true })).toBe(true);
    expect(size.requires({ "applicant.isSme": false })).toBe(false);
    expect(size.requires({})).toBe("unknown");
  });
});

describe("a cooperative group that asks for State support must be registered: Law 17/2023 Article 107(2)", () => {
  const gate = ruleOfPack("cooperative-group-registered");

  test("only the group has this gate", () => {
    for (const legalForm of legalForms) {
      const facts = { category: "rural-establishment", "applicant.legalForm": legalForm };
      expect(gate.applies(facts)).toBe(legalForm === "cooperative-group");
    }
  });

  test("since the law took effect, verified in its text", () => {
    const entry = legalFormRules.find(({ id }) => id === "cooperative-group-registered");
    expect(entry).toMatchObject({
      inForceFrom: "2024-07-01",
      assurance: "verified",
      citations: [{ instrument: "luat-17-2023", article: "107", clause: "2" }],
    });
  });

  test("a certificate, or none", () => {
    expect(gate.requires({ "applicant.isRegistered": true })).toBe(true);
    expect(gate.requires({ "applicant.isRegistered": false })).toBe(false);
  });
});

describe("what gives priority", () => {
  const grounds = priorityGrounds.map((entry) => ({ ...entry, value: priorityGroundSchema.parse(entry.value) }));
  const holds = (id: string, facts: Facts) => {
    const { value } = grounds.find((ground) => ground.id === id) ?? expect.fail(id);
    return compileCondition(value.when).evaluate(facts);
  };

  test.each([
    ["49 workers", 49, false],
    ["50 workers", 50, true],
    ["51 workers", 51, true],
    ["not known", undefined, "unknown"],
  ])("labour-intensive means 50 workers or more: %s", (_, workers, expected) =>
    expect(holds("priority.labour-intensive", { "applicant.workers": workers })).toBe(expected),
  );

  test.each([
    ["priority.difficult-area", "place.isInDifficultArea", "area"],
    ["priority.ethnic-minority-area", "place.isInEthnicMinorityArea", "area"],
    ["priority.highland-island-border", "place.isInHighlandIslandOrBorderArea", "area"],
    ["priority.new-rural", "place.isInNewRuralProgramme", "area"],
    ["priority.key-product", "applicant.makesKeyProduct", "trade"],
    ["priority.mechanical-industry", "applicant.worksInMechanicalIndustry", "trade"],
    ["priority.chemicals-for-agriculture", "applicant.makesChemicalsForAgriculture", "trade"],
    ["priority.farm-forest-fishery-processing", "applicant.processesFarmForestOrFisheryProduce", "trade"],
    ["priority.supporting-industry", "applicant.makesSupportingIndustryProduct", "trade"],
    ["priority.export", "applicant.makesGoodsForExport", "trade"],
    ["priority.local-materials", "applicant.usesMostlyLocalMaterials", "trade"],
    ["priority.typical-product", "applicant.holdsTypicalProductCertificate", "trade"],
    ["priority.women-owned", "applicant.isWomenOwned", "owner"],
    ["priority.ethnic-minority-owned", "applicant.isEthnicMinorityOwned", "owner"],
  ])("%s rests on %s", (id, fact, group) => {
    expect([true, false, undefined].map((value) => holds(id, { [fact]: value }))).toEqual([true, false, "unknown"]);
    expect(grounds.find((ground) => ground.id === id)?.value.group).toBe(group);
  });

  test("areas by letters a to d of Circular 46 Article 6(1); trades of Decree 45 Article 6(2), point b before point a", () => {
    const ranks = (group: string) =>
      grounds
        .filter(({ value }) => value.group === group)
        .map(({ id, value }) => [id.replace("priority.", ""), value.rank?.order, value.rank?.letter]);
    expect(ranks("area")).toEqual([
      ["ethnic-minority-area", 1, "a"],
      ["highland-island-border", 1, "a"],
      ["new-rural", 3, "c"],
      ["difficult-area", 4, "d"],
    ]);
    expect(ranks("trade")).toEqual([
      ["typical-product", 1, "b"],
      ["key-product", 1, "b"],
      ["export", 1, "b"],
      ["local-materials", 1, "b"],
      ["labour-intensive", 1, "b"],
      ["mechanical-industry", 2, "a"],
      ["chemicals-for-agriculture", 2, "a"],
      ["farm-forest-fishery-processing", 2, "a"],
      ["supporting-industry", 2, "a"],
    ]);
    expect(ranks("owner").map(([, order]) => order)).toEqual([undefined, undefined]);
  });

  test("each area cites its letter, each trade the point of the Decree", () => {
    for (const { value, citations } of grounds) {
      const { letter } = value.rank ?? {};
      if (value.group === "area") expect(citations).toMatchObject([{ article: "6", clause: "1", point: letter }]);
      if (value.group !== "trade") continue;
      const ofDecree = { instrument: "nd-45-2012", article: "6", clause: "2", point: letter };
      expect(citations.at(-1)).toMatchObject(ofDecree);
    }
  });

  test("owners' grounds are new with Decree 235/2025, corroborated, and rest on an open question", () => {
    for (const { value, assurance, citations, questions } of grounds) {
      if (value.group !== "owner") continue;
      expect([assurance, citations[0]?.instrument, questions]).toEqual([
        "corroborated",
        "nd-235-2025",
        ["women-minority-priority-rank"],
      ]);
    }
  });

  test("the others were read before their amendment; what is read anew says why", () => {
    const marks = grounds.filter(({ value }) => value.group !== "owner").map(({ id, assurance }) => [id, assurance]);
    const weaker = marks.filter(([, assurance]) => assurance !== "verified-original");
    expect(weaker).toEqual([
      ["priority.highland-island-border", "inferred"],
      ["priority.supporting-industry", "corroborated"],
    ]);
    for (const [id] of weaker)
      expect(grounds.find((ground) => ground.id === id)?.note?.vi).toMatch(/kiểm tra|thay thế/);
  });

  test("no ground asks for a district, a poor district or a class of city: they are no more", () => {
    for (const { value } of grounds) expect(value.label.vi).not.toMatch(/huyện|loại/);
  });
});
