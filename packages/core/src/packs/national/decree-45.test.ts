import { describe, expect, test } from "vitest";
import { ruleOfPack } from "../../../test/rule-of-pack.js";
import { categories, legalForms } from "../../beneficiary/index.js";
import { doorSchema, transitionSchema } from "../../eligibility/index.js";
import { areaKinds } from "../../place/index.js";
import { beneficiaryRules, transitionRules } from "./decree-45.js";
import { decree235From } from "./decree-45-citations.js";
import { doors } from "./decree-45-doors.js";

describe("where production takes place: Article 1(2)(a), the table of area and craft village", () => {
  const place = ruleOfPack("place-of-production");
  const facts = {
    "decision-date": "place.areaOnDecisionDate",
    "plan-basis-date": "place.areaOnPlanBasisDate",
  } as const;

  test("is asked of rural establishments only; the other categories have no limit of place", () => {
    for (const category of categories) expect(place.applies({ category })).toBe(category === "rural-establishment");
    expect(place.applies({})).toBe("unknown");
  });

  test("has two readings, since no text says which day counts", () =>
    expect(place.readings).toEqual(["decision-date", "plan-basis-date"]));

  describe.each(["decision-date", "plan-basis-date"] as const)("by the %s", (reading) => {
    const fact = facts[reading];
    const on = (area: string | undefined, village: boolean | undefined) =>
      place.requires({ [fact]: area, "place.isInRecognisedCraftVillage": village }, reading);

    test.each(areaKinds)("%s: outside a recognised craft village", (area) =>
      expect(on(area, false)).toBe(area !== "city-ward"),
    );

    test.each(areaKinds)("%s: inside one, it holds everywhere", (area) => expect(on(area, true)).toBe(true));

    test.each(areaKinds)("%s: the craft village not known matters for a ward of a city only", (area) =>
      expect(on(area, undefined)).toBe(area === "city-ward" ? "unknown" : true),
    );

    test("the area not known: a recognised craft village settles it, anything else does not", () => {
      expect(on(undefined, true)).toBe(true);
      expect(on(undefined, false)).toBe("unknown");
      expect(on(undefined, undefined)).toBe("unknown");
    });

    test("the other day is not looked at", () => {
      const other = reading === "decision-date" ? facts["plan-basis-date"] : facts["decision-date"];
      const wardElsewhere = { [other]: "city-ward", [fact]: "city-commune", "place.isInRecognisedCraftVillage": false };
      expect(place.requires(wardElsewhere, reading)).toBe(true);
    });
  });
});

describe("legal forms: the five of Article 1(2)(a)", () => {
  const form = ruleOfPack("legal-form");

  test.each(legalForms)("%s", (legalForm) =>
    expect(form.requires({ "applicant.legalForm": legalForm })).toBe(!["individual", "other"].includes(legalForm)),
  );

  test("a plain cooperative is one of them, though Decision 33 leaves the word out", () =>
    expect(form.requires({ "applicant.legalForm": "cooperative" })).toBe(true));

  test("not asked of an artisan", () => expect(form.applies({ category: "artisan" })).toBe(false));
});

describe("established and operating under law", () => {
  const registered = ruleOfPack("registered");
  const rural = { category: "rural-establishment" };

  test("every rural establishment but the cooperative group, which has a gate of its own", () => {
    for (const legalForm of legalForms) {
      expect(registered.applies({ ...rural, "applicant.legalForm": legalForm })).toBe(
        legalForm !== "cooperative-group",
      );
    }
  });

  test("yes, no, not known", () => {
    expect(registered.requires({ "applicant.isRegistered": true })).toBe(true);
    expect(registered.requires({ "applicant.isRegistered": false })).toBe(false);
    expect(registered.requires({})).toBe("unknown");
  });
});

describe("each category asks what makes it that category", () => {
  test.each([
    ["direct-production", "rural-establishment", { "applicant.producesDirectly": true }],
    [
      "cleaner-production",
      "cleaner-production-establishment",
      { "applicant.producesDirectly": true, "applicant.appliesCleanerProduction": true },
    ],
    [
      "sustainable-production",
      "sustainable-production-establishment",
      { "applicant.producesDirectly": true, "applicant.appliesSustainableProduction": true },
    ],
    [
      "cluster-investor",
      "cluster-investor",
      { "applicant.legalForm": "enterprise", "applicant.investsInClusterInfrastructure": true },
    ],
    ["artisan", "artisan", { "applicant.artisanTitle": "meritorious-artisan" }],
    ["service-provider", "service-provider", { "applicant.deliversPromotionServices": true }],
  ])("%s of %s", (id, category, inOrder) => {
    const rule = ruleOfPack(id);
    for (const other of categories) expect(rule.applies({ category: other })).toBe(other === category);
    expect(rule.requires(inOrder)).toBe(true);
    expect(rule.requires({})).toBe("unknown");
    for (const [name, value] of Object.entries(inOrder)) {
      const spoilt = typeof value === "boolean" ? false : "none";
      expect(rule.requires({ ...inOrder, [name]: spoilt })).toBe(false);
      expect(rule.requires({ ...inOrder, [name]: undefined })).toBe("unknown");
    }
  });

  test("clusters are built by enterprises and cooperatives, not by households, groups or unions", () => {
    const investor = ruleOfPack("cluster-investor");
    const builders = legalForms.filter(
      (legalForm) =>
        investor.requires({ "applicant.legalForm": legalForm, "applicant.investsInClusterInfrastructure": true }) ===
        true,
    );
    expect(builders).toEqual(["enterprise", "cooperative"]);
  });

  test("both titles of artisan count, no title does not", () => {
    const artisan = ruleOfPack("artisan");
    expect(artisan.requires({ "applicant.artisanTitle": "peoples-artisan" })).toBe(true);
    expect(artisan.requires({ "applicant.artisanTitle": "none" })).toBe(false);
  });
});

