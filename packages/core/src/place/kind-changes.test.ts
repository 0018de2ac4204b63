import { describe, expect, it } from "vitest";
import { plainDate } from "../basis/index.js";
import { dongNaiTerritory } from "../packs/dong-nai/index.js";
import { kindChangesBetween } from "./kind-changes.js";

const between = (from: string, to: string) => kindChangesBetween(dongNaiTerritory, plainDate(from), plainDate(to));

describe("the units of Đồng Nai between two days", () => {
  it("ten communes became wards on 30/04/2026, when the province became a city", () => {
    const { province, communes } = between("2026-04-29", "2026-04-30");
    expect(province).toMatchObject({ before: "tinh", after: "thanh-pho" });
    expect(communes.every(({ before, after }) => before === "xa" && after === "phuong")).toBe(true);
    expect(communes.map(({ name }) => name).sort()).toEqual(
      [
        "Lộc Ninh",
        "Tân Khai",
        "Đồng Phú",
        "Tân Phú",
        "Trị An",
        "Trảng Bom",
        "Dầu Giây",
        "Long Thành",
        "Xuân Lộc",
        "Nhơn Trạch",
      ].sort(),
    );
  });

  it("names each as it was called on either day", () => {
    const changed = between("2026-03-01", "2026-06-01").communes.find(({ code }) => code === "26368");
    expect(changed?.fullNameBefore?.vi).toBe("xã Long Thành");
    expect(changed?.fullNameAfter?.vi).toBe("phường Long Thành");
  });

  it.each([
    ["2026-03-01", "2026-04-29"],
    ["2026-04-30", "2026-11-01"],
    ["2026-03-01", "2026-03-01"],
  ])("from %s to %s nothing changed", (from, to) => {
    expect(between(from, to)).toEqual({ province: undefined, communes: [] });
  });

  it("before the merger no kind of the new units is told", () => {
    const { communes } = between("2025-06-30", "2025-07-01");
    expect(communes).toHaveLength(95);
    expect(communes.every(({ before, fullNameBefore }) => before === undefined && fullNameBefore === undefined)).toBe(
      true,
    );
  });
});
