import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProjectDecision } from "./project-decision.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectDecision, grounds);

const application = ["projects", 0, "application"] as const;

test("an eligible project passes", () => {
  expect(found()).toEqual([]);
});

test("a project that is not eligible is found, its reasons after it at their fields", () => {
  expect(found([[...application, "applicant", "insuredWorkers"], 300])).toEqual([
    "project.not-eligible /projects/0/application",
    "rule.enterprise-size /projects/0/application/applicant/insuredWorkers",
  ]);
});

test("a missing fact is asked for", () => {
  expect(found([[...application, "project", "isNewEquipment"], undefined])).toEqual([
    "project.needs-information /projects/0/application",
    "rule.machinery-new /projects/0/application/project/isNewEquipment",
  ]);
});

test("a question of law is handed on", () => {
  const ward = findingsAfter(checkProjectDecision, {
    ...grounds,
    rulebook: resolveRulebook(dongNai, { asOf: "2027-02-01" }),
  });
  const codes = ward([[...application, "production", "commune"], "26368"]);
  expect(codes[0]).toBe("project.needs-judgement /projects/0/application");
  expect(codes).toContain("rule.place-of-production /projects/0/application/production/commune");
});

test("an activity whose conditions are not held is not judged", () => {
  expect(found([[...application, "activity"], "trade-fair"])).toEqual([
    "project.not-judged /projects/0/application",
    "coverage.activity /projects/0/application/activity",
  ]);
});

test("a notice on an eligible project is told without a verdict", () => {
  expect(found([[...application, "applicant", "legalForm"], "cooperative"])).toEqual([
    "notice.cooperative-left-out /projects/0/application",
  ]);
});
