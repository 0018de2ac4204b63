import { describe, expect, test } from "vitest";
import { addDays, plainDate } from "../../basis/index.js";
import { fullNameOn, kindOn, provinceSchema } from "../../place/index.js";
import { cityDate, dongNaiProvince, dongNaiUnitsAssurance, mergerDate, newWardsDate } from "./province.js";

describe("Đồng Nai", () => {
  test("fits the schema", () => expect(provinceSchema.parse(dongNaiProvince)).toEqual(dongNaiProvince));

  test("keeps the code 75", () => expect(dongNaiProvince.code).toBe("75"));

  test.each([
    ["2025-06-30", undefined],
    ["2025-07-01", "tinh"],
    ["2026-04-29", "tinh"],
    ["2026-04-30", "thanh-pho"],
    ["2030-12-31", "thanh-pho"],
  ])("on %s: %s", (date, kind) => expect(kindOn(dongNaiProvince, plainDate(date))).toBe(kind));

  test("Decision 33 of 07/01/2026 speaks of a province", () =>
    expect(fullNameOn(dongNaiProvince, plainDate("2026-01-07"))?.vi).toBe("tỉnh Đồng Nai"));

  test("the periods follow each other without gap", () => {
    const [province, city] = dongNaiProvince.kinds;
    expect(province?.from).toBe(mergerDate);
    expect(province?.to).toBe(addDays(cityDate, -1));
    expect(city).toEqual({ kind: "thanh-pho", from: cityDate, to: null });
  });

  test("the ten wards began on the day of the city", () => expect(newWardsDate).toBe(cityDate));

  test("no resolution was read", () => expect(dongNaiUnitsAssurance).toBe("corroborated"));
});
