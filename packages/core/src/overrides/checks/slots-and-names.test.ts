import { describe, expect, test } from "vitest";
import {
  advanceEntry,
  type Changes,
  levelEntry,
  overridesWith,
  registerEntry,
  rulingEntry,
} from "../../../test/override-fixture.js";
import { dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { filledTwice } from "../../rulebook/index.js";
import { checkOverrides } from "../check-overrides.js";

function told(raw: unknown): readonly (readonly [code: string, pointer: string])[] {
  const { findings } = checkOverrides(dongNai, raw);
  return findings.map(({ code, where }) => [code, where?.kind === "document" ? where.pointer : "elsewhere"]);
}

const mayEnter = (...entries: Changes[]) => checkOverrides(dongNai, overridesWith(...entries), dongNaiRegister).ok;

describe("what was replaced held for more than its successor", () => {
  test("the activity that has no level any more is named, as a doubt", () => {
    const only = levelEntry({}, { activities: ["advanced-machinery"] });
    const { ok, findings } = checkOverrides(dongNai, overridesWith(only));
    expect(ok).toBe(true);
    expect(findings).toMatchObject([
      {
        code: "overrides.leaves-gap",
        severity: "warning",
        where: { kind: "document", pointer: "/entries/0/replaces" },
        message: { vi: expect.stringContaining("technology-transfer · local") },
      },
    ]);
  });

  test("a successor for all of it leaves nothing out", () => {
    expect(checkOverrides(dongNai, overridesWith(levelEntry())).findings).toEqual([]);
  });
});

describe("one figure for one thing at one time", () => {
  const until = (inForceTo: string) => levelEntry({ inForceTo });
  const later = (changes: Changes = {}) => levelEntry({ id: "level.local.later", replaces: undefined, ...changes });

  test("the pack itself has none twice", () => expect(filledTwice(dongNai)).toEqual([]));

  test.each<[string, boolean, readonly Changes[]]>([
    [
      "a successor from the day after its predecessor ends",
      true,
      [until("2026-06-30"), later({ inForceFrom: "2026-07-01" })],
    ],
    [
      "a successor from the day on which its predecessor ends",
      false,
      [until("2026-06-30"), later({ inForceFrom: "2026-06-30" })],
    ],
    ["two that take the place of the same one", false, [levelEntry(), levelEntry({ id: "level.local.later" })]],
    ["one for the whole and one for an old province", true, [levelEntry(), later({ territory: "binh-phuoc" })]],
    [
      "two for one old province",
      false,
      [later({ territory: "binh-phuoc" }), later({ id: "level.local.other", territory: "binh-phuoc" })],
    ],
    [
      "two versions of a register, one after the other",
      true,
      [
        registerEntry("difficult-communes", [], { inForceTo: "2026-05-31" }),
        registerEntry("difficult-communes", ["26341"], { id: "register.second", inForceFrom: "2026-06-01" }),
      ],
    ],
    [
      "two versions of a register at one time",
      false,
      [
        registerEntry("difficult-communes", []),
        registerEntry("difficult-communes", ["26341"], { id: "register.second" }),
      ],
    ],
    [
      "advance classes for two activities",
      true,
      [advanceEntry(), advanceEntry({ id: "advance.local.second" }, { activities: ["exemplary-model"] })],
    ],
    ["a second advance class for national money", false, [advanceEntry({}, { stream: "national" })]],
  ])("%s: %s", (_, expected, entries) => expect(mayEnter(...entries)).toBe(expected));
});

describe("faults that would make a figure count for nothing, or for more than it says", () => {
  test("a second figure for one activity and stream at one time: which one holds?", () =>
    expect(checkOverrides(dongNai, overridesWith(levelEntry({ replaces: undefined }))).ok).toBe(false));

  test("two answers to one question at one time", () => {
    const both = [
      rulingEntry("place-date", "decision-date"),
      rulingEntry("place-date", "plan-basis-date", { id: "ruling.other" }),
    ];
    expect(checkOverrides(dongNai, overridesWith(...both)).ok).toBe(false);
  });

  test("a provision that amended the cited one and that nobody declared", () => {
    const citations = [{ instrument: "nq-02-2025-dong-nai", amendedBy: { instrument: "nq-99-2026" } }];
    expect(told(overridesWith(levelEntry({ citations })))).toEqual([
      ["overrides.instrument-unknown", "/entries/0/citations/0/amendedBy/instrument"],
    ]);
  });

  const lineFactor = (fact: string) => ({
    label: { vi: "dây chuyền công nghệ", en: "technology line" },
    when: { fact, operator: "equal", value: "technology-line" },
    factor: { numerator: 3, denominator: 2 },
    citations: [{ instrument: "nq-02-2025-dong-nai" }],
    assurance: "verified",
  });

  test("a factor that reads a fact: one that is known may, a misspelt one would never come true", () => {
    const reading = (fact: string) => overridesWith(levelEntry({}, { capFactors: [lineFactor(fact)] }));
    expect(checkOverrides(dongNai, reading("project.equipmentForm")).ok).toBe(true);
    expect(checkOverrides(dongNai, reading("project.equipmentFrom")).ok).toBe(false);
  });

  test("a figure for an activity that nobody knows", () =>
    expect(checkOverrides(dongNai, overridesWith(levelEntry({}, { activities: ["advanced-machinry"] }))).ok).toBe(
      false,
    ));

  test("an instrument of the State declared again with other words", () => {
    const [first] = dongNai.instruments;
    expect(checkOverrides(dongNai, { ...overridesWith(), instruments: [first] }).ok).toBe(false);
  });

  test("a figure for any activity that the law knows may be entered, whether or not it can be decided yet", () => {
    const whole = dongNaiRegister.activities
      .map(({ id }) => id)
      .filter((id) => id === "cleaner-production" || id === "trade-fair");
    expect(whole).toHaveLength(2);
    for (const activity of whole)
      expect(mayEnter(levelEntry({ replaces: undefined }, { activities: [activity] }))).toBe(true);
    const replaces = "level.local.showroom";
    expect(mayEnter(levelEntry({ replaces }, { activities: ["showroom"] }))).toBe(true);
  });

  test("a figure for a territory that is none of the old provinces", () => {
    expect(mayEnter(levelEntry({ territory: "binh-phuoc", replaces: undefined }))).toBe(true);
    expect(mayEnter(levelEntry({ territory: "ha-noi", replaces: undefined }))).toBe(false);
  });

  test("a factor that rests on an instrument that nobody declared", () => {
    const factor = { ...lineFactor("project.equipmentForm"), citations: [{ instrument: "nq-99-2026" }] };
    expect(told(overridesWith(levelEntry({}, { capFactors: [factor] })))).not.toEqual([]);
  });

  test("a register of communes with a name, or a code that is none: every other commune would count as outside it", () => {
    expect(mayEnter(registerEntry("difficult-communes", ["26341", "26368"]))).toBe(true);
    expect(mayEnter(registerEntry("difficult-communes", ["Cẩm Mỹ"]))).toBe(false);
    expect(mayEnter(registerEntry("difficult-communes", ["99999"]))).toBe(false);
  });
});
