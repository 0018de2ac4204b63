import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Changes,
  levelEntry,
  overridesWith,
  packWith,
  registerEntry,
  rulingEntry,
} from "../../test/override-fixture.js";
import { addDays, type PlainDate, plainDate } from "../basis/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import type { UnknownEntry } from "./entry.js";
import type { Pack } from "./pack.js";
import { registerKind, registerNameSchema } from "./register.js";
import { entriesOf, isCovered, type Rulebook, registerOf, resolveRulebook, stampOf } from "./resolve-rulebook.js";

function idsOn(asOf: PlainDate, overrides?: unknown): readonly string[] {
  return resolveRulebook(overrides === undefined ? dongNai : packWith(overrides), { asOf }).entries.map(({ id }) => id);
}

/** Every day on which some entry of the pack begins, or the day after it ends. */
const turningDays = [
  ...new Set(
    dongNai.entries.flatMap(({ inForceFrom, inForceTo }) =>
      inForceTo === null ? [inForceFrom] : [inForceFrom, addDays(inForceTo, 1)],
    ),
  ),
].sort();

function isInForce({ inForceFrom, inForceTo }: UnknownEntry, day: PlainDate): boolean {
  return inForceFrom <= day && (inForceTo === null || day <= inForceTo);
}

describe("what is in force on a day", () => {
  test("the pack turns on the days that the law names", () =>
    expect(turningDays).toEqual([
      "2013-02-10", // Circular 46/2012
      "2014-02-10", // Circular 36/2013
      "2018-05-11", // Circular 28/2018
      "2024-07-01", // Law on Cooperatives 17/2023
      "2025-07-01", // the merger: the levels before it are not known
      "2025-10-15", // Decree 235/2025
      "2026-01-07", // Decision 33
      "2026-04-30", // Đồng Nai becomes a centrally-run city
    ]));

  describe.each(turningDays)("around %s", (day) => {
    test.each([
      ["the day before", -1],
      ["that day", 0],
      ["the day after", 1],
    ])("%s exactly the entries whose period holds it", (_, offset) => {
      const asOf = addDays(day, offset);
      expect(idsOn(asOf)).toEqual(dongNai.entries.filter((entry) => isInForce(entry, asOf)).map(({ id }) => id));
    });

    test("what begins that day is not there the day before, and stays the day after", () => {
      const beginning = dongNai.entries.filter(({ inForceFrom }) => inForceFrom === day).map(({ id }) => id);
      const [before, on, after] = [addDays(day, -1), day, addDays(day, 1)].map((asOf) => new Set(idsOn(asOf)));
      for (const id of beginning) expect([before?.has(id), on?.has(id), after?.has(id)]).toEqual([false, true, true]);
    });

    test("what ended the day before is gone that day", () => {
      const last = addDays(day, -1);
      const ending = dongNai.entries.filter(({ inForceTo }) => inForceTo === last).map(({ id }) => id);
      for (const id of ending) {
        expect(idsOn(last)).toContain(id);
        expect(idsOn(day)).not.toContain(id);
      }
    });
  });

  test("before the first of them there is no law", () => expect(idsOn(plainDate("2013-02-09"))).toEqual([]));

  test.each(["2026-02-30", "01/03/2026", "", "hôm nay", "2026-03-01T00:00"])("%j is no day to resolve on", (asOf) =>
    expect(() => resolveRulebook(dongNai, { asOf })).toThrow(RangeError),
  );
});

