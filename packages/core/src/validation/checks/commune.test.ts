import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkCommune } from "./commune.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkCommune, grounds);

const name = ["commune", "name"] as const;

test.each(["xã Cẩm Mỹ", "Cẩm Mỹ", "XÃ CẨM MỸ", "Xã Cẩm Mỹ, tỉnh Đồng Nai"])("%s passes", (written) => {
  expect(found([name, written])).toEqual([]);
});

test.each([
  ["xã Xuân Quế", "commune.name-mismatch /commune/name"],
  ["xã Không Có", "commune.name-mismatch /commune/name"],
  ["xa Cam My", "commune.name-spelling /commune/name"],
  ["phường Cẩm Mỹ", "commune.kind-mismatch /commune/name"],
])("%s is found", (written, expected) => {
  expect(found([name, written])).toEqual([expected]);
});

test("an unknown code is found", () => {
  expect(found([["commune", "code"], "99999"])).toEqual(["commune.unknown /commune/code"]);
});

test("what Long Thành was hangs on the day of approval, to the day", () => {
  const longThanh = [["commune"], { code: "26368", name: "xã Long Thành" }] as const;
  expect(found(longThanh, [["approval", "date"], "2026-04-29"])).toEqual([]);
  expect(found(longThanh, [["approval", "date"], "2026-04-30"])).toEqual(["commune.kind-mismatch /commune/name"]);
  expect(found(longThanh, [["approval", "date"], "2025-06-30"])).toEqual(["commune.kind-unknown /commune/name"]);
});
