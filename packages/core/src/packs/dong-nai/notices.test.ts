import { describe, expect, test } from "vitest";
import { noticeSchema } from "../../eligibility/index.js";
import { compileCondition, type Facts } from "../../rules/index.js";
import { notices } from "./notices.js";

const all = notices.map((entry) => {
  const value = noticeSchema.parse(entry.value);
  return { ...entry, value, when: compileCondition(value.when) };
});

function notice(id: string) {
  return all.find((candidate) => candidate.id === id) ?? expect.fail(`no notice ${id}`);
}

describe("Decision 33 leaves cooperatives out of the rural establishments, the decree names them", () => {
  const { when, value, citations, inForceFrom } = notice("cooperative-left-out");
  const rural = { category: "rural-establishment", "applicant.legalForm": "cooperative" };

  test.each<[string, Facts, boolean | "unknown"]>([
    ["a plain cooperative", rural, true],
    [
      "a union of cooperatives, which Decision 33 names",
      { ...rural, "applicant.legalForm": "cooperative-union" },
      false,
    ],
    ["a cooperative group, which it names too", { ...rural, "applicant.legalForm": "cooperative-group" }, false],
    ["a cooperative that builds clusters, which it names as such", { ...rural, category: "cluster-investor" }, false],
    ["a form that is not known", { category: "rural-establishment" }, "unknown"],
  ])("is said to %s: %s", (_, facts, expected) => expect(when.evaluate(facts)).toBe(expected));

  test("names both texts and says which governs", () => {
    expect(citations.map(({ instrument }) => instrument)).toEqual(["nd-45-2012", "qd-33-2026-dong-nai"]);
    expect(value.message.vi).toContain("áp dụng Nghị định");
  });

  test("since Decision 33 was signed", () => expect(inForceFrom).toBe("2026-01-07"));
});

describe("the area by which novelty is judged was never set", () => {
  const { when } = notice("novelty-area-not-set");

  test.each<[string, Facts, boolean]>([
    ["local money for a demonstration model", { activity: "demonstration-model", stream: "local" }, true],
    ["national money, which has its own area", { activity: "demonstration-model", stream: "national" }, false],
    ["machinery, which need not be new in the area", { activity: "advanced-machinery", stream: "local" }, false],
  ])("%s", (_, facts, expected) => expect(when.evaluate(facts)).toBe(expected));
});

describe("all notices", () => {
  test("are worth knowing and stop nothing", () => {
    for (const { value } of all) expect(["note", "warning"]).toContain(value.severity);
    expect(noticeSchema.safeParse({ ...all[0]?.value, severity: "error" }).success).toBe(false);
  });

  test("none is marked as settled: each speaks of a difference or of something not found", () => {
    for (const { id, assurance } of all) expect([id, assurance]).not.toEqual([id, "verified"]);
  });
});
