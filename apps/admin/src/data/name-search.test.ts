import { describe, expect, it } from "vitest";
import { nameHolds } from "./name-search";

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
