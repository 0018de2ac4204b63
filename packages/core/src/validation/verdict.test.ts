import { expect, it } from "vitest";
import { countBySeverity, verdictOn } from "./verdict.js";

it.each([
  [[], "passed"],
  [["note"], "passed"],
  [["note", "warning"], "passed-with-warnings"],
  [["warning", "error"], "failed"],
] as const)("%j: %s", (severities, verdict) => {
  expect(verdictOn(countBySeverity(severities.map((severity) => ({ severity }))))).toBe(verdict);
});
