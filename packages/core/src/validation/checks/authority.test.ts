import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkAuthority } from "./authority.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkAuthority, grounds);

const authority = ["authority"] as const;

test.each(["Ủy ban nhân dân xã Cẩm Mỹ", "UBND xã Cẩm Mỹ", "Uỷ ban nhân dân Xã Cẩm Mỹ"])("%s passes", (written) => {
  expect(found([authority, written])).toEqual([]);
});

test.each([
  ["UBND xã Xuân Quế", "authority.another-commune /authority"],
  ["UBND phường Cẩm Mỹ", "authority.kind-mismatch /authority"],
  ["UBND tỉnh Đồng Nai", "authority.not-the-commune /authority"],
  ["Sở Công Thương", "authority.not-the-commune /authority"],
])("%s is found", (written, expected) => {
  expect(found([authority, written])).toEqual([expected]);
});

test.each([
  ["accents of two parts", "Ủy ban nhân dân xã Cẩm Mỹ".normalize("NFD")],
  ["a hidden character", "\u200BỦy ban nhân dân xã Cẩm Mỹ"],
])("%s are a fault of how it is written, not of who it is", (_, written) => {
  expect(found([authority, written])).toEqual([]);
});

test("another authority is found however it is written", () => {
  expect(found([authority, "Sở Công Thương".normalize("NFD")])).toEqual(["authority.not-the-commune /authority"]);
});
