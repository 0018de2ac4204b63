import { describe, expect, test } from "vitest";
import { partsOfActivity } from "../activity/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook, wholeLaw } from "../rulebook/index.js";
import { type ActivityProfile, activityProfile, activityProfiles } from "./activity-profile.js";
import type { StreamProfile } from "./stream-profile.js";

const law = wholeLaw(dongNai, dongNaiRegister);
const today = resolveRulebook(law, { asOf: "2026-03-01" });
const profiles = activityProfiles(today);

function profileOf(id: string, asOf = "2026-03-01"): ActivityProfile {
  return activityProfile(resolveRulebook(law, { asOf }), id) ?? expect.fail(`no profile of ${id}`);
}

function mayReceive(id: string): readonly string[] {
  return profileOf(id)
    .cells.filter((cell) => cell.mayReceive)
    .map(({ category }) => category);
}

describe("every activity of the register", () => {
  test("has a profile", () =>
    expect(profiles.map(({ activity }) => activity.value.id).sort()).toEqual(
      dongNaiRegister.activities.map(({ id }) => id).sort(),
    ));

  test.each(profiles.map((profile) => [profile.activity.value.id, profile] as const))(
    "%s: group, unit, who may receive it, and in both streams a level, a way of choosing and evidence, or why there is none",
    (id, { activity, parts, isDecidable, cells, whyNoCells, conditions, streams }) => {
      expect(activity.value.group.length).toBeGreaterThan(0);
      expect(activity.value.unit.vi.length).toBeGreaterThan(0);
      // What cannot be decided is a wider content of which the parts can be.
      expect(isDecidable || parts.length > 0, id).toBe(true);
      expect(cells.some((cell) => cell.mayReceive)).toBe(isDecidable);
      expect(whyNoCells === undefined).toBe(isDecidable);
      expect(conditions.length > 0).toBe(isDecidable);
      for (const stream of ["local", "national"] as const) {
        const { levels, advance, evidence, choosing, managementShares } = streams[stream];
        for (const part of [levels, advance, evidence, choosing, managementShares]) {
          expect(part.entries.length > 0).toBe(part.whyNone === undefined);
        }
        if (isDecidable) expect(levels.entries.length, `${id} ${stream} level`).toBeGreaterThan(0);
        if (isDecidable) expect(choosing.entries.length, `${id} ${stream} choosing`).toBeGreaterThan(0);
      }
    },
  );

  test("a mark stands on every cell that a rule settles", () => {
    for (const { cells } of profiles) {
      for (const { rules, assurance } of cells) expect(assurance === undefined).toBe(rules.length === 0);
    }
  });

  test("each level without a figure says why, points to a norm, or goes by the price", () => {
    const levels = profiles
      .flatMap(({ streams }) => [streams.local, streams.national])
      .flatMap(({ levels }) => levels.entries);
    for (const { value } of levels) {
      const { amount } = value;
      if (amount.kind === "unresolved") expect(amount.why.vi.length).toBeGreaterThan(10);
      if (amount.kind === "cost-norm") expect(amount.pointsTo.vi.length).toBeGreaterThan(10);
    }
  });
});

describe("who may receive what", () => {
  test("machinery: rural establishments", () =>
    expect(mayReceive("advanced-machinery")).toEqual(["rural-establishment"]));

  test("cleaner production: also the establishments that apply it", () =>
    expect(mayReceive("cleaner-production-pilot")).toEqual([
      "rural-establishment",
      "cleaner-production-establishment",
    ]));

  test("infrastructure: cluster investors; titles: artisans", () => {
    expect(mayReceive("cluster-infrastructure")).toEqual(["cluster-investor"]);
    expect(mayReceive("artisan-title")).toEqual(["artisan"]);
  });

  test("the cells are inferred: no text states them", () => {
    for (const { assurance } of profileOf("advanced-machinery").cells) expect(assurance).toBe("inferred");
  });
});

describe("one activity, put together", () => {
  const machinery = profileOf("advanced-machinery");
  const ids = (part: StreamProfile["levels"] | StreamProfile["advance"]) => part.entries.map(({ id }) => id);

  test("its conditions, not those of others", () => {
    const conditions = machinery.conditions.map(({ id }) => id);
    expect(conditions).toEqual(expect.arrayContaining(["machinery-new", "remainder-committed", "single-state-source"]));
    expect(conditions).not.toContain("model-shown");
  });

  test("national money: level, advance with its dossier, evidence, selection, management", () => {
    const { national } = machinery.streams;
    expect(ids(national.levels)).toEqual(["level.national.advanced-machinery"]);
    expect(ids(national.advance)).toEqual(["advance.national.equipment"]);
    expect(national.advanceDossiers.flatMap(({ value }) => value.papers)).toHaveLength(2);
    expect(national.commonEvidence.flatMap(({ value }) => value.papers)).toHaveLength(3);
    expect(national.choosing.entries.map(({ value }) => value.way)).toEqual(["selection"]);
    expect(national.managementShares.entries).toHaveLength(2);
  });

  test("local money: no rule on advances, evidence or management was found, and that is said", () => {
    const { local } = machinery.streams;
    expect(local.levels.entries.length).toBeGreaterThan(0);
    expect(local.advance.whyNone?.vi).toContain("Chưa có quy định");
    expect(local.evidence.whyNone?.vi).toContain("Chưa có quy định");
    expect(local.managementShares.whyNone?.vi).toContain("Chưa có quy định");
    expect(local.choosing.entries.map(({ value }) => value.way)).toEqual(["as-committee-rules"]);
  });

  test("it names the questions it rests on, in full", () => {
    const questions = machinery.questions.map(({ id }) => id);
    expect(questions).toEqual(expect.arrayContaining(["place-date", "tt-17-2018-unread"]));
    expect(new Set(questions).size).toBe(questions.length);
  });

  test("an award has a level for each case", () =>
    expect(profileOf("product-selection").streams.national.levels.entries.length).toBeGreaterThan(2));
});

describe("wider contents, other days, unknown names", () => {
  test("a fair is supported by its parts, and says so wherever nothing is told of the whole", () => {
    const fair = profileOf("trade-fair");
    expect(fair.parts).toEqual(partsOfActivity(dongNaiRegister.activities, "trade-fair"));
    for (const why of [fair.whyNoCells, fair.streams.national.levels.whyNone, fair.streams.local.choosing.whyNone]) {
      expect(why?.vi).toContain("Hỗ trợ theo từng phần");
    }
  });

  test("in 2016 the old figures are told, and who may receive what is not", () => {
    const machinery = profileOf("advanced-machinery", "2016-06-01");
    expect(machinery.streams.national.levels.entries.map(({ id, assurance }) => [id, assurance])).toEqual([
      ["level.national-2014.machinery-and-transfer", "old-text"],
    ]);
    expect(machinery.cells).toEqual([]);
    expect(machinery.whyNoCells?.vi).toContain("cho ngày này");
    expect(machinery.streams.local.levels.whyNone).toBeDefined();
  });

  test("what was added in 2025 is named by no earlier law", () => {
    const before = resolveRulebook(law, { asOf: "2025-10-14" });
    expect(activityProfile(before, "artisan-title")).toBeUndefined();
    expect(activityProfile(before, "trademark")).toBeDefined();
    expect(activityProfile(today, "no-such-activity")).toBeUndefined();
  });

  test("no activity is told twice on one day", () => {
    for (const asOf of ["2013-02-10", "2025-10-14", "2025-10-15"]) {
      const named = activityProfiles(resolveRulebook(law, { asOf })).map(({ activity }) => activity.value.id);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});
