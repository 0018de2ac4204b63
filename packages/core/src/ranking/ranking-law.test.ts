import { describe, expect, test } from "vitest";
import { decide } from "../eligibility/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { dongThap, dongThapRegister } from "../packs/dong-thap/index.js";
import { resolveRulebook, stampOf } from "../rulebook/index.js";
import { machineryApplication } from "../worked-cases/index.js";
import { rankProjects } from "./rank-projects.js";
import { rankingLaw } from "./ranking-law.js";

describe("the law under which projects are ranked", () => {
  const law = resolveRulebook(rankingLaw(dongNai, dongNaiRegister), { asOf: "2026-03-01" });
  const pack = resolveRulebook(dongNai, { asOf: "2026-03-01" });

  test("decides as the pack does, under its own stamp", () => {
    const application = machineryApplication();
    const { rulebook, ...decision } = decide(law, application);
    expect(decision).toEqual({ ...decide(pack, application), rulebook: undefined });
    expect(rulebook).toEqual(stampOf(law));
    expect(rulebook.hash).not.toBe(pack.hash);
  });

  test("adds the rules of ranking and nothing else that binds", () => {
    const added = law.entries.filter((entry) => !pack.entries.includes(entry));
    expect(added.map(({ kind }) => kind)).toEqual(added.map(() => "ranking-rule"));
    expect(added.map(({ id }) => id)).toContain("ranking.order");
    expect(law.pack.coverage).toEqual(dongNai.coverage);
    expect(law.pack.questions).toEqual(dongNai.questions);
  });

  test("names every instrument that its rules cite", () => {
    for (const entry of rankingLaw(dongThap, dongThapRegister).entries)
      for (const { instrument } of entry.citations) {
        const known = rankingLaw(dongThap, dongThapRegister).instruments.some(({ id }) => id === instrument);
        expect(known, `${entry.id} cites ${instrument}`).toBe(true);
      }
  });

  test("without it nothing is ranked, rather than ranked by no rule", () =>
    expect(() => rankProjects(pack, [machineryApplication()])).toThrow(RangeError));
});
