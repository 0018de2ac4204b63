import { describe, expect, it } from "vitest";
import { rowOf, rulebookOn } from "../../../test/told-law";
import { filterRows, instrumentsCitedBy } from "./entry-filter";

const rows = rulebookOn("2026-03-01").entries.map(rowOf);
const idsOf = (filter: Parameters<typeof filterRows>[1]) => filterRows(rows, filter).map(({ entry }) => entry.id);

describe("the filter", () => {
  it("lets everything through where nothing is chosen", () => {
    expect(filterRows(rows, {})).toEqual(rows);
  });

  it.each(["máy móc tiên tiến 300", "may moc tien tien 300", "300 MAY tien"])("finds a level by %j", (typed) => {
    expect(idsOf({ typed, kind: "support-level" })).toEqual([
      "level.national.advanced-machinery",
      "level.local.advanced-machinery",
    ]);
  });

  it("finds by the number of an instrument", () => {
    expect(idsOf({ typed: "36/2013" })).toContain("advance.national.equipment");
  });

  it("finds nothing by words that stand nowhere", () => {
    expect(idsOf({ typed: "khong ton tai" })).toEqual([]);
  });

  it("tells the three marks apart, and together they are the whole", () => {
    const sizes = (["settled", "needs-legal-check", "provisional"] as const).map(
      (standing) => filterRows(rows, { standing }).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(rows.length);
  });

  it("keeps what is about every activity when one is chosen, and drops what is about others", () => {
    const ids = idsOf({ activity: "demonstration-model" });
    expect(ids).toContain("place-of-production");
    expect(ids).toContain("model-new");
    expect(ids).not.toContain("level.national.advanced-machinery");
  });

  it("counts an amending instrument as cited", () => {
    const ids = idsOf({ instrument: "tt-64-2024-btc" });
    expect(ids).toContain("level.national.advanced-machinery");
    expect(ids).not.toContain("place-of-production");
  });
});

describe("the instruments cited by an entry", () => {
  it("are each named once", () => {
    const citations = [
      { instrument: "nd-45-2012", article: "4", amendedBy: { instrument: "nd-235-2025" } },
      { instrument: "nd-45-2012", article: "5" },
    ];
    expect([...instrumentsCitedBy({ citations })]).toEqual(["nd-45-2012", "nd-235-2025"]);
  });
});
