import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, plainDate } from "../basis/index.js";
import { communeSchema, provinceSchema } from "./administrative-unit.js";
import { fullNameOn, kindOn } from "./unit-on-date.js";

const province = provinceSchema.parse({
  code: "75",
  name: "Đồng Nai",
  kinds: [
    { kind: "tinh", from: "2025-07-01", to: "2026-04-29" },
    { kind: "thanh-pho", from: "2026-04-30", to: null },
  ],
});

const township = communeSchema.parse({
  code: "25269",
  name: "Lộc Ninh",
  kinds: [{ kind: "thi-tran", from: "2003-08-01", to: "2025-06-30" }],
  former: "binh-phuoc",
});

describe("the kind of a unit on a day", () => {
  test.each([
    ["2025-06-30", undefined],
    ["2025-07-01", "tinh"],
    ["2026-04-29", "tinh"],
    ["2026-04-30", "thanh-pho"],
    ["2199-12-31", "thanh-pho"],
  ])("%s: %s", (date, kind) => expect(kindOn(province, plainDate(date))).toBe(kind));

  test("ends with its last day", () => {
    expect(kindOn(township, plainDate("2025-06-30"))).toBe("thi-tran");
    expect(kindOn(township, plainDate("2025-07-01"))).toBeUndefined();
  });

  test("changes once between two days, whatever the days", () => {
    const change = plainDate("2026-04-30");
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 20_000 }), (days) => {
        expect(kindOn(province, addDays(change, days))).toBe(days < 0 ? "tinh" : "thanh-pho");
      }),
    );
  });
});

describe("the full name on a day", () => {
  test("a document before 30/04/2026 says province", () =>
    expect(fullNameOn(province, plainDate("2026-01-07"))).toEqual({ vi: "tỉnh Đồng Nai", en: "Đồng Nai province" }));

  test("a later one says city", () =>
    expect(fullNameOn(province, plainDate("2026-08-12"))).toEqual({ vi: "thành phố Đồng Nai", en: "Đồng Nai city" }));

  test("communes have theirs", () =>
    expect(fullNameOn(township, plainDate("2020-01-01"))?.vi).toBe("thị trấn Lộc Ninh"));

  test("outside the known periods there is none", () =>
    expect(fullNameOn(province, plainDate("2020-01-01"))).toBeUndefined());
});
