import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { communes } from "../../../data/dong-nai";
import { filterCommunes, nameHolds } from "./commune-filter";

describe("nameHolds", () => {
  it.each([
    ["Long Thành", "long thanh"],
    ["Long Thành", "LONG"],
    ["Đồng Xoài", "dong xoai"],
    ["Phú Hòa", "phú hoà"],
    ["Cẩm Mỹ", "xã cẩm"],
    ["Cẩm Mỹ", "  "],
    ["Lộc Thạnh", "loc thanh"],
    ["Lộc Thạnh", "Lộc Thành"],
    ["Lộc Thạnh", "lôc"],
  ])("%s is found by %j", (name, typed) => expect(nameHolds(name, typed)).toBe(true));

  it.each([
    ["Lộc Thạnh", "Lộc Thánh Mẫu"],
    ["Cẩm Mỹ", "xuan"],
  ])("%s is not found by %j", (name, typed) => expect(nameHolds(name, typed)).toBe(false));
});

describe("filterCommunes", () => {
  it("takes the kind of the day", () => {
    const wardsOn = (date: string) =>
      filterCommunes(communes, { typed: "", kind: "phuong", date: plainDate(date) }).length;
    expect(wardsOn("2026-04-29")).toBe(23);
    expect(wardsOn("2026-04-30")).toBe(33);
  });
});
