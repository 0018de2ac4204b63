import { describe, expect, it } from "vitest";
import { monthAfter, monthsBetween, readMonth, writeMonth } from "./month-text";

describe("months", () => {
  it.each([
    ["3/2026", "2026-03"],
    ["03/2026", "2026-03"],
    ["tháng 3/2026", "2026-03"],
    ["Tháng 12-2025", "2025-12"],
    ["2026-03", "2026-03"],
    ["01/03/2026", "2026-03"],
  ])("%j is %s", (typed, month) => expect(readMonth(typed)).toBe(month));

  it.each(["13/2026", "0/2026", "3/26", "15/03/2026", "2026", "tháng ba", "3/3026", ""])("%j is no month", (typed) =>
    expect(readMonth(typed)).toBeUndefined(),
  );

  it("are written the Vietnamese way, and read back", () => {
    expect(writeMonth("2026-03")).toBe("03/2026");
    expect(readMonth(writeMonth("2026-12"))).toBe("2026-12");
  });

  it("count across the turn of the year, both ways", () => {
    expect(monthAfter("2025-11", 3)).toBe("2026-02");
    expect(monthAfter("2026-02", -3)).toBe("2025-11");
    expect(monthAfter("2026-12", 0)).toBe("2026-12");
    expect(monthsBetween("2025-11", "2026-02")).toBe(3);
    expect(monthsBetween("2026-02", "2025-11")).toBe(-3);
  });
});
