import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { expect, it } from "vitest";
import { layoutsFor } from "./layouts-for.js";
import { programmeLayout } from "./programme-layout.js";

const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day: plainDate("2026-03-16") };
const communesOf = (day: string) => {
  const { lists } = layoutsFor({ ...grounds, day: plainDate(day) }).programme;
  return lists.find(({ id }) => id === "XaPhuong")?.choices.map(({ label }) => label);
};

it("are those of the grounds", () => {
  expect(layoutsFor(grounds).programme).toEqual(programmeLayout(grounds));
});

it("are made once for the same grounds, however often they are asked for", () => {
  expect(layoutsFor({ ...grounds })).toBe(layoutsFor(grounds));
});

it("are made anew for another day: communes became wards on 30/04/2026", () => {
  const before = communesOf("2026-03-16");
  const after = communesOf("2026-05-15");
  expect(after).not.toEqual(before);
  expect(communesOf("2026-03-16")).toEqual(before);
});

it("are made anew for another province's programme", () => {
  expect(layoutsFor({ ...grounds, provincial: undefined })).not.toBe(layoutsFor(grounds));
});
