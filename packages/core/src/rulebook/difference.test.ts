import { describe, expect, test } from "vitest";
import { levelEntry, overridesWith, packWith, registerEntry } from "../../test/override-fixture.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { differenceBetween } from "./difference.js";
import type { Pack } from "./pack.js";
import { resolveRulebook } from "./resolve-rulebook.js";
import { wholeLaw } from "./whole-law.js";

const on = (asOf: string, overrides?: unknown, pack: Pack = dongNai) =>
  resolveRulebook(overrides === undefined ? pack : packWith(overrides, pack), { asOf });
const nothing = { added: [], removed: [], changed: [], units: { province: undefined, communes: [] }, instruments: [] };
const whole = (asOf: string) => resolveRulebook(wholeLaw(dongNai, dongNaiRegister), { asOf });
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("what is different between two rulebooks", () => {
  test("nothing between a rulebook and itself", () =>
    expect(differenceBetween(on("2026-03-01"), on("2026-03-01"))).toEqual(nothing));

  test("nothing between two days on which the same law stands", () =>
    expect(differenceBetween(on("2026-01-07"), on("2026-04-29"))).toEqual(nothing));

  test("on 07/01/2026 Decision 33 came: all that is added rests on it", () => {
    const { added, removed, changed } = differenceBetween(on("2026-01-06"), on("2026-01-07"));
    expect(idsOf(added)).toContain("cooperative-left-out");
    for (const { citations } of added) {
      expect(citations.map(({ instrument }) => instrument)).toContain("qd-33-2026-dong-nai");
    }
    expect(removed).toEqual([]);
    for (const { before, after } of changed) {
      expect(before.id).toBe(`${after.id}.before-programme`);
      expect(after.citations.map(({ instrument }) => instrument)).toContain("qd-33-2026-dong-nai");
    }
  });

  test("words are told only where somebody gives them", () => {
    const [before, after] = [on("2025-06-30"), on("2025-07-01")];
    const label = { vi: "Tên", en: "Title" };
    const named = differenceBetween(before, after, ({ id, citations }) => [
      { key: "id", label, text: { vi: id, en: id }, citations },
    ]);
    for (const { figures } of differenceBetween(before, after).changed) expect(figures).toEqual([]);
    for (const change of named.changed) {
      expect(change.figures.map((figure) => [figure.before?.text.vi, figure.after?.text.vi])).toEqual([
        [change.before.id, change.after.id],
      ]);
    }
  });

  test("backwards, what came has gone", () => {
    const there = differenceBetween(on("2025-10-14"), on("2025-10-15"));
    const back = differenceBetween(on("2025-10-15"), on("2025-10-14"));
    expect(back.removed).toEqual(there.added);
    expect(back.added).toEqual(there.removed);
  });

  test("an entered figure is one change: what it was, what it is, and the law of both", () => {
    const { added, removed, changed } = differenceBetween(
      on("2026-03-01"),
      on("2026-03-01", overridesWith(levelEntry())),
    );
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ before, after, slots }) => [before.id, after.id, slots])).toEqual([
      [
        "level.local.advanced-machinery",
        "level.local.entered",
        ["advanced-machinery · local", "technology-transfer · local"],
      ],
    ]);
  });

  test("a figure for all cases gives way to one for each case", () => {
    const [level] = dongNai.entries.filter(({ id }) => id === "level.national.demonstration-model");
    const value = level?.value;
    if (level === undefined || typeof value !== "object" || value === null) throw new Error("No level");
    const levelOf = (id: string, vi: string, shown: boolean) => ({
      ...level,
      id,
      value: {
        ...value,
        variant: { label: { vi, en: vi }, when: { fact: "project.isShownToOthers", operator: "equal", value: shown } },
      },
    });
    const entries = dongNai.entries.flatMap((entry) =>
      entry === level ? [levelOf("first", "có", true), levelOf("second", "không", false)] : [entry],
    );
    const { added, removed, changed } = differenceBetween(
      on("2026-03-01"),
      on("2026-03-01", undefined, { ...dongNai, entries }),
    );
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ before, after }) => [before.id, after.id])).toEqual([
      [level.id, "first"],
      [level.id, "second"],
    ]);
  });

  test("a figure for several activities that is entered for one leaves the others empty", () => {
    // The frame's own figure for the second activity has ended, so that only the entered one is left.
    const exemplary = levelEntry(
      {
        id: "level.local.ended",
        replaces: "level.local.exemplary-model",
        inForceFrom: "2026-01-08",
        inForceTo: "2026-01-31",
      },
      { activities: ["exemplary-model"] },
    );
    const before = on(
      "2026-03-01",
      overridesWith(levelEntry({}, { activities: ["advanced-machinery", "exemplary-model"] }), exemplary),
    );
    const after = on("2026-03-01", overridesWith(levelEntry({ id: "level.local.later" }), exemplary));
    const { removed, changed } = differenceBetween(before, after);
    expect(idsOf(removed)).toEqual(["level.local.entered"]);
    expect(changed.map(({ after: { id } }) => id)).toEqual(["level.local.later"]);
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

  test("on 30/04/2026 no rule changed: what changed is the kind of the units, and the law that changed it", () => {
    const { added, removed, changed, units, instruments } = differenceBetween(whole("2026-04-29"), whole("2026-04-30"));
    expect(changed).toEqual([]);
    expect([...added, ...removed].every(({ kind }) => kind === "notice")).toBe(true);
    expect(units.province?.fullNameAfter?.vi).toBe("thành phố Đồng Nai");
    expect(units.communes).toHaveLength(10);
    expect(instruments.map(({ instrument, before, after }) => [instrument.id, before, after])).toEqual([
      ["nq-30-2026-qh16", "not-yet-in-force", "in-force"],
      ["nq-237-2026-ubtvqh16", "not-yet-in-force", "in-force"],
    ]);
  });

  test("a hundred differences take less than a second", () => {
    const [first, second] = [whole("2025-06-30"), whole("2026-06-01")];
    const started = performance.now();
    for (let round = 0; round < 100; round += 1) differenceBetween(first, second);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
