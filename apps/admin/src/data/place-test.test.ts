import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { communes, province } from "./dong-nai";
import { type PlaceResult, placeResultOn } from "./place-test";

function countOn(date: string, result: PlaceResult): number {
  return communes.filter((commune) => placeResultOn(province, commune, plainDate(date)) === result).length;
}

describe("placeResultOn", () => {
  it.each([
    ["2025-10-14", 0, 0, 95],
    ["2025-10-15", 95, 0, 0],
    ["2026-04-29", 95, 0, 0],
    ["2026-04-30", 62, 33, 0],
    ["2030-12-31", 62, 33, 0],
  ])("on %s: %i hold, %i in part, %i outside coverage", (date, holds, partly, outside) => {
    expect(countOn(date, "holds")).toBe(holds);
    expect(countOn(date, "craft-village-only")).toBe(partly);
    expect(countOn(date, "outside-coverage")).toBe(outside);
  });
});
