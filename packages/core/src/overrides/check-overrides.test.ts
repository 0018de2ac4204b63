import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advanceEntry, levelEntry, overridesWith, registerEntry, rulingEntry } from "../../test/override-fixture.js";
import { technicalWordsIn } from "../../test/wording.js";
import { type Finding, findingSchema } from "../basis/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { checkOverrides } from "./check-overrides.js";

function faultsOf(raw: unknown): readonly Finding[] {
  return checkOverrides(dongNai, raw).findings;
}

function told(raw: unknown): readonly (readonly [code: string, pointer: string])[] {
  return faultsOf(raw).map(({ code, where }) => [code, where?.kind === "document" ? where.pointer : "elsewhere"]);
}

const newInstrument = {
  id: "nq-99-2026-dong-nai",
  kind: "resolution",
  number: "99/2026/NQ-HĐND",
  shortName: { vi: "Nghị quyết số 99/2026/NQ-HĐND", en: "Resolution No. 99/2026/NQ-HĐND" },
  title: { vi: "quy định mức chi khuyến công", en: "on levels" },
  issuer: { vi: "Hội đồng nhân dân thành phố Đồng Nai", en: "the People's Council of Đồng Nai" },
  issuedOn: "2026-06-10",
  inForceFrom: "2026-07-01",
  inForceTo: null,
  relations: [],
  assurance: "verified",
};

describe("what a province may enter", () => {
  test("nothing at all", () => expect(checkOverrides(dongNai, overridesWith()).ok).toBe(true));

  test.each([
    ["a level in the place of another", levelEntry()],
    ["an advance class for local money", advanceEntry()],
    ["the answer to an open question", rulingEntry("place-date", "plan-basis-date")],
    ["a register", registerEntry("difficult-communes", ["26341"])],
    ["an empty register", registerEntry("new-rural-communes", [])],
    ["a figure for an old province only", levelEntry({ territory: "binh-phuoc", replaces: undefined })],
    ["a figure with an end", levelEntry({ inForceTo: "2026-12-31" })],
    ["a figure for one single day", levelEntry({ inForceTo: "2026-02-01" })],
    ["a row without a figure", levelEntry({}, { amount: { kind: "unresolved", why: { vi: "Chưa có", en: "None" } } })],
  ])("%s", (_, entry) => expect(faultsOf(overridesWith(entry))).toEqual([]));

  test("an instrument of its own, which its entries then cite", () => {
    const citations = [{ instrument: newInstrument.id, article: "3" }];
    const entry = levelEntry({ citations, inForceFrom: "2026-07-01" });
    expect(faultsOf({ ...overridesWith(entry), instruments: [newInstrument] })).toEqual([]);
  });

  test("what comes back is the pack with what was entered; what was replaced ends on the day before", () => {
    const checked = checkOverrides(dongNai, overridesWith(levelEntry(), rulingEntry("cap-period", "per-year")));
    const { entries } = checked.ok ? checked.pack : expect.fail("refused");
    expect(entries.find(({ id }) => id === "level.local.advanced-machinery")?.inForceTo).toBe("2026-01-31");
    expect(entries.slice(-2).map(({ id }) => id)).toEqual(["level.local.entered", "ruling.cap-period"]);
    expect(entries).toHaveLength(dongNai.entries.length + 2);
  });
});

