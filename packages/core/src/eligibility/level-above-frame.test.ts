import { describe, expect, test } from "vitest";
import { levelEntry, overridesWith, packWith } from "../../test/override-fixture.js";
import { findingSchema } from "../basis/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { machineryApplication } from "../worked-cases/index.js";
import { decide } from "./decide.js";

const level = (numerator: number, cap: number) =>
  levelEntry({}, { amount: { kind: "ratio-with-cap", ratio: { numerator, denominator: 100 }, cap } });

function findingsWith(entry: ReturnType<typeof levelEntry>, application = machineryApplication()) {
  const rulebook = resolveRulebook(packWith(overridesWith(entry)), { asOf: "2026-03-01" });
  return decide(rulebook, application).findings.filter(({ code }) => code === "level.above-national-frame");
}

describe("a province's own level beside the national frame of 50 % and 300 million", () => {
  test("at the frame, or below it, nothing is said", () => {
    expect(findingsWith(level(50, 300_000_000))).toEqual([]);
    expect(findingsWith(level(40, 200_000_000))).toEqual([]);
  });

  test("a cap one đồng above is a warning with both grounds, and support is computed all the same", () => {
    const [finding, ...others] = findingsWith(level(50, 300_000_001));
    expect(others).toEqual([]);
    expect(findingSchema.parse(finding)).toMatchObject({ severity: "warning" });
    expect(finding?.citations.map(({ instrument }) => instrument)).toEqual(["nq-02-2025-dong-nai", "tt-28-2018-btc"]);
    expect(finding?.message.vi).toContain("300 triệu đồng");
  });

  test("a ratio above is one too; both above are two warnings", () => {
    expect(findingsWith(level(51, 300_000_000))).toHaveLength(1);
    expect(findingsWith(level(51, 900_000_000))).toHaveLength(2);
  });

  test("an applicant that is not eligible is spared it", () =>
    expect(findingsWith(level(60, 900_000_000), machineryApplication({ project: { isNewEquipment: false } }))).toEqual(
      [],
    ));

  test("the frame itself, standing in for a local level, is not above itself", () => {
    const rulebook = resolveRulebook(packWith(overridesWith()), { asOf: "2026-03-01" });
    expect(decide(rulebook, machineryApplication()).findings).toEqual([]);
  });
});
