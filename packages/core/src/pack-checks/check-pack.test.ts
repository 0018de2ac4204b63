import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packOf, ruleWith } from "../../test/check-example.js";
import { bilingualTextSchema, suspicionOf } from "../basis/index.js";
import { dongNai, dongNaiRegister, dongNaiTerritory } from "../packs/dong-nai/index.js";
import { national, nationalAllowances, nationalRegister } from "../packs/national/index.js";
import { packChecks } from "./all-checks.js";
import { checkPack } from "./check-pack.js";

const nation = { vi: "Cả nước", en: "The nation" };

describe("the law that we publish", () => {
  test("of Đồng Nai: nothing can be proved wrong with it", () => {
    expect(checkPack(dongNai, dongNaiRegister, nationalAllowances)).toEqual([]);
  });

  test("of Đồng Nai, as it decides, without its register", () => {
    expect(checkPack(dongNai, undefined, nationalAllowances)).toEqual([]);
  });

  test("of the State: nothing can be proved wrong with it but that a province must say what it pays", () => {
    const pack = { ...national, jurisdiction: "viet-nam", name: nation, territory: dongNaiTerritory };
    const codes = checkPack(pack, nationalRegister, nationalAllowances).map(({ code }) => code);
    expect([...new Set(codes)]).toEqual(["pack.no-level"]);
  });
});

describe("exceptions", () => {
  const reason = { vi: "Có lý do", en: "There is a reason" };
  const twice = packOf({ entries: [ruleWith({}), ruleWith({})] });
  const codes = (...ids: string[]) =>
    checkPack(twice, undefined, { readPlaces: [], faults: [{ code: "pack.id-twice", ids, reason }] }).map(
      ({ code }) => code,
    );

  test("a fault with a reason is not told", () => expect(codes("one")).toEqual([]));

  test("a reason for one entry does not speak for another", () =>
    expect(codes("two")).toEqual(["pack.id-twice", "pack.exception-idle"]));

  test("an exception that nothing needs is a fault itself", () =>
    expect(codes("one", "two")).toEqual(["pack.exception-idle"]));

  test("so is a place said to be read on which nothing rests", () => {
    const [read] = nationalAllowances.readPlaces;
    const findings = checkPack(packOf({ entries: [] }), undefined, { faults: [], readPlaces: read ? [read] : [] });
    expect(findings.map(({ code }) => code)).toEqual(["pack.exception-idle"]);
  });

  test("ours name their reasons", () => {
    for (const { reason: why } of [...nationalAllowances.faults, ...nationalAllowances.readPlaces]) {
      expect(bilingualTextSchema.parse(why)).toEqual(why);
    }
  });
});

describe("the list of checks", () => {
  test("holds every check there is", () => {
    const files = readdirSync(new URL("checks", import.meta.url)).filter((name) => !name.endsWith(".test.ts"));
    expect(packChecks).toHaveLength(files.length);
  });

  test("each has a code of its own and clean words in both languages", () => {
    expect(new Set(packChecks.map(({ code }) => code)).size).toBe(packChecks.length);
    for (const text of packChecks.flatMap(({ title, fix }) => [title, fix])) {
      expect(bilingualTextSchema.parse(text)).toEqual(text);
      expect(suspicionOf(text.vi)).toBeUndefined();
    }
  });
});
