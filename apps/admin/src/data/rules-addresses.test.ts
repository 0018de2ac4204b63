import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { addressWith, dayWithin, entryAddress, questionAddress } from "./rules-addresses";

describe("addresses of the page", () => {
  it("carry the day only where one is chosen", () => {
    expect(questionAddress("place-date")).toBe("/quy-tac/van-de/place-date");
    expect(questionAddress("place-date", "2026-03-01")).toBe("/quy-tac/van-de/place-date?ngay=2026-03-01");
    expect(entryAddress("level.national.advanced-machinery")).toBe("/quy-tac?muc=level.national.advanced-machinery");
  });

  it("leave out what is absent", () => {
    expect(addressWith("/quy-tac", { ngay: undefined })).toBe("/quy-tac");
  });
});

describe("the nearest day on which an entry is in force", () => {
  const period = { inForceFrom: plainDate("2025-07-01"), inForceTo: plainDate("2026-01-06") };

  it.each([
    ["2025-06-30", "2025-07-01"],
    ["2025-07-01", "2025-07-01"],
    ["2025-12-01", "2025-12-01"],
    ["2026-01-07", "2026-01-06"],
  ])("from %s is %s", (day, expected) => {
    expect(dayWithin(period, plainDate(day))).toBe(expected);
  });

  it("is any later day while no end is known", () => {
    expect(dayWithin({ ...period, inForceTo: null }, plainDate("2030-01-01"))).toBe("2030-01-01");
  });
});
