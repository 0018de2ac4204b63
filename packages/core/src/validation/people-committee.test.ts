import { expect, it } from "vitest";
import { unitOfCommittee } from "./people-committee.js";

it.each([
  ["Ủy ban nhân dân xã Cẩm Mỹ", "xã Cẩm Mỹ"],
  ["Uỷ ban nhân dân phường Long Khánh", "phường Long Khánh"],
  ["UBND xã Cẩm Mỹ", "xã Cẩm Mỹ"],
  ["ủy ban nhân dân  xã Cẩm Mỹ", "xã Cẩm Mỹ"],
])("%s is the committee of %s", (authority, unit) => {
  expect(unitOfCommittee(authority)).toBe(unit);
});

it.each(["Phòng Kinh tế xã Cẩm Mỹ", "Sở Công Thương", "UBND"])("%s is no committee", (authority) => {
  expect(unitOfCommittee(authority)).toBeUndefined();
});
