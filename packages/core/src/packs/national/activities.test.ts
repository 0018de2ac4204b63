import { describe, expect, it } from "vitest";
import {
  activitiesOfGroup,
  activityGroupSchema,
  activityTypeSchema,
  clauseOfGroup,
  indexActivities,
} from "../../activity/index.js";
import { suspicionOf } from "../../basis/index.js";
import { citationText, indexInstruments } from "../../law/index.js";
import { nationalActivities } from "./activities.js";
import { nationalInstruments } from "./instruments.js";

const instruments = indexInstruments(nationalInstruments);

/** Every code name that the glossary gives to an activity. */
const glossary = [
  "demonstration-model",
  "exemplary-model",
  "technology-transfer",
  "advanced-machinery",
  "cleaner-production",
  "sustainable-production-consumption",
  "trade-fair",
  "showroom",
  "trademark",
  "consultancy",
  "business-start-up-training",
  "training-course",
  "workshop",
  "study-tour",
  "bulletin",
  "television-feature",
  "relocation",
  "pollution-treatment",
  "enterprise-linkage",
  "trade-association",
  "digital-transformation",
  "vocational-training",
  "enterprise-setup",
  "management-training",
  "cleaner-production-assessment",
  "cleaner-production-pilot",
  "sustainable-production-model",
  "self-made-machinery",
  "artisan-title",
  "trade-fair-organisation",
  "trade-fair-participation",
  "overseas-fair",
  "overseas-study-tour",
  "online-marketing",
  "product-selection",
  "product-award",
  "product-catalogue",
  "database",
  "information-portal",
  "management-workshop",
  "technology-workshop",
  "staff-training",
  "staff-study-tour",
  "cluster-infrastructure",
  "cluster-planning",
  "cluster-investment-promotion",
  "relocation-loan-interest",
  "monitoring",
];

/** Contents of Article 4 that the glossary has no name for yet: clauses 8, 9(c) and 9(d). */
const beyondGlossary = [
  "international-cooperation",
  "centre-facilities",
  "collaborator-network",
  "programme-preparation",
];

describe("the catalogue of activities", () => {
  it("is valid and holds every name of the glossary, and four more", () => {
    for (const activity of nationalActivities) expect(activityTypeSchema.parse(activity)).toEqual(activity);
    const index = indexActivities(nationalActivities);
    expect([...index.keys()].sort()).toEqual([...glossary, ...beyondGlossary].sort());
  });

  it("leaves no clause of Article 4 without a kind of work", () => {
    for (const group of activityGroupSchema.options) {
      expect(activitiesOfGroup(nationalActivities, group).length, group).toBeGreaterThan(0);
    }
  });

  it("cites Article 4 of the decree first, by the clause of the group unless it was added in 2025", () => {
    for (const { id, group, citations } of nationalActivities) {
      const fromDecree = citations.filter(({ instrument }) => instrument === "nd-45-2012");
      expect(fromDecree.length, id).toBeGreaterThan(0);
      for (const { article } of fromDecree) expect(article, id).toBe("4");
      const clauses = fromDecree.map(({ clause }) => clause);
      if (fromDecree.every(({ amendedBy }) => amendedBy === undefined))
        expect(clauses, id).toContain(clauseOfGroup(group));
    }
  });

  it("names no clause of the amending decree, whose numbering was not read", () => {
    const added = nationalActivities.filter(({ citations }) =>
      citations.some(({ amendedBy }) => amendedBy !== undefined),
    );
    expect(added.map(({ id }) => id)).toEqual([
      "sustainable-production-model",
      "sustainable-production-consumption",
      "artisan-title",
      "digital-transformation",
    ]);
    for (const { citations } of added) {
      expect(citations).toEqual([{ instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } }]);
    }
  });

  it("cites only instruments of the State, in words that can be printed", () => {
    for (const { citations } of nationalActivities) {
      for (const citation of citations) expect(citationText(citation, instruments).vi).toMatch(/^(điểm|khoản|Điều) /);
    }
  });

  it("is named in clean letters, no name twice", () => {
    for (const { name, unit } of nationalActivities) {
      expect([name.vi, name.en, unit.vi, unit.en].map(suspicionOf).filter(Boolean)).toEqual([]);
    }
    expect(new Set(nationalActivities.map(({ name }) => name.vi)).size).toBe(nationalActivities.length);
    expect(new Set(nationalActivities.map(({ name }) => name.en)).size).toBe(nationalActivities.length);
  });

  it("tells the kinds that sound alike apart", () => {
    const index = indexActivities(nationalActivities);
    expect(index.get("management-workshop")?.group).toBe("management-capacity");
    expect(index.get("technology-workshop")?.group).toBe("information");
    expect(index.get("staff-training")?.group).toBe("organisation");
    expect(index.get("business-start-up-training")?.group).toBe("management-capacity");
    expect(index.get("cleaner-production-assessment")?.unit.vi).toBe("cơ sở");
    expect(index.get("cleaner-production-pilot")?.unit.vi).toBe("mô hình");
  });
});
