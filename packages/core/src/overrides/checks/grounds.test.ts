import { describe, expect, test } from "vitest";
import { type Changes, levelEntry, overridesWith, readResolution } from "../../../test/override-fixture.js";
import { toldOf } from "../../../test/told-findings.js";

const citing = (...instruments: string[]) => ({ citations: instruments.map((instrument) => ({ instrument })) });
const resolution = (changes: Changes): Changes => ({ ...readResolution, ...changes });
const toldWith = (instrument: Changes, entry: Changes) =>
  toldOf({ ...overridesWith(entry), instruments: [resolution(instrument)] });
const place = "/entries/0/citations/0/instrument";

describe("an entry holds only while its ground does", () => {
  test("from the ground's first day on, and not a day before", () => {
    expect(toldWith({ inForceFrom: "2026-02-01" }, levelEntry())).toEqual([]);
    expect(toldWith({ inForceFrom: "2026-02-02" }, levelEntry())).toEqual([["error", "before-instrument", place]]);
  });

  test("where the first day is not known: never before the day of issue, and always with a doubt", () => {
    expect(
      toldWith({ inForceFrom: "unknown" }, levelEntry({ inForceFrom: "2025-06-10", replaces: undefined })),
    ).toContainEqual(["warning", "instrument-date-unknown", place]);
    expect(
      toldWith({ inForceFrom: "unknown" }, levelEntry({ inForceFrom: "2025-06-09", replaces: undefined })),
    ).toContainEqual(["error", "before-instrument", place]);
  });

  test("a ground in force beside it takes the doubt away", () => {
    const other = { ...readResolution, id: "nq-99-2026-dong-nai", number: "99/2026/NQ-HĐND" };
    const raw = overridesWith(levelEntry(citing("nq-02-2025-dong-nai", "nq-99-2026-dong-nai")));
    expect(toldOf({ ...raw, instruments: [resolution({ inForceFrom: "unknown" }), other] })).toEqual([]);
  });

  test("a ground that had ended carries nothing alone; beside one in force it is a doubt", () => {
    const old = { inForceFrom: "2025-06-20", inForceTo: "2026-01-31" };
    expect(toldWith(old, levelEntry())).toEqual([["error", "instrument-ended", place]]);
    const other = { ...readResolution, id: "nq-99-2026-dong-nai", number: "99/2026/NQ-HĐND" };
    const raw = overridesWith(levelEntry(citing("nq-02-2025-dong-nai", "nq-99-2026-dong-nai")));
    expect(toldOf({ ...raw, instruments: [resolution(old), other] })).toEqual([["warning", "instrument-ended", place]]);
  });

  test("an entry that goes on after its ground ends is a doubt; one that ends with it is none", () => {
    const ends = { inForceTo: "2026-12-31" };
    expect(toldWith(ends, levelEntry())).toEqual([["warning", "outlives-instrument", place]]);
    expect(toldWith(ends, levelEntry(ends))).toEqual([]);
  });
});

describe("no figure is surer than the best-read of its texts", () => {
  test("a text known from a second source only carries no verified figure", () => {
    expect(toldWith({ assurance: "corroborated" }, levelEntry())).toEqual([
      ["error", "mark-too-strong", "/entries/0/assurance"],
    ]);
    expect(toldWith({ assurance: "corroborated" }, levelEntry({ assurance: "corroborated" }))).toEqual([]);
    expect(toldWith({ assurance: "corroborated" }, levelEntry({ assurance: "inferred" }))).toEqual([]);
  });

  test("as the pack holds the resolution, unread, a verified figure is refused until the text is declared read", () => {
    expect(toldOf({ ...overridesWith(levelEntry()), instruments: [] })).toContainEqual([
      "error",
      "mark-too-strong",
      "/entries/0/assurance",
    ]);
    expect(toldOf(overridesWith(levelEntry()))).toEqual([]);
  });

  test("a factor within a level has a mark of its own", () => {
    const factor = {
      label: { vi: "dây chuyền", en: "line" },
      when: { fact: "project.equipmentForm", operator: "equal", value: "technology-line" },
      factor: { numerator: 3, denominator: 2 },
      ...citing("nq-90-2017-dong-nai"),
      assurance: "verified",
    };
    const entry = levelEntry({}, { capFactors: [factor] });
    expect(toldOf(overridesWith(entry))).toEqual([
      ["error", "mark-too-strong", "/entries/0/value/capFactors/0/assurance"],
    ]);
  });
});

test("an instrument that only the register knows may be cited, and the pack then holds it", () => {
  const entry = levelEntry({ ...citing("nq-90-2017-dong-nai"), assurance: "corroborated" });
  expect(toldOf(overridesWith(entry)).map(([severity]) => severity)).not.toContain("error");
});
