import { describe, expect, test } from "vitest";
import { levelEntry, overridesWith, packWith } from "../../test/override-fixture.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { type EntryChange, type Pack, resolveRulebook } from "../rulebook/index.js";
import { lawDifference } from "./law-difference.js";

const on = (asOf: string, overrides?: unknown, pack: Pack = dongNai) =>
  resolveRulebook(overrides === undefined ? pack : packWith(overrides, pack), { asOf });

/** A change as a person reads it, one line for each figure. */
function linesOf(change: EntryChange | undefined): readonly string[] {
  return (change?.figures ?? []).map(
    ({ label, before, after }) => `${label.vi}: ${before?.text.vi ?? "–"} → ${after?.text.vi ?? "–"}`,
  );
}

describe("what changed in the law, figure by figure", () => {
  test("on the day of the merger the national frame took the place of the unknown levels of the old provinces", () => {
    const { changed } = lawDifference(on("2025-06-30"), on("2025-07-01"));
    expect(changed.every(({ before, after }) => before.id.includes("local") && after.id.includes("local"))).toBe(true);
    const machinery = changed.find(({ slots }) => slots.includes("advanced-machinery · local"));
    expect(linesOf(machinery)).toEqual([
      "Chưa xác định được mức hỗ trợ: Chưa tìm được mức chi của tỉnh Đồng Nai và tỉnh Bình Phước trước khi hợp nhất. → –",
      "Nguồn của mức: mức của địa phương → khung trung ương, tạm dùng",
      "Tỷ lệ hỗ trợ tối đa: – → 50 %",
      "Mức trần: – → 300 triệu đồng/cơ sở",
      "Hệ số trần (dây chuyền công nghệ): – → 1,5 lần",
      "Mức ưu tiên tối đa: – → 1,5 lần",
      expect.stringMatching(/^Ghi chú: – → Khung trung ương/),
    ]);
  });

  test("an entered figure stands beside the one it replaces, each with its law", () => {
    const { changed } = lawDifference(on("2026-03-01"), on("2026-03-01", overridesWith(levelEntry())));
    const cap = changed[0]?.figures.find(({ label }) => label.vi === "Mức trần");
    expect(cap?.before?.citations[0]?.instrument).toBe("tt-28-2018-btc");
    expect(cap?.after?.citations).toEqual(changed[0]?.after.citations);
    expect(cap?.before?.text.vi).toBe("300 triệu đồng/cơ sở");
  });

  test("a figure for all cases that is left to one names its case", () => {
    const [level] = dongNai.entries.filter(({ id }) => id === "level.national.demonstration-model");
    const value = level?.value;
    if (level === undefined || typeof value !== "object" || value === null) throw new Error("No level");
    const variant = {
      label: { vi: "có", en: "yes" },
      when: { fact: "project.isShownToOthers", operator: "equal", value: true },
    };
    const entries = dongNai.entries.map((entry) =>
      entry === level ? { ...level, id: "first", value: { ...value, variant } } : entry,
    );
    const { changed } = lawDifference(on("2026-03-01"), on("2026-03-01", undefined, { ...dongNai, entries }));
    expect(changed.map((change) => linesOf(change))).toEqual([["Trường hợp: – → có"]]);
  });

  test("a threshold of a rule is told as a figure of its own", () => {
    const entries = dongNai.entries.map((entry) => {
      const text = JSON.stringify(entry.value).replace(
        '"operator":"lessThanInclusive","value":2',
        '"operator":"lessThanInclusive","value":3',
      );
      return { ...entry, value: JSON.parse(text) };
    });
    const { changed } = lawDifference(on("2026-03-01"), on("2026-03-01", undefined, { ...dongNai, entries }));
    expect(
      changed.flatMap((change) => linesOf(change)).every((line) => line.endsWith("không quá 2 → không quá 3")),
    ).toBe(true);
  });

  test("backwards, each figure changes back", () => {
    const turned = (change: EntryChange) => change.figures.map(({ before, after }) => [after?.text, before?.text]);
    const there = lawDifference(on("2025-06-30"), on("2025-07-01")).changed;
    const back = lawDifference(on("2025-07-01"), on("2025-06-30")).changed;
    const straight = there.flatMap(({ figures }) => figures.map(({ before, after }) => [before?.text, after?.text]));
    expect(straight.length).toBeGreaterThan(0);
    expect(new Set(back.flatMap(turned).map((pair) => JSON.stringify(pair)))).toEqual(
      new Set(straight.map((pair) => JSON.stringify(pair))),
    );
  });
});
