import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCommuneByName, plainSpellingKey } from "../../place/index.js";
import { dongNaiCommunes, dongNaiTerritory } from "./communes.js";

const lookUp = (text: string) => findCommuneByName(dongNaiTerritory, text);
const codesOf = (text: string): readonly string[] => {
  const answer = lookUp(text);
  if (answer.kind === "found") return [answer.commune.code];
  return answer.kind === "ambiguous" ? answer.communes.map(({ code }) => code) : [];
};

/** The tone on the other vowel: Hòa and Hoà, Thủy and Thuỷ. */
const withToneMoved = (name: string) =>
  name
    .normalize("NFD")
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/giu, "$1$3$2")
    .normalize("NFC");

const commune = fc.constantFrom(...dongNaiCommunes);

describe("every commune of Đồng Nai is found", () => {
  test.each([
    ["as it is written", (name: string) => name],
    ["in capitals", (name: string) => name.toUpperCase()],
    ["with Xã before it", (name: string) => `Xã ${name}`],
    ["with Phường before it", (name: string) => `Phường ${name}`],
    ["with the province behind it", (name: string) => `${name}, thành phố Đồng Nai`],
    ["with the tone on the other vowel", withToneMoved],
    ["with decomposed accents", (name: string) => name.normalize("NFD")],
    ["with stray spaces", (name: string) => `  ${name.replaceAll(" ", "   ")} `],
  ])("%s", (_, written) => {
    for (const { code, name } of dongNaiCommunes) expect(codesOf(written(name)), name).toEqual([code]);
  });

  test("without accents, but for two that are then the same", () => {
    const doubtful = dongNaiCommunes.filter(({ name }) => codesOf(plainSpellingKey(name)).length !== 1);
    expect(doubtful.map(({ code, name }) => `${code} ${name}`)).toEqual(["25280 Lộc Thạnh", "25294 Lộc Thành"]);
    expect(lookUp("Loc Thanh")).toMatchObject({ kind: "ambiguous", communes: [{ code: "25280" }, { code: "25294" }] });
  });

  test("with any accents left out, at worst beside another", () => {
    fc.assert(
      fc.property(commune, fc.infiniteStream(fc.boolean()), ({ code, name }, keeps) => {
        const letters = [...name.normalize("NFD")];
        const typed = letters.filter((letter) => !/\p{M}/u.test(letter) || keeps.next().value === true).join("");
        expect(codesOf(typed)).toContain(code);
      }),
    );
  });
});

describe("spellings on record", () => {
  test.each([
    ["Biên Hoà", "26068"],
    ["Phú Hoà", "26221"],
    ["Xuân Hoà", "26446"],
    ["Đắc Lua", "26119"],
    ["Đăk Lua", "26119"],
    ["Đak Ơ", "25225"],
    ["Dak O", "25225"],
    ["Đăk Nhau", "25399"],
  ])("%s is %s", (text, code) => expect(codesOf(text)[0]).toBe(code));

  test("names that differ in one mark stay apart", () => {
    expect(codesOf("Lộc Thạnh")).toEqual(["25280"]);
    expect(codesOf("Lộc Thành")).toEqual(["25294"]);
    expect(codesOf("Long Thành")).toEqual(["26368"]);
  });
});

describe("what is no commune of today", () => {
  test("an old unit is not found here", () => expect(lookUp("Xã Xuân Tâm").kind).toBe("not-found"));

  test("a slip brings what is near", () =>
    expect(lookUp("Trảng Bôm")).toMatchObject({ kind: "not-found", near: [{ code: "26248" }] }));

  test("a Cyrillic letter is reported", () =>
    expect(lookUp("C\u1EA9m M\u0423")).toEqual({ kind: "suspicious", suspicion: "foreign-letter" }));
});