describe("every fault, with its place", () => {
  test.each([
    ["a rule of the law", levelEntry({ kind: "rule" }), "overrides.kind-not-open", "/entries/0/kind"],
    [
      "the trade list",
      levelEntry({ kind: "trade-map", replaces: undefined }),
      "overrides.kind-not-open",
      "/entries/0/kind",
    ],
    [
      "a kind that nobody knows",
      levelEntry({ kind: "bonus", replaces: undefined }),
      "overrides.kind-not-open",
      "/entries/0/kind",
    ],
    [
      "a value that is none of its kind",
      levelEntry({}, { stream: "commune" }),
      "overrides.value",
      "/entries/0/value/stream",
    ],
    ["no value", levelEntry({ value: undefined }), "overrides.value", "/entries/0/value"],
    [
      "half a đồng",
      levelEntry({}, { amount: { kind: "cap", cap: 0.5 } }),
      "overrides.value",
      "/entries/0/value/amount/cap",
    ],
    [
      "a cap in writing",
      levelEntry({}, { amount: { kind: "cap", cap: "200.000.000" } }),
      "overrides.value",
      "/entries/0/value/amount/cap",
    ],
    ["an id of the pack", levelEntry({ id: "level.local.advanced-machinery" }), "overrides.id-taken", "/entries/0/id"],
    [
      "nothing of that name to replace",
      levelEntry({ replaces: "level.local.machines" }),
      "overrides.replaces-unknown",
      "/entries/0/replaces",
    ],
    [
      "an entry of another kind to replace",
      levelEntry({ replaces: "enterprise-size" }),
      "overrides.replaces-unknown",
      "/entries/0/replaces",
    ],
    [
      "an end before the beginning",
      levelEntry({ inForceTo: "2026-01-31" }),
      "overrides.period",
      "/entries/0/inForceTo",
    ],
    [
      "an instrument that nobody declared",
      levelEntry({ citations: [{ instrument: "nq-99-2026" }] }),
      "overrides.instrument-unknown",
      "/entries/0/citations/0/instrument",
    ],
    [
      "an unknown question",
      rulingEntry("place-dates", "decision-date"),
      "overrides.ruling-unknown",
      "/entries/0/value/question",
    ],
    [
      "a reading that the question does not have",
      rulingEntry("place-date", "per-year"),
      "overrides.ruling-unknown",
      "/entries/0/value/reading",
    ],
    ["a register that nobody reads", registerEntry("my-communes", []), "overrides.value", "/entries/0/value/register"],
  ])("%s", (_, entry, code, pointer) => expect(told(overridesWith(entry))).toContainEqual([code, pointer]));

  test("two entries of one id: the second is told", () =>
    expect(told(overridesWith(levelEntry(), levelEntry({ replaces: "level.local.exemplary-model" })))).toEqual([
      ["overrides.id-taken", "/entries/1/id"],
    ]));

  test("the file of another province", () =>
    expect(told({ ...overridesWith(), jurisdiction: "binh-duong" })).toEqual([
      ["overrides.jurisdiction", "/jurisdiction"],
    ]));

  test("all at once, in the order of the file", () => {
    const raw = {
      ...overridesWith(levelEntry({ kind: "rule", inForceTo: "2020-01-01" }), rulingEntry("nothing", "nothing")),
      jurisdiction: "hue",
    };
    expect(told(raw)).toEqual([
      ["overrides.jurisdiction", "/jurisdiction"],
      ["overrides.kind-not-open", "/entries/0/kind"],
      ["overrides.replaces-unknown", "/entries/0/replaces"],
      ["overrides.period", "/entries/0/inForceTo"],
      ["overrides.ruling-unknown", "/entries/1/value/question"],
    ]);
  });

  test.each([
    ["no object", "overrides", ""],
    ["no list of entries", { jurisdiction: "dong-nai", instruments: [] }, "/entries"],
    ["an entry without a ground", overridesWith(levelEntry({ citations: [] })), "/entries/0/citations"],
    ["an entry without a mark", overridesWith(levelEntry({ assurance: undefined })), "/entries/0/assurance"],
    ["a mark that is none", overridesWith(levelEntry({ assurance: "memory" })), "/entries/0/assurance"],
    ["a day that is none", overridesWith(levelEntry({ inForceFrom: "01/02/2026" })), "/entries/0/inForceFrom"],
    [
      "an instrument with a day that is none",
      { ...overridesWith(), instruments: [{ ...newInstrument, issuedOn: "" }] },
      "/instruments/0/issuedOn",
    ],
  ])("%s is a fault of structure", (_, raw, pointer) => expect(told(raw)).toEqual([["overrides.structure", pointer]]));
});

describe("what is said", () => {
  const everyFault = [
    overridesWith(levelEntry({ kind: "rule", inForceTo: "2020-01-01", citations: [{ instrument: "nq-99-2026" }] })),
    overridesWith(levelEntry({ id: "enterprise-size" }), rulingEntry("nothing", "nothing")),
    { ...overridesWith(), jurisdiction: "hue" },
    overridesWith(levelEntry({}, { stream: "commune" })),
    { jurisdiction: 1 },
  ].flatMap(faultsOf);

  test("is a valid finding that stops", () => {
    for (const finding of everyFault) expect(findingSchema.parse(finding)).toMatchObject({ severity: "error" });
  });

  test("cites only what can be named", () => {
    const known = new Set(dongNai.instruments.map(({ id }) => id));
    for (const { citations } of everyFault)
      for (const { instrument } of citations) expect(known.has(instrument)).toBe(true);
  });

  test("is plain Vietnamese; ids and codes of the file stand in quotation marks", () => {
    const words = everyFault.map(({ message }) => message.vi.replace(/"[^"\n]*"/g, '""'));
    expect(words.flatMap(technicalWordsIn)).toEqual([]);
  });
});

describe("a hostile file", () => {
  test("is answered, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (raw) => {
        expect(checkOverrides(dongNai, raw).ok).toBe(false);
      }),
    );
  });

  test("with conditions nested beyond all measure is refused, not run out of stack", () => {
    const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ not: inner }), {
      fact: "category",
      operator: "equal",
      value: "artisan",
    });
    const ground = { citations: [{ instrument: "nq-02-2025-dong-nai" }], assurance: "verified" };
    const factor = {
      label: { vi: "hệ số", en: "factor" },
      when: deep,
      factor: { numerator: 3, denominator: 2 },
      ...ground,
    };
    expect(told(overridesWith(levelEntry({}, { capFactors: [factor] })))).toEqual([
      ["overrides.value", "/entries/0/value"],
    ]);
  });
});
