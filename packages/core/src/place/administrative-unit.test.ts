import { describe, expect, test } from "vitest";
import { communeKindSchema, communeSchema, provinceKindSchema, provinceSchema } from "./administrative-unit.js";

const kinds = [{ kind: "xa", from: "2025-07-01", to: null }];
const commune = { code: "26341", name: "Cẩm Mỹ", kinds, former: "dong-nai" };
const province = { code: "75", name: "Đồng Nai", kinds: [{ kind: "tinh", from: "2025-07-01", to: null }] };

describe("a commune-level unit", () => {
  test("is read as it stands", () => expect(communeSchema.parse(commune)).toEqual(commune));

  test.each([
    ["a code as a number", { ...commune, code: 26341 }],
    ["a code of four digits", { ...commune, code: "2634" }],
    ["an empty name", { ...commune, name: "" }],
    ["no kind at all", { ...commune, kinds: [] }],
    ["a kind of the district level", { ...commune, kinds: [{ kind: "huyen", from: "2025-07-01", to: null }] }],
    ["a day that is none", { ...commune, kinds: [{ kind: "xa", from: "2025-02-30", to: null }] }],
    ["a period without its end", { ...commune, kinds: [{ kind: "xa", from: "2025-07-01" }] }],
    ["a stray field", { ...commune, population: 1 }],
  ])("is refused with %s", (_, value) => expect(communeSchema.safeParse(value).success).toBe(false));

  test("has one of four kinds", () =>
    expect(communeKindSchema.options).toEqual(["xa", "phuong", "dac-khu", "thi-tran"]));
});

describe("a province-level unit", () => {
  test("is read as it stands", () => expect(provinceSchema.parse(province)).toEqual(province));

  test.each([
    ["a code of three digits", { ...province, code: "075" }],
    ["the kind of a commune", { ...province, kinds }],
  ])("is refused with %s", (_, value) => expect(provinceSchema.safeParse(value).success).toBe(false));

  test("is a province or a centrally-run city", () =>
    expect(provinceKindSchema.options).toEqual(["tinh", "thanh-pho"]));
});
