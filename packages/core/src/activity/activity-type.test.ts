import { describe, expect, it } from "vitest";
import { suspicionOf } from "../basis/index.js";
import { activityGroupNames, clauseOfGroup } from "./activity-group.js";
import { activitiesOfGroup, indexActivities } from "./activity-index.js";
import { type ActivityType, activityGroupSchema, activityIdSchema, activityTypeSchema } from "./activity-type.js";

const machinery = {
  id: "advanced-machinery",
  group: "technology",
  name: { vi: "Ứng dụng máy móc tiên tiến", en: "Advanced machinery" },
  unit: { vi: "cơ sở", en: "establishment" },
  citations: [{ instrument: "nd-45-2012", article: "4", clause: "3" }],
};

const showroom = { ...machinery, id: "showroom", group: "product-development" };

function parsed(...values: readonly unknown[]): ActivityType[] {
  return values.map((value) => activityTypeSchema.parse(value));
}

describe("an activity type", () => {
  it("is read as it stands", () => {
    expect(activityTypeSchema.parse(machinery)).toEqual(machinery);
  });

  it.each([
    ["no legal ground", { citations: [] }],
    ["a group outside Article 4", { group: "loans" }],
    ["no unit", { unit: undefined }],
    ["a province of its own", { province: "dong-nai" }],
  ])("is refused with %s", (_, change) => {
    expect(activityTypeSchema.safeParse({ ...machinery, ...change }).success).toBe(false);
  });

  it.each(["Machinery", "advanced_machinery", "-machinery", "machinery-", "machinery-2", ""])(
    "refuses the id %j",
    (id) => {
      expect(activityIdSchema.safeParse(id).success).toBe(false);
    },
  );
});

describe("the groups of Article 4", () => {
  it("are its nine clauses, in order", () => {
    expect(activityGroupSchema.options.map(clauseOfGroup)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(clauseOfGroup("technology")).toBe("3");
    expect(clauseOfGroup("clusters")).toBe("7");
  });

  it("each have a clean name in both languages, none twice", () => {
    const names = activityGroupSchema.options.map((group) => activityGroupNames[group]);
    for (const { vi, en } of names) expect([suspicionOf(vi), suspicionOf(en)]).toEqual([undefined, undefined]);
    expect(new Set(names.map(({ vi }) => vi)).size).toBe(9);
  });
});

describe("looking activities up", () => {
  it("finds each by id", () => {
    const index = indexActivities(parsed(machinery, showroom));
    expect(index.get("showroom")?.group).toBe("product-development");
    expect(index.get("fair")).toBeUndefined();
  });

  it("refuses the same id twice", () => {
    expect(() => indexActivities(parsed(machinery, machinery))).toThrow(/advanced-machinery/);
  });

  it("lists one group in order", () => {
    const all = parsed(machinery, showroom, { ...machinery, id: "technology-transfer" });
    expect(activitiesOfGroup(all, "technology").map(({ id }) => id)).toEqual([
      "advanced-machinery",
      "technology-transfer",
    ]);
    expect(activitiesOfGroup(all, "training")).toEqual([]);
  });
});
