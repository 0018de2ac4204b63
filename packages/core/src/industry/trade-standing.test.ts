import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bilingualTextSchema } from "../basis/index.js";
import type { TradeCode } from "./trade-code.js";
import { type TradeMap, tradeGroupSchema, tradeMapSchema } from "./trade-map.js";
import { standingOfTrade, tradeStanding, tradeStandingLabels } from "./trade-standing.js";
import { type TradeWords, tradeWordsSchema } from "./trade-words.js";

const text = (words: string) => ({ vi: `${words}.`, en: `${words}.` });
const point = (id: string) => ({
  citation: { instrument: "nd-45-2012", article: "5", clause: "1", point: id.toLowerCase() },
  assurance: "verified-original",
});

const map: TradeMap = tradeMapSchema.parse({
  version: "vsic-2025",
  assurance: "inferred",
  citation: { instrument: "nd-45-2012", article: "5", clause: "1" },
  groups: Object.fromEntries(tradeGroupSchema.options.map((id) => [id, point(id)])),
  divisions: [
    { code: "07", groups: ["E1"] },
    { code: "09", groups: ["NO", "REVIEW"] },
    { code: "06", groups: ["NO"] },
    { code: "11", groups: ["A", "B"] },
    { code: "24", groups: ["D", "E2"] },
    { code: "25", groups: ["D", "DD"] },
  ],
  exceptions: [
    { codes: ["1103"], versions: ["vsic-2018", "vsic-2025"], groups: ["REVIEW"] },
    { codes: ["1104"], versions: ["vsic-2018"], groups: ["A"] },
    { codes: ["252"], versions: ["vsic-2025"], groups: ["NO"] },
    { codes: ["2521"], versions: ["vsic-2025"], groups: ["REVIEW"] },
    { codes: ["259"], versions: ["vsic-2025"], citations: [{ instrument: "tt-46-2012-bct", article: "5" }] },
  ],
  classes: ["0710", "0610", "0910", "1103", "1104", "1105", "2431", "2511", "2520", "2521", "2599"],
});

const words: TradeWords = tradeWordsSchema.parse({
  groups: Object.fromEntries(tradeGroupSchema.options.map((id) => [id, { vi: `nhóm ${id}`, en: `group ${id}` }])),
  divisions: [{ code: "11", name: text("đồ uống"), note: text("ghi chú ngành 11") }],
  exceptions: [
    { codes: ["1103"], versions: ["vsic-2018", "vsic-2025"], note: text("bia") },
    { codes: ["1104"], versions: ["vsic-2018"], note: text("nước ngọt") },
    { codes: ["252"], versions: ["vsic-2025"], note: text("vũ khí") },
    { codes: ["2521"], versions: ["vsic-2025"], note: text("súng săn") },
    { codes: ["259"], versions: ["vsic-2025"], note: text("ghi chú 259") },
  ],
  notes: {
    outsideDivisions: text("ngoài mục"),
    unknownClass: text("không có mã"),
    otherVersion: text("phiên bản khác"),
    difficultAreas: text("địa bàn khó khăn"),
  },
});

const of = (code: string, version: TradeCode["version"] = "vsic-2025") => tradeStanding(map, words, { code, version });

describe("the standing of a trade", () => {
  test("a trade with a line of the list is listed, with the line and its ground", () =>
    expect(of("2511")).toEqual({
      standing: "listed",
      groups: ["D", "DD"],
      division: "25",
      reason: {
        vi: "Mã ngành 2511 được xếp vào: nhóm D; nhóm DD.",
        en: "Trade code 2511 is mapped to: group D; group DD.",
      },
      citations: [
        { instrument: "nd-45-2012", article: "5", clause: "1", point: "d" },
        { instrument: "nd-45-2012", article: "5", clause: "1", point: "dd" },
      ],
    }));

  test("mining alone is listed in difficult areas only", () =>
    expect(of("0710")).toMatchObject({
      standing: "listed-in-difficult-areas",
      groups: ["E1"],
      note: text("địa bàn khó khăn"),
    }));

  test("a trade that is also mineral processing stays listed, and the note tells what is bound to difficult areas", () =>
    expect(of("2431")).toMatchObject({ standing: "listed", groups: ["D", "E2"], note: text("địa bàn khó khăn") }));

  test("a trade of no line is not listed; the list as a whole is the ground", () =>
    expect(of("0610")).toMatchObject({ standing: "not-listed", division: "06" }));

  test("where no line fits but a person decides, it is not a no", () =>
    expect(of("0910").standing).toBe("needs-review"));
});

