import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkTargetActivity } from "./target-activity.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkTargetActivity, grounds);

test("known activities pass", () => {
  expect(found()).toEqual([]);
});

test("an unknown activity is found in its place", () => {
  expect(
    found([
      ["targets", 0, "activities"],
      ["advanced-machinery", "machinery"],
    ]),
  ).toEqual(["target.unknown-activity /targets/0/activities/1"]);
});
