import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { pack, province } from "../../../test/told-law";
import { communeChanges } from "./commune-changes";

const between = (from: string, to: string) =>
  communeChanges(province, pack.territory.communes, [plainDate(from), plainDate(to)]).map(
    ({ before, after, communes }) => [before, after, communes.length],
  );

describe("kinds of area on two days", () => {
  it("all change when the province becomes a city, and some communes become wards with it", () => {
    const changes = between("2026-04-29", "2026-04-30");
    expect(changes.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(95);
    expect(changes).toContainEqual(["province-commune", "city-commune", 62]);
    expect(
      changes.filter(([, after]) => after === "city-ward").reduce((sum, [, , count]) => sum + Number(count), 0),
    ).toBe(33);
  });

  it("stay on other days", () => {
    expect(between("2026-05-01", "2026-12-31")).toEqual([]);
  });
});