describe("exceptions", () => {
  test("beat the division, with their own note", () =>
    expect(of("1103")).toMatchObject({ standing: "needs-review", groups: ["REVIEW"], note: text("bia") }));

  test("reach down to the five-digit codes", () => expect(of("11032").standing).toBe("needs-review"));

  test("do not reach up: the whole division is judged as such, with its note", () =>
    expect(of("11")).toMatchObject({ standing: "listed", groups: ["A", "B"], note: text("ghi chú ngành 11") }));

  test("hold for the group they name", () =>
    expect(of("252")).toMatchObject({ standing: "not-listed", groups: ["NO"] }));

  test("the narrower one wins", () => {
    expect(of("2520")).toMatchObject({ standing: "not-listed", note: text("vũ khí") });
    expect(of("2521")).toMatchObject({ standing: "needs-review", note: text("súng săn") });
  });

  test("may add a note and a ground, and leave the groups", () => {
    const answer = of("2599");
    expect(answer).toMatchObject({ standing: "listed", groups: ["D", "DD"], note: text("ghi chú 259") });
    expect(answer.citations).toContainEqual({ instrument: "tt-46-2012-bct", article: "5" });
  });
});

describe("the two editions", () => {
  test("one code, two meanings", () => {
    expect(of("1104", "vsic-2018")).toMatchObject({ groups: ["A"], note: text("nước ngọt") });
    expect(of("1104", "vsic-2025")).toMatchObject({ groups: ["A", "B"], note: text("ghi chú ngành 11") });
  });

  test("the older one is judged by division, and it is said", () =>
    expect(of("2520", "vsic-2018")).toMatchObject({ standing: "listed", note: text("phiên bản khác") }));

  test("its division needs no such note", () => expect(of("25", "vsic-2018").note).toBeUndefined());
});

describe("what the map does not know is for a person, never a no", () => {
  test.each(["62", "0111", "99", "00"])("%s lies outside", (code) =>
    expect(of(code)).toMatchObject({ standing: "needs-review", note: text("ngoài mục"), division: code.slice(0, 2) }),
  );

  test.each(["2598", "253", "25980", "119"])("%s does not exist", (code) =>
    expect(of(code)).toMatchObject({ standing: "needs-review", note: text("không có mã") }),
  );

  test("for any code and edition there is a reason in both languages and a ground", () => {
    const digits = fc.array(fc.nat(9), { minLength: 2, maxLength: 5 }).map((list) => list.join(""));
    fc.assert(
      fc.property(digits, fc.constantFrom("vsic-2018" as const, "vsic-2025" as const), (code, version) => {
        const answer = of(code, version);
        expect(bilingualTextSchema.safeParse(answer.reason).success).toBe(true);
        expect(answer.reason.vi).toContain(code);
        expect(answer.reason.vi).not.toMatch(/[{}]/);
        expect(answer.citations.length).toBeGreaterThan(0);
        expect(Object.keys(tradeStandingLabels)).toContain(answer.standing);
      }),
    );
  });

  test("and a no comes only from a code the map knows", () => {
    const codes = Array.from({ length: 10_000 }, (_, number) => number.toString().padStart(4, "0"));
    expect(codes.filter((code) => of(code).standing === "not-listed")).toEqual(["0610", "2520"]);
  });
});

describe("without words", () => {
  const bare = (code: string) => tradeStanding(map, undefined, { code, version: "vsic-2025" });

  test("a listed trade is told by the points of the list", () =>
    expect(bare("2511").reason).toEqual({
      vi: "Mã ngành 2511 được xếp vào: điểm d của danh mục ngành, nghề; điểm dd của danh mục ngành, nghề.",
      en: "Trade code 2511 is mapped to: point d of the trade list; point dd of the trade list.",
    }));

  test("two lines of one point are named once, and a line without a point is the list", () => {
    const citation = { instrument: "nd-45-2012", article: "5", clause: "1", point: "c" };
    const details = { citation, assurance: "verified-original" } as const;
    const onePoint = { ...map, groups: { ...map.groups, D: details, DD: details } };
    const trade: TradeCode = { code: "25", version: "vsic-2025" };
    expect(tradeStanding(onePoint, undefined, trade).reason.vi).toBe(
      "Mã ngành 25 được xếp vào: điểm c của danh mục ngành, nghề.",
    );
    const noPoint = {
      ...map,
      groups: { ...map.groups, D: { assurance: "inferred" }, DD: { assurance: "inferred" } },
    } as const;
    expect(tradeStanding(noPoint, undefined, trade).reason.vi).toBe("Mã ngành 25 được xếp vào: danh mục ngành, nghề.");
  });

  test.each(["0710", "0610", "0910", "1103", "2431", "2511", "2520", "2599", "25", "62", "2598"])(
    "%s stands as with words, on the same grounds, and nothing is noted",
    (code) => {
      const { reason: _, note: __, ...rest } = of(code);
      expect(bare(code)).toEqual({ ...rest, reason: expect.anything() });
      expect(standingOfTrade(map, { code, version: "vsic-2025" })).toBe(rest.standing);
    },
  );
});