describe("the trade list of Article 5", () => {
  const trade = ruleOfPack("trade-on-list");
  const asked = (standing: string | undefined, difficult?: boolean, judged?: boolean) =>
    trade.requires({
      "trade.standing": standing,
      "place.isInDifficultArea": difficult,
      "judgements.tradeIsEligible": judged,
    });

  test.each([
    ["advanced-machinery", "rural-establishment", true],
    ["sustainable-production-model", "sustainable-production-establishment", true],
    ["trademark", "rural-establishment", true],
    ["cleaner-production-pilot", "rural-establishment", false],
    ["pollution-treatment", "rural-establishment", false],
    ["cluster-infrastructure", "cluster-investor", false],
    ["artisan-title", "artisan", false],
    ["showroom", "service-provider", false],
    ["bulletin", "service-provider", false],
  ])("%s of a %s: bound is %s", (activity, category, bound) =>
    expect(trade.applies({ activity, category })).toBe(bound),
  );

  test.each([
    ["listed, whatever else", "listed", undefined, undefined, true],
    ["mining in a difficult area", "listed-in-difficult-areas", true, undefined, true],
    ["mining elsewhere", "listed-in-difficult-areas", false, undefined, false],
    ["mining, the area not known", "listed-in-difficult-areas", undefined, undefined, "unknown"],
    [
      "mining elsewhere, though an officer is for it: not his to decide",
      "listed-in-difficult-areas",
      false,
      true,
      false,
    ],
    ["under review, nobody has judged", "needs-review", undefined, undefined, "unknown"],
    ["under review, judged to be on the list", "needs-review", undefined, true, true],
    ["under review, judged not to be", "needs-review", true, false, false],
    ["on no line", "not-listed", true, true, false],
    ["not known", undefined, true, true, "unknown"],
    ["not known, and neither a difficult area nor a judgement would help", undefined, false, false, "unknown"],
  ] as const)("%s", (_, standing, difficult, judged, expected) =>
    expect(asked(standing, difficult, judged)).toBe(expected),
  );
});

describe("what begins with Decree 235/2025", () => {
  test("on 15/10/2025", () => {
    expect(decree235From).toBe("2025-10-15");
    for (const entry of beneficiaryRules) expect(entry.inForceFrom).toBe(decree235From);
  });

  test("projects approved before that day go on as approved", () => {
    const [transition, ...others] = transitionRules;
    expect(others).toEqual([]);
    expect(transition?.assurance).toBe("corroborated");
    expect(transitionSchema.parse(transition?.value).approvedBefore).toBe(decree235From);
  });

  test("only what was read is marked as read: point a, point b; artisans and service providers are corroborated", () => {
    const marks = Object.fromEntries(beneficiaryRules.map(({ id, assurance }) => [id, assurance]));
    expect(marks).toMatchObject({ artisan: "corroborated", "service-provider": "corroborated" });
    expect(marks).toMatchObject({
      "place-of-production": "verified",
      "legal-form": "verified",
      "cluster-investor": "verified",
    });
    expect(marks).toMatchObject({ registered: "verified-original" });
  });

  test("no clause or point of it is cited that was not read: Article 1(1) alone was", () => {
    for (const { citations } of [...beneficiaryRules, ...doors]) {
      for (const { amendedBy } of citations) {
        if (amendedBy?.instrument !== "nd-235-2025") continue;
        expect(["1", undefined]).toContain(amendedBy.article);
        expect(["1", undefined]).toContain(amendedBy.clause);
        expect(amendedBy.point).toBeUndefined();
      }
    }
  });

  test("the letters of artisans and service providers were not read and are not named", () => {
    for (const id of ["artisan", "service-provider"]) {
      const [citation] = beneficiaryRules.find((rule) => rule.id === id)?.citations ?? [];
      expect(citation).toBeDefined();
      expect(citation?.point).toBeUndefined();
    }
  });
});

describe("doors that stay open", () => {
  const openAfter = (rule: string) =>
    doors.filter(({ value }) => doorSchema.parse(value).whenFailed.includes(rule)).map(({ id }) => id);

  test("when the place closes the main one: six", () =>
    expect(openAfter("place-of-production")).toEqual([
      "door.craft-village",
      "door.cleaner-production",
      "door.sustainable-production",
      "door.cluster-investor",
      "door.artisan",
      "door.service-provider",
    ]));

  test("when the size does: cleaner production, which has no limit of size", () =>
    expect(openAfter("enterprise-size")).toEqual(["door.cleaner-production"]));
});
