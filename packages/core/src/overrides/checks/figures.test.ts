import { describe, expect, test } from "vitest";
import { advanceEntry, type Changes, levelEntry, overridesWith } from "../../../test/override-fixture.js";
import { toldOf } from "../../../test/told-findings.js";
import { dongNai } from "../../packs/dong-nai/index.js";
import { checkOverrides } from "../check-overrides.js";

const amount = (value: Changes) => overridesWith(levelEntry({}, { amount: value }));
const capOf = (cap: number) => amount({ kind: "cap", cap });
const ratioOf = (numerator: number, denominator: number) =>
  amount({ kind: "ratio", ratio: { numerator, denominator } });

describe("the unit of money", () => {
  test.each([
    [300, "error", "cap-too-small"],
    [99_999, "error", "cap-too-small"],
    [100_000_000_001, "warning", "cap-very-large"],
  ])("a cap of %d đồng", (cap, severity, code) =>
    expect(toldOf(capOf(cap))).toContainEqual([severity, code, "/entries/0/value/amount/cap"]),
  );

  test.each([100_000, 300_000_000])("a cap of %d đồng is a cap", (cap) => expect(toldOf(capOf(cap))).toEqual([]));

  test("asks what was meant, in words", () => {
    const [finding] = checkOverrides(dongNai, capOf(300)).findings;
    expect(finding?.message.vi).toBe("Mức trần chỉ 300 đồng: có phải 300 triệu đồng?");
    expect(finding?.fix?.vi).toContain("300000000");
  });
});

describe("ratios and factors", () => {
  test("150 % is refused, and told how 50 % is written", () => {
    const { findings } = checkOverrides(dongNai, ratioOf(150, 100));
    expect(toldOf(ratioOf(150, 100))).toEqual([["error", "value", "/entries/0/value/amount/ratio"]]);
    expect(findings[0]?.fix?.vi).toContain("tử số 50, mẫu số 100");
  });

  test("an advance of more than the support is refused", () =>
    expect(toldOf(overridesWith(advanceEntry({}, { ratio: { numerator: 70, denominator: 1 } })))).toEqual([
      ["error", "value", "/entries/0/value/ratio"],
    ]));

  test("below one percent is a doubt, one percent is none", () => {
    expect(toldOf(ratioOf(50, 10_000))).toEqual([["warning", "ratio-very-small", "/entries/0/value/amount/ratio"]]);
    expect(toldOf(ratioOf(1, 100))).toEqual([]);
  });

  const priority = (numerator: number, denominator: number) => ({
    priority: {
      factor: { numerator, denominator },
      citations: [{ instrument: "nq-02-2025-dong-nai" }],
      assurance: "verified",
    },
  });

  test("a factor above three is a doubt; one below one is refused", () => {
    const place = "/entries/0/value/priority/factor";
    expect(toldOf(overridesWith(levelEntry({}, priority(15, 2))))).toEqual([["warning", "factor-very-large", place]]);
    expect(toldOf(overridesWith(levelEntry({}, priority(3, 2))))).toEqual([]);
    expect(toldOf(overridesWith(levelEntry({}, priority(1, 2))))).toEqual([["error", "value", place]]);
  });
});

describe("whose money", () => {
  test("a province sets no figure for national money and replaces none", () => {
    const national = levelEntry({ replaces: "level.national.advanced-machinery" }, { stream: "national" });
    expect(toldOf(overridesWith(national))).toEqual([
      ["error", "stream-not-local", "/entries/0/value/stream"],
      ["error", "replaces-national", "/entries/0/replaces"],
    ]);
    expect(toldOf(overridesWith(advanceEntry({}, { stream: "national" })))).toContainEqual([
      "error",
      "stream-not-local",
      "/entries/0/value/stream",
    ]);
  });

  test("nor does it write its own as the frame", () =>
    expect(toldOf(overridesWith(levelEntry({}, { frame: "national-frame" })))).toEqual([
      ["error", "frame-not-local", "/entries/0/value/frame"],
    ]));
});

describe("a level above the national frame of 50 % and 300 million, × 1,5 for a line", () => {
  const withCap = (numerator: number, cap: number, value: Changes = {}) =>
    overridesWith(
      levelEntry({}, { amount: { kind: "ratio-with-cap", ratio: { numerator, denominator: 100 }, cap }, ...value }),
    );

  test("is entered all the same, with a doubt that cites both", () => {
    const checked = checkOverrides(dongNai, withCap(50, 300_000_001));
    expect(checked.ok).toBe(true);
    expect(
      checked.findings.map(({ severity, citations }) => [severity, citations.map((one) => one.instrument)]),
    ).toEqual([["warning", ["nq-02-2025-dong-nai", "tt-28-2018-btc"]]]);
  });

  test.each([
    ["at the frame", withCap(50, 300_000_000), 0],
    ["ratio above", withCap(51, 300_000_000), 1],
    ["both above", withCap(60, 500_000_000), 2],
    [
      "only before the frame began",
      overridesWith(levelEntry({ inForceFrom: "2026-02-01" }, { amount: { kind: "cap", cap: 300_000_000 } })),
      0,
    ],
  ])("%s: %#", (_, raw, count) =>
    expect(toldOf(raw).filter(([, code]) => code === "above-national-frame")).toHaveLength(count),
  );

  test("a factor of two for a line is above the frame's 1,5", () => {
    const factor = {
      label: { vi: "dây chuyền", en: "line" },
      when: { fact: "project.equipmentForm", operator: "equal", value: "technology-line" },
      factor: { numerator: 2, denominator: 1 },
      citations: [{ instrument: "nq-02-2025-dong-nai" }],
      assurance: "verified",
    };
    expect(toldOf(withCap(50, 300_000_000, { capFactors: [factor] }))).toEqual([
      ["warning", "above-national-frame", "/entries/0/value/amount"],
    ]);
  });
});
