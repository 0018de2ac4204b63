import { describe, expect, it } from "vitest";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { dongThap, dongThapRegister } from "../packs/dong-thap/index.js";
import { wholeLaw } from "../rulebook/index.js";
import { figuresOfEntry, lawFigures } from "./entry-figures.js";

const laws = [wholeLaw(dongNai, dongNaiRegister), wholeLaw(dongThap, dongThapRegister)];

describe("what the law says, figure by figure", () => {
  it("no figure of the law is said twice under one key", () => {
    for (const entry of laws.flatMap(({ entries }) => entries)) {
      const keys = figuresOfEntry(entry).map(({ key }) => key);
      expect(new Set(keys).size, entry.id).toBe(keys.length);
    }
  });

  it("every kind on which a decision rests has figures, but for the map of trades", () => {
    const without = dongNai.kinds.map(({ name }) => name).filter((name) => !lawFigures.has(name));
    expect(without).toEqual(["trade-map"]);
  });

  it("figures are written for kinds that the law has, and for no other", () => {
    const kinds = laws.flatMap((law) => law.kinds.map(({ name }) => name));
    expect([...lawFigures.keys()].filter((name) => !kinds.includes(name))).toEqual([]);
  });

  it("each figure has its law, and the mark of the entry comes after them", () => {
    const [rule] = dongNai.entries.filter(({ kind }) => kind === "rule");
    if (rule === undefined) throw new Error("No rule");
    const figures = figuresOfEntry(rule);
    for (const { citations } of figures) expect(citations).toEqual(rule.citations);
    const keys = figures.map(({ key }) => key);
    expect(keys.indexOf("assurance")).toBeGreaterThan(keys.indexOf("title"));
  });
});
