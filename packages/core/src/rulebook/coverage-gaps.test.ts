import { describe, expect, it } from "vitest";
import { plainDate } from "../basis/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { coverageGaps } from "./coverage-gaps.js";
import type { UnknownEntry } from "./entry.js";

const [level] = dongNai.entries.filter(({ id }) => id === "level.national.demonstration-model");

type Row = readonly [from: string, to: string | null, more?: Partial<UnknownEntry>];

/** One level for each row: its days, and what makes it narrower. */
function packOf(...rows: Row[]) {
  if (level === undefined) throw new Error("No level of models");
  const entries = rows.map(([from, to, more], place) => ({
    ...level,
    id: `level.${place}`,
    inForceFrom: plainDate(from),
    inForceTo: to === null ? null : plainDate(to),
    ...more,
  }));
  return {
    ...dongNai,
    coverage: [{ strand: "level" as const, from: plainDate("2020-01-01"), to: null }],
    entries,
  };
}

function variant(vi: string): Partial<UnknownEntry> {
  const when = { fact: "project.isNewEquipment", operator: "equal", value: vi === "mới" };
  return { value: { ...Object(level?.value), variant: { label: { vi, en: vi }, when } } };
}

const gaps = (...rows: Row[]) =>
  coverageGaps(packOf(...rows)).map(({ slot, territory, from, to }) => [slot, territory, from, to].join(" | "));

describe("gaps in what a pack promises", () => {
  it("there is none where one figure follows the other on the next day", () => {
    expect(gaps(["2019-01-01", "2022-12-31"], ["2023-01-01", null])).toEqual([]);
  });

  it.each([
    [
      "a day is left out between two figures",
      ["2020-01-01", "2022-12-31"],
      ["2023-01-02", null],
      "2023-01-01 | 2023-01-01",
    ],
    ["the first figure begins late", ["2020-01-02", "2022-12-31"], ["2023-01-01", null], "2020-01-01 | 2020-01-01"],
    ["the last figure ends", ["2020-01-01", "2022-12-31"], ["2023-01-01", "2024-12-31"], "2025-01-01 | "],
    ["the figures overlap and then stop", ["2020-01-01", "2024-12-31"], ["2021-01-01", "2022-12-31"], "2025-01-01 | "],
  ] as const)("%s", (_, first, second, gap) => {
    expect(gaps(first, second)).toEqual([`demonstration-model · national |  | ${gap}`]);
  });

  it("a figure of one old province leaves none where one for the whole stands", () => {
    expect(gaps(["2020-01-01", null], ["2021-01-01", "2022-12-31", { territory: "dong-nai" }])).toEqual([]);
    expect(gaps(["2020-01-01", "2022-12-31", { territory: "dong-nai" }])).toEqual([
      "demonstration-model · national | dong-nai | 2023-01-01 | ",
    ]);
  });

  it("a figure for all cases stands for each case before they are told apart", () => {
    const parts = [variant("mới"), variant("cũ")] as const;
    expect(gaps(["2020-01-01", "2020-12-31"], ["2021-01-01", null, parts[0]], ["2021-01-01", null, parts[1]])).toEqual(
      [],
    );
    expect(gaps(["2020-01-01", "2020-12-31"], ["2021-01-01", null, parts[0]], ["2021-02-01", null, parts[1]])).toEqual([
      "demonstration-model · national / cũ |  | 2021-01-01 | 2021-01-31",
    ]);
  });

  it("what is filled at no time of a period is not promised for it", () => {
    expect(gaps(["2015-01-01", "2016-12-31"])).toEqual([]);
  });
});
