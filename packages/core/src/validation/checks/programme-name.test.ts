import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProgrammeName } from "./programme-name.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProgrammeName, grounds);

test.each([
  "Chương trình khuyến công xã Cẩm Mỹ giai đoạn 2026 – 2030",
  "Chương trình khuyến công trên địa bàn xã Cẩm Mỹ, giai đoạn 2026-2030",
  "Chương trình khuyến công các xã hội nghề",
  "Chương trình khuyến công xã cẩm mỹ",
])("%s passes", (name) => {
  expect(found([["name"], name])).toEqual([]);
});

test.each([
  ["Chương trình khuyến công xã Cẩm Mỹ giai đoạn 2025 – 2030", "programme.name-another-period /name"],
  ["Chương trình khuyến công xã Xuân Quế, giai đoạn 2026-2030", "programme.name-another-commune /name"],
  ["Chương trình khuyến công phường Cẩm Mỹ năm 2026", "programme.name-another-kind /name"],
])("%s is found", (name, expected) => {
  expect(found([["name"], name])).toEqual([expected]);
});

test("what Long Thành is called hangs on the day of approval", () => {
  const longThanh = [["commune", "code"], "26368"] as const;
  const name = [["name"], "Chương trình khuyến công xã Long Thành"] as const;
  expect(found(longThanh, name, [["approval", "date"], "2026-04-29"])).toEqual([]);
  expect(found(longThanh, name, [["approval", "date"], "2026-04-30"])).toEqual(["programme.name-another-kind /name"]);
});
