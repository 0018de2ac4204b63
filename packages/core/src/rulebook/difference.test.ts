import { supportLevelSchema } from "@khuyencong/core/funding";
import { describe, expect, test } from "vitest";
import { levelEntry, overridesWith, packWith, registerEntry } from "../../test/override-fixture.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { differenceBetween } from "./difference.js";
import type { Pack } from "./pack.js";
import { resolveRulebook } from "./resolve-rulebook.js";

const on = (asOf: string, overrides?: unknown, pack: Pack = dongNai) =>
  resolveRulebook(overrides === undefined ? pack : packWith(overrides, pack), { asOf });
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("what is different between two rulebooks", () => {
  test("nothing between a rulebook and itself", () =>
    expect(differenceBetween(on("2026-03-01"), on("2026-03-01"))).toEqual({ added: [], removed: [], changed: [] }));

  test("nothing between two days on which the same law stands", () =>
    expect(differenceBetween(on("2026-01-07"), on("2026-04-29"))).toEqual({ added: [], removed: [], changed: [] }));

  test("on 07/01/2026 Decision 33 came: all that is added rests on it", () => {
    const { added, removed, changed } = differenceBetween(on("2026-01-06"), on("2026-01-07"));
    expect(idsOf(added)).toContain("cooperative-left-out");
    for (const { citations } of added) {
      expect(citations.map(({ instrument }) => instrument)).toContain("qd-33-2026-dong-nai");
    }
    expect(idsOf(removed).every((id) => id.endsWith(".before-programme"))).toBe(true);
    expect(changed).toEqual([]);
  });

  test("on the day of the merger the unknown levels of the old provinces went and the national frame came", () => {
    const { added, removed } = differenceBetween(on("2025-06-30"), on("2025-07-01"));
    expect(idsOf(removed).every((id) => id.endsWith(".before-merger"))).toBe(true);
    expect(idsOf(added).every((id) => id.startsWith("level.local."))).toBe(true);
    const activities = (entries: typeof added) =>
      new Set(entries.flatMap(({ value }) => supportLevelSchema.parse(value).activities));
    expect(activities(removed)).toEqual(activities(added));
  });

  test("backwards, what came has gone", () => {
    const there = differenceBetween(on("2025-10-14"), on("2025-10-15"));
    const back = differenceBetween(on("2025-10-15"), on("2025-10-14"));
    expect(back.removed).toEqual(there.added);
    expect(back.added).toEqual(there.removed);
  });

  test("an entered figure: the old one has gone, the new one has come", () => {
    const { added, removed, changed } = differenceBetween(
      on("2026-03-01"),
      on("2026-03-01", overridesWith(levelEntry())),
    );
    expect(idsOf(added)).toEqual(["level.local.entered"]);
    expect(idsOf(removed)).toEqual(["level.local.advanced-machinery"]);
    expect(changed).toEqual([]);
  });

  test("an entry that keeps its id and says something else has changed: both versions are shown", () => {
    const first = on("2026-03-01", overridesWith(registerEntry("difficult-communes", ["26341"])));
    const second = on("2026-03-01", overridesWith(registerEntry("difficult-communes", ["26341", "26368"])));
    const { added, removed, changed } = differenceBetween(first, second);
    expect([added, removed]).toEqual([[], []]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.before.value).toEqual({ register: "difficult-communes", items: ["26341"] });
    expect(changed[0]?.after.value).toEqual({ register: "difficult-communes", items: ["26341", "26368"] });
  });

  test("another order of the same members is no change", () => {
    const entries = dongNai.entries.map((entry) => ({
      ...entry,
      ...Object.fromEntries(Object.entries(entry).reverse()),
    }));
    expect(differenceBetween(on("2026-03-01"), on("2026-03-01", undefined, { ...dongNai, entries })).changed).toEqual(
      [],
    );
  });

  test("equal hashes mean no difference, and a difference means other hashes", () => {
    const days = ["2025-06-30", "2025-07-01", "2025-10-14", "2025-10-15", "2026-01-06", "2026-01-07", "2026-04-30"];
    for (const first of days.map((day) => on(day))) {
      for (const second of days.map((day) => on(day))) {
        const { added, removed, changed } = differenceBetween(first, second);
        expect(added.length + removed.length + changed.length === 0).toBe(first.hash === second.hash);
      }
    }
  });
});
