import { describe, expect, test } from "vitest";
import { ruleOfPack } from "../../../test/rule-of-pack.js";
import { ruleSchema } from "../../eligibility/index.js";
import { decidableActivities } from "./category-matrix.js";
import { activityConditions } from "./circular-46.js";

const activities = [
  "advanced-machinery",
  "demonstration-model",
  "exemplary-model",
  "cleaner-production-pilot",
  "sustainable-production-model",
];

function appliesTo(id: string): readonly string[] {
  const rule = ruleOfPack(id);
  return activities.filter((activity) => rule.applies({ activity }) === true);
}

describe("advanced machinery: Article 4(4)", () => {
  const form = ruleOfPack("machinery-form");
  const asked = (equipmentForm: string, equipmentUse: string) =>
    form.requires({ "project.equipmentForm": equipmentForm, "project.equipmentUse": equipmentUse });

  test.each(["single", "set", "same-type-group", "technology-line"])(
    "%s, in production or in pollution treatment",
    (one) => {
      expect(asked(one, "production")).toBe(true);
      expect(asked(one, "pollution-treatment")).toBe(true);
      expect(asked(one, "other")).toBe(false);
    },
  );

  test("any other form is not supported, whatever it is used for", () => {
    expect(asked("other", "production")).toBe(false);
    expect(form.requires({ "project.equipmentForm": "other" })).toBe(false);
  });

  test("one of the two not known", () => {
    expect(form.requires({ "project.equipmentForm": "set" })).toBe("unknown");
    expect(form.requires({ "project.equipmentUse": "production" })).toBe("unknown");
  });

  test("must be new", () => {
    const isNew = ruleOfPack("machinery-new");
    expect([true, false, undefined].map((value) => isNew.requires({ "project.isNewEquipment": value }))).toEqual([
      true,
      false,
      "unknown",
    ]);
  });

  test("must be better than what is in use", () => {
    const isBetter = ruleOfPack("machinery-better");
    expect(isBetter.requires({ "project.improvesOnPresentEquipment": false })).toBe(false);
  });

  test.each(["machinery-form", "machinery-new", "machinery-better"])("%s is asked of machinery only", (id) =>
    expect(appliesTo(id)).toEqual(["advanced-machinery"]),
  );
});

describe("demonstration models: Article 4(2)(a)", () => {
  const isBetter = ruleOfPack("model-better");
  const asked = (outperforms: boolean | undefined, judged: boolean | undefined) =>
    isBetter.requires({
      "project.outperformsLocalTechnology": outperforms,
      "judgements.technologyIsWorthEncouraging": judged,
    });

  test.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, undefined, false],
    [undefined, false, false],
    [true, undefined, "unknown"],
    [undefined, true, "unknown"],
  ] as const)("outperforms: %s; judged worth encouraging: %s", (outperforms, judged, expected) =>
    expect(asked(outperforms, judged)).toBe(expected),
  );

  test("new in the area: nobody there applies it yet", () => {
    const isNew = ruleOfPack("model-new");
    expect(isNew.requires({ "project.isNewInNoveltyArea": true })).toBe(true);
    expect(isNew.requires({ "project.isNewInNoveltyArea": false })).toBe(false);
  });

  test("shown to others: Circular 28 asks that", () => {
    expect(appliesTo("model-shown")).toEqual(["demonstration-model"]);
    expect(ruleOfPack("model-shown").requires({ "project.isShownToOthers": false })).toBe(false);
  });

  test.each(["model-new", "model-better"])(
    "%s is asked of demonstration models only: an exemplary one need not be new",
    (id) => expect(appliesTo(id)).toEqual(["demonstration-model"]),
  );
});

describe("models of establishments that run well: Article 4(2)(b)", () => {
  test("the managing body judges whether they are outstanding", () => {
    const outstanding = ruleOfPack("model-outstanding");
    expect(appliesTo("model-outstanding")).toEqual(["exemplary-model"]);
    expect(outstanding.requires({ "judgements.establishmentIsOutstanding": true })).toBe(true);
    expect(outstanding.requires({})).toBe("unknown");
  });
});

describe("cleaner-production pilots: Article 4(5)(b)", () => {
  test("must raise efficiency and cut emissions", () => {
    expect(appliesTo("cleaner-pilot-effect")).toEqual(["cleaner-production-pilot"]);
    expect(ruleOfPack("cleaner-pilot-effect").requires({ "project.raisesResourceEfficiency": false })).toBe(false);
  });
});

describe("clay bricks: Article 5(1)", () => {
  const kiln = ruleOfPack("no-manual-brick-kiln");

  test("is asked of makers of clay building materials, whatever the activity", () => {
    const category = "rural-establishment";
    expect(kiln.applies({ category, "trade.isClayBuildingMaterial": true })).toBe(true);
    expect(kiln.applies({ category, "trade.isClayBuildingMaterial": false })).toBe(false);
    expect(kiln.applies({ category })).toBe("unknown");
    expect(kiln.applies({})).toBe("unknown");
  });

  test("whoever delivers services is not asked for a trade", () => {
    expect(kiln.applies({ category: "service-provider" })).toBe(false);
  });

  test("improved manual and ring kilns are not supported", () => {
    expect(kiln.requires({ "trade.firesBricksInManualOrRingKiln": true })).toBe(false);
    expect(kiln.requires({ "trade.firesBricksInManualOrRingKiln": false })).toBe(true);
  });
});

describe("how sure", () => {
  test("Circular 46 was read, Circular 20/2017 that amended it was not: every condition says so", () => {
    for (const { id, assurance, citations } of activityConditions) {
      expect([id, assurance]).toEqual([id, "verified-original"]);
      const [first] = citations;
      expect(first).toMatchObject({ instrument: "tt-46-2012-bct", amendedBy: { instrument: "tt-20-2017-bct" } });
    }
  });

  test("every activity that can be decided has its conditions of money, and most have one of their own", () => {
    expect(decidableActivities.value).toMatchObject({ activities: expect.arrayContaining([...activities]) });
    for (const activity of activities) {
      expect(ruleOfPack("remainder-committed").applies({ activity })).toBe(true);
      expect(ruleOfPack("single-state-source").applies({ activity })).toBe(true);
    }
    const withOwn = activities.filter((activity) =>
      activityConditions.some(
        ({ id }) => id !== "no-manual-brick-kiln" && ruleOfPack(id).applies({ activity }) === true,
      ),
    );
    expect(withOwn).toEqual(activities.filter((activity) => activity !== "sustainable-production-model"));
  });

  test("what an applicant can mend, it is told how to mend", () => {
    const mendable = ["machinery-new", "no-manual-brick-kiln"];
    for (const { id, value } of activityConditions) {
      if (mendable.includes(id)) expect(ruleSchema.parse(value).fix).toBeDefined();
    }
  });
});
