import { describe, expect, it } from "vitest";
import { pack, rulebookOn, titleOf, told } from "../../../test/told-law";
import { compareDays, compareFigures } from "./compare-days";
import { eveOf, turningDays } from "./turning-days";

const between = (from: string, to: string) => compareDays(rulebookOn(from), rulebookOn(to), pack.kinds, titleOf);

describe("two days compared", () => {
  it("are the same where no entry begins or ends between them", () => {
    expect(between("2026-02-01", "2026-02-02")).toEqual({ changed: [], added: [], ended: [] });
  });

  it("on 15/10/2025 gained the conditions of Decree 235/2025", () => {
    const { added, ended } = between("2025-10-14", "2025-10-15");
    expect(added.map(({ id }) => id)).toContain("place-of-production");
    expect(ended).toEqual([]);
  });

  it("on 07/01/2026 changed the local level of machinery, which neither began nor ended then", () => {
    const { changed, added, ended } = between("2026-01-06", "2026-01-07");
    expect(changed.map(({ before, after }) => [before.id, after.id])).toContainEqual([
      "level.local.advanced-machinery.before-programme",
      "level.local.advanced-machinery",
    ]);
    expect(added.map(({ id }) => id)).not.toContain("level.local.advanced-machinery");
    expect(ended).toEqual([]);
  });

  it("read backwards tell the opposite", () => {
    const [onward, backward] = [between("2025-10-14", "2025-10-15"), between("2025-10-15", "2025-10-14")];
    expect(backward.ended).toEqual(onward.added);
    expect(backward.added).toEqual(onward.ended);
  });

  it("leave out no entry that stands on one of the days alone", () => {
    for (const day of turningDays) {
      const [before, after] = [rulebookOn(eveOf(day)), rulebookOn(day)].map(({ entries }) => new Set(entries));
      const { changed, added, ended } = between(eveOf(day), day);
      const told = new Set([...changed.flatMap((pair) => [pair.before, pair.after]), ...added, ...ended]);
      const alone = pack.entries.filter((entry) => before?.has(entry) !== after?.has(entry));
      expect(alone.length, day).toBeGreaterThan(0);
      expect(
        alone.filter((entry) => !told.has(entry)).map(({ id }) => id),
        day,
      ).toEqual([]);
    }
  });
});

describe("figures compared", () => {
  it("stand side by side, and one that came or went has no counterpart", () => {
    const [, change] = between("2025-06-30", "2025-07-01").changed;
    expect(change).toBeDefined();
    if (change === undefined) return;
    const figures = compareFigures(told(change.before), told(change.after));
    expect(figures.some(({ before, after }) => before === undefined && after !== undefined)).toBe(true);
    expect(figures.some(({ before, after }) => before === "chưa có con số" && after === undefined)).toBe(true);
  });
});
