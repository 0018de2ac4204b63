import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { expect, test } from "vitest";
import { RequestRefused } from "../problem.js";
import { rulebookOf } from "./rulebooks.js";

const law = { pack: dongNai, register: dongNaiRegister };
const overrides = { jurisdiction: "dong-nai", instruments: [], entries: [] };

test("the same day gives the same rulebook, another day another", () => {
  const first = rulebookOf(law, "2026-03-01");
  expect(rulebookOf(law, "2026-03-01")).toBe(first);
  expect(rulebookOf(law, "2026-03-02")).not.toBe(first);
});

test("equal overrides share a rulebook, whatever the order of their fields", () => {
  const first = rulebookOf(law, "2026-03-01", overrides);
  expect(rulebookOf(law, "2026-03-01", { entries: [], instruments: [], jurisdiction: "dong-nai" })).toBe(first);
  expect(rulebookOf(law, "2026-03-01")).not.toBe(first);
});

test("overrides that may not be used are refused each time", () => {
  const wrong = { ...overrides, jurisdiction: "elsewhere" };
  expect(() => rulebookOf(law, "2026-03-01", wrong)).toThrow(RequestRefused);
  expect(() => rulebookOf(law, "2026-03-01", wrong)).toThrow(RequestRefused);
});
