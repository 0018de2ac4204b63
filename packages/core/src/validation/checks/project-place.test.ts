import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProjectPlace } from "./project-place.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectPlace, grounds);

const place = ["projects", 0, "application", "production", "commune"] as const;

test("a project in the commune passes; one without a place is left to the decision", () => {
  expect(found()).toEqual([]);
  expect(found([place, undefined])).toEqual([]);
});

test.each(["26368", "99999"])("production in %s is found", (code) => {
  expect(found([place, code])).toEqual([`project.place-elsewhere /${place.join("/")}`]);
});
