import { describe, expect, test } from "vitest";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { wholeLaw } from "./whole-law.js";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("the law as it is read: a pack and what its register tells", () => {
  const law = wholeLaw(dongNai, dongNaiRegister);

  test("holds every instrument, question and entry of both, each once", () => {
    for (const part of ["instruments", "questions", "entries"] as const) {
      const all = ids(law[part]);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual(expect.arrayContaining([...ids(dongNai[part]), ...ids(dongNaiRegister[part])]));
    }
  });

  test("leaves the pack as it was, and is of the same jurisdiction", () => {
    expect([law.jurisdiction, law.territory]).toEqual([dongNai.jurisdiction, dongNai.territory]);
    expect(dongNai.entries.length).toBeLessThanOrEqual(law.entries.length);
  });

  test("where both hold one entry, the pack's stands", () => {
    const [entry] = dongNai.entries;
    if (entry === undefined) return expect.fail("an empty pack");
    const other = { ...entry, inForceTo: entry.inForceFrom };
    const merged = wholeLaw(dongNai, { ...dongNaiRegister, entries: [other] });
    expect(merged.entries.find(({ id }) => id === entry.id)).toBe(entry);
  });
});