describe("for what period the pack holds the law", () => {
  const covered = (asOf: string) => {
    const rulebook = resolveRulebook(dongNai, { asOf });
    return (["beneficiary", "place", "activity", "level", "advance"] as const).filter((strand) =>
      isCovered(rulebook, strand),
    );
  };

  test.each([
    ["2014-02-09", []],
    ["2014-02-10", []],
    ["2018-05-10", []],
    ["2018-05-11", ["level"]],
    ["2025-10-14", ["level"]],
    ["2025-10-15", ["beneficiary", "place", "activity", "level", "advance"]],
    ["2030-12-31", ["beneficiary", "place", "activity", "level", "advance"]],
  ])("on %s: %j", (asOf, expected) => expect(covered(asOf)).toEqual(expected));

  test("a period that ended covers its last day and not the day after", () => {
    const coverage = [{ strand: "level", from: plainDate("2020-01-01"), to: plainDate("2020-12-31") }] as const;
    const on = (asOf: string) => isCovered(resolveRulebook({ ...dongNai, coverage }, { asOf }), "level");
    expect([on("2019-12-31"), on("2020-01-01"), on("2020-12-31"), on("2021-01-01")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("the stamp", () => {
  const asOf = "2026-03-01";
  const hashOf = (pack: Pack, overrides?: unknown) =>
    resolveRulebook(overrides === undefined ? pack : packWith(overrides, pack), { asOf }).hash;
  const plain = hashOf(dongNai);

  test("names jurisdiction, day and content", () =>
    expect(stampOf(resolveRulebook(dongNai, { asOf }))).toEqual({ jurisdiction: "dong-nai", asOf, hash: plain }));

  test("is 64 hexadecimal digits and the same every time", () => {
    expect(plain).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(dongNai)).toBe(plain);
    expect(hashOf(JSON.parse(JSON.stringify({ ...dongNai, kinds: [] })))).toBe(plain);
  });

  test("does not hang on the order in which members were written", () => {
    const backwards = (entry: UnknownEntry): UnknownEntry => ({
      ...entry,
      ...Object.fromEntries(Object.entries(entry).reverse()),
    });
    expect(hashOf({ ...dongNai, entries: dongNai.entries.map(backwards) })).toBe(plain);
  });

  test("empty overrides change nothing", () => expect(hashOf(dongNai, overridesWith())).toBe(plain));

  test("changing anything in any entry in force changes it", () => {
    const inForce = dongNai.entries.flatMap((entry, index) => (isInForce(entry, plainDate(asOf)) ? [index] : []));
    const changes: readonly ((entry: UnknownEntry) => UnknownEntry)[] = [
      (entry) => ({ ...entry, id: `${entry.id}-x` }),
      (entry) => ({ ...entry, assurance: entry.assurance === "verified" ? "inferred" : "verified" }),
      (entry) => ({ ...entry, citations: [...entry.citations, { instrument: "nd-45-2012" }] }),
      (entry) => ({ ...entry, inForceFrom: addDays(entry.inForceFrom, -1) }),
      (entry) => ({ ...entry, inForceTo: plainDate("2099-12-31") }),
      (entry) => ({ ...entry, territory: "binh-phuoc" }),
      (entry) => ({ ...entry, value: { changed: entry.value } }),
    ];
    const hashes = fc.property(fc.constantFrom(...inForce), fc.constantFrom(...changes), (index, change) => {
      const entries = dongNai.entries.map((entry, position) => (position === index ? change(entry) : entry));
      expect(hashOf({ ...dongNai, entries })).not.toBe(plain);
    });
    fc.assert(hashes, { numRuns: 60 });
  });

  test("what else can change an answer changes it: territory, coverage, questions, instruments", () => {
    const [question] = dongNai.questions;
    const changed: readonly Pack[] = [
      { ...dongNai, territory: { ...dongNai.territory, communes: dongNai.territory.communes.slice(1) } },
      { ...dongNai, coverage: dongNai.coverage.slice(1) },
      { ...dongNai, questions: dongNai.questions.filter((one) => one !== question) },
      { ...dongNai, instruments: dongNai.instruments.slice(1) },
    ];
    const hashes = changed.map((pack) => hashOf(pack));
    expect(new Set([plain, ...hashes]).size).toBe(changed.length + 1);
  });

  test("an entry that is not in force leaves it alone: the content of the day is the same", () => {
    const entries = dongNai.entries.filter((entry) => isInForce(entry, plainDate(asOf)));
    expect(entries.length).toBeLessThan(dongNai.entries.length);
    expect(hashOf({ ...dongNai, entries })).toBe(plain);
  });
});

describe("what a province entered", () => {
  const on = (asOf: string, ...entries: Changes[]): Rulebook =>
    resolveRulebook(packWith(overridesWith(...entries)), { asOf });
  const levels = (rulebook: Rulebook) =>
    rulebook.entries.filter(({ id }) => id.startsWith("level.local.")).map(({ id }) => id);

  test("a figure that replaces another ends it from its own first day on", () => {
    expect(levels(on("2026-01-31", levelEntry()))).toContain("level.local.advanced-machinery");
    expect(levels(on("2026-01-31", levelEntry()))).not.toContain("level.local.entered");
    expect(levels(on("2026-02-01", levelEntry()))).not.toContain("level.local.advanced-machinery");
    expect(levels(on("2026-02-01", levelEntry()))).toContain("level.local.entered");
  });

  test("what was replaced does not come back when its successor ends: it was ended", () => {
    const ended = levelEntry({ inForceTo: "2026-06-30" });
    expect(levels(on("2026-06-30", ended))).toContain("level.local.entered");
    const after = levels(on("2026-07-01", ended));
    expect(after).not.toContain("level.local.entered");
    expect(after).not.toContain("level.local.advanced-machinery");
  });

  test("what it replaces is named for the reader of the file, not part of the law", () => {
    const entered = on("2026-03-01", levelEntry()).entries.find(({ id }) => id === "level.local.entered");
    expect(entered).toBeDefined();
    expect(entered).not.toHaveProperty("replaces");
  });

  test("a ruling binds from its day on", () => {
    const ruling = rulingEntry("place-date", "decision-date");
    expect(on("2026-01-31", ruling).rulings.get("place-date")).toBeUndefined();
    expect(on("2026-02-01", ruling).rulings.get("place-date")).toBe("decision-date");
  });

  test("a register that was never entered is not an empty one", () => {
    for (const name of registerNameSchema.options) expect(registerOf(on("2026-03-01"), name)).toBeUndefined();
    expect(registerOf(on("2026-03-01", registerEntry("difficult-communes", [])), "difficult-communes")?.items).toEqual(
      [],
    );
    expect(
      registerOf(on("2026-03-01", registerEntry("difficult-communes", ["26341"])), "public-holidays"),
    ).toBeUndefined();
  });

  test("a register is read with its envelope where that is asked for", () => {
    const [entry, ...others] = entriesOf(
      on("2026-03-01", registerEntry("difficult-communes", ["26341"])),
      registerKind,
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ assurance: "verified", value: { items: ["26341"] } });
  });

  test("the pack itself is not changed by what a province enters", () => {
    const before = JSON.stringify(dongNai.entries);
    on("2026-03-01", levelEntry(), rulingEntry("place-date", "decision-date"));
    expect(JSON.stringify(dongNai.entries)).toBe(before);
  });
});
