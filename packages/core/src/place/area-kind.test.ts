import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, bilingualTextSchema, plainDate } from "../basis/index.js";
import {
  type CommuneKind,
  communeKindSchema,
  communeSchema,
  type ProvinceKind,
  provinceKindSchema,
  provinceSchema,
} from "./administrative-unit.js";
import { areaKindLabels, areaKindOn, areaKindSchema, areaKinds } from "./area-kind.js";

const always = { from: "2025-07-01", to: null };
const provinceOf = (kind: ProvinceKind) =>
  provinceSchema.parse({ code: "75", name: "P", kinds: [{ kind, ...always }] });
const communeOf = (kind: CommuneKind) =>
  communeSchema.parse({ code: "26368", name: "C", kinds: [{ kind, ...always }], former: "dong-nai" });

const day = plainDate("2026-03-01");

describe("the kind of area", () => {
  test.each([
    ["tinh", "xa", "province-commune"],
    ["tinh", "phuong", "province-ward"],
    ["tinh", "dac-khu", "province-special-zone"],
    ["thanh-pho", "xa", "city-commune"],
    ["thanh-pho", "phuong", "city-ward"],
    ["thanh-pho", "dac-khu", "city-special-zone"],
  ] as const)("%s with %s is %s", (province, commune, area) =>
    expect(areaKindOn(provinceOf(province), communeOf(commune), day)).toBe(area),
  );

  test("a township has none", () => expect(areaKindOn(provinceOf("tinh"), communeOf("thi-tran"), day)).toBeUndefined());

  test("before the first known day there is none", () =>
    expect(areaKindOn(provinceOf("tinh"), communeOf("xa"), plainDate("2025-06-30"))).toBeUndefined());

  test("where only one of the two is known there is none", () => {
    const since2026 = provinceSchema.parse({
      code: "75",
      name: "P",
      kinds: [{ kind: "thanh-pho", from: "2026-04-30", to: null }],
    });
    expect(areaKindOn(since2026, communeOf("xa"), plainDate("2026-04-29"))).toBeUndefined();
    expect(areaKindOn(since2026, communeOf("xa"), plainDate("2026-04-30"))).toBe("city-commune");
  });

  test("the six are reached by the kinds of province and commune, each by one pair", () => {
    const reached = provinceKindSchema.options.flatMap((province) =>
      communeKindSchema.options.map((commune) => areaKindOn(provinceOf(province), communeOf(commune), day)),
    );
    expect(reached.filter((area) => area !== undefined).sort()).toEqual([...areaKinds].sort());
  });

  test("does not depend on the day while nothing changes", () => {
    fc.assert(
      fc.property(fc.nat(30_000), (days) => {
        expect(areaKindOn(provinceOf("tinh"), communeOf("xa"), addDays(day, days))).toBe("province-commune");
      }),
    );
  });
});

describe("the words", () => {
  test.each(areaKinds)("%s has a label in both languages", (area) =>
    expect(bilingualTextSchema.safeParse(areaKindLabels[area]).success).toBe(true),
  );

  test("other words are refused", () => expect(areaKindSchema.safeParse("ward").success).toBe(false));
});
