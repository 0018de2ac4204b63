import { describe, expect, test } from "vitest";
import { addDays } from "../../basis/index.js";
import { type TradeStanding, tradeMapSchema, tradeStanding } from "../../industry/index.js";
import { nationalTradeWords } from "./trade-words.js";
import { nationalTradeMap, vsic2025InForceFrom } from "./trades.js";

const of = (code: string, version: "vsic-2018" | "vsic-2025" = "vsic-2025") =>
  tradeStanding(nationalTradeMap, nationalTradeWords, { code, version });

describe("the trade map", () => {
  test("fits the schema", () => expect(tradeMapSchema.parse(nationalTradeMap)).toEqual(nationalTradeMap));

  test("has the 29 divisions of sections B and C", () =>
    expect(nationalTradeMap.divisions.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 29 }, (_, index) => index + 5),
    ));

  test("is a suggestion of ours", () => expect(nationalTradeMap.assurance).toBe("inferred"));

  test("excepts only classes that exist in the edition it lists", () => {
    const own = nationalTradeMap.exceptions.filter(({ versions }) => versions.includes("vsic-2025"));
    for (const code of own.flatMap(({ codes }) => codes)) {
      expect(
        nationalTradeMap.classes.some((one) => one.startsWith(code)),
        code,
      ).toBe(true);
    }
  });

  test("VSIC 2025 began on 15/11/2025", () => expect(addDays(vsic2025InForceFrom, -1)).toBe("2025-11-14"));
});

describe("Article 5(1) of Decree 45/2012", () => {
  test.each([
    ["A", "a"],
    ["B", "b"],
    ["C1", "c"],
    ["C2", "c"],
    ["D", "d"],
    ["DD", "đ"],
    ["E1", "e"],
    ["E2", "e"],
    ["G", "g"],
  ] as const)("%s is point %s, read before its amendment", (group, point) =>
    expect(nationalTradeMap.groups[group]).toMatchObject({
      citation: { instrument: "nd-45-2012", article: "5", clause: "1", point },
      assurance: "verified-original",
    }),
  );

  test("the list as a whole is cited as amended, no single point is", () => {
    expect(nationalTradeMap.citation.amendedBy).toEqual({ instrument: "nd-235-2025" });
    for (const { citation } of Object.values(nationalTradeMap.groups)) expect(citation?.amendedBy).toBeUndefined();
  });
});

describe("the standing of a division", () => {
  const divisionsOf = (standing: TradeStanding) =>
    nationalTradeMap.divisions.filter(({ code }) => of(code).standing === standing).map(({ code }) => code);

  test("mining is for difficult areas only", () =>
    expect(divisionsOf("listed-in-difficult-areas")).toEqual(["05", "07", "08"]));

  test("oil and gas fit no line", () => expect(divisionsOf("not-listed")).toEqual(["06"]));

  test("mining services, tobacco, printing, coke and petroleum are for a person to judge", () =>
    expect(divisionsOf("needs-review")).toEqual(["09", "12", "18", "19"]));

  test("the other manufacturing is listed", () => expect(divisionsOf("listed")).toHaveLength(21));

  test.each(["23", "24"])("%s stays listed; mineral processing in it is bound to difficult areas", (code) => {
    expect(of(code)).toMatchObject({ standing: "listed" });
    expect(of(code).groups).toContain("E2");
    expect(of(code).note?.vi).toContain("địa bàn có điều kiện kinh tế - xã hội khó khăn");
  });

  test("is the same in both editions", () => {
    for (const { code } of nationalTradeMap.divisions) expect(of(code, "vsic-2018")).toEqual(of(code));
  });
});

describe("single classes", () => {
  test.each([
    ["1077", "coffee", "listed", ["A"]],
    ["1105", "soft drinks", "listed", ["A", "B"]],
    ["1101", "spirits", "needs-review", ["REVIEW"]],
    ["1102", "wine", "needs-review", ["REVIEW"]],
    ["1103", "beer", "needs-review", ["REVIEW"]],
    ["1104", "malt", "needs-review", ["REVIEW"]],
    ["2012", "fertiliser", "listed", ["C1"]],
    ["2021", "pesticide", "listed", ["C1"]],
    ["2023", "soap", "listed", ["B"]],
    ["2392", "clay building materials", "listed", ["C2", "DD", "E2"]],
    ["2431", "casting of iron", "listed", ["D"]],
    ["2410", "iron and steel", "listed", ["D", "E2"]],
    ["252", "weapons, the group", "not-listed", ["NO"]],
    ["2520", "weapons, the class", "not-listed", ["NO"]],
    ["25200", "weapons, five digits", "not-listed", ["NO"]],
    ["3040", "military vehicles", "not-listed", ["NO"]],
    ["3091", "motorcycles", "listed", ["D"]],
    ["0810", "stone and sand", "listed-in-difficult-areas", ["E1"]],
    ["3312", "repair of machines", "listed", ["D"]],
  ])("%s, %s: %s", (code, _, standing, groups) => expect(of(code)).toMatchObject({ standing, groups }));

  test("beverages are listed, with a word on spirits and beer", () =>
    expect(of("11")).toMatchObject({
      standing: "listed",
      note: { vi: expect.stringContaining("rượu mạnh, bia cần người xem xét") },
    }));

  test("clay building materials are not excluded as such: only some kilns are", () => {
    expect(of("2392").note?.en).toContain("only fired-clay bricks from improved manual or ring kilns");
    expect(of("2392").citations).toContainEqual({ instrument: "tt-46-2012-bct", article: "5", clause: "1" });
  });
});

describe("codes of VSIC 2018", () => {
  test("1104 was soft drinks", () => {
    expect(of("1104", "vsic-2018")).toMatchObject({ standing: "listed", groups: ["A", "B"] });
    expect(of("1104", "vsic-2018").note?.en).toContain("soft drinks");
  });

  test.each(["1105", "2611", "2619"])("%s did not exist", (code) =>
    expect(of(code, "vsic-2018")).toMatchObject({
      standing: "needs-review",
      note: { en: expect.stringContaining("only since VSIC 2025") },
    }),
  );

  test.each(["2520", "3040"])("what %s covered was not read: neither a no nor a yes", (code) =>
    expect(of(code, "vsic-2018").standing).toBe("needs-review"),
  );

  test("the rest is judged by division, and it is said", () =>
    expect(of("2012", "vsic-2018")).toMatchObject({
      standing: "listed",
      groups: ["C1", "B"],
      note: { vi: expect.stringContaining("VSIC 2018 được xét theo ngành cấp 2") },
    }));
});

describe("what the map does not know", () => {
  test.each(["0111", "3511", "6201", "72", "99"])("%s lies outside mining and manufacturing: not yet a no", (code) =>
    expect(of(code)).toMatchObject({
      standing: "needs-review",
      note: { vi: expect.stringContaining("Nghị định số 235/2025/NĐ-CP") },
      citations: [{ instrument: "nd-45-2012", amendedBy: { instrument: "nd-235-2025" } }],
    }),
  );

  test.each(["1099", "2610", "34"])("%s is no code of VSIC 2025 here", (code) =>
    expect(of(code).standing).toBe("needs-review"),
  );
});
