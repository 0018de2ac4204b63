import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suspicionOf } from "./suspicious-text.js";

const cyrillicA = "\u0430";
const greekOmicron = "\u03bf";

describe("clean text", () => {
  test.each([
    "",
    "Cẩm Mỹ",
    "Đak Lua",
    "Công ty TNHH Cơ khí Đồng Nai (chi nhánh 2)",
    "50 % × 1,5 – “mức tối đa”",
    "Dòng một\nDòng hai\tcột hai\r\n",
    "Nguyễn Thị Ỷ, Ữ, Ậ, Ợ, Ẵ",
    "Å Ø Müller & Söhne",
    "12.345.678 đ",
  ])("%j", (text) => expect(suspicionOf(text)).toBeUndefined());

  test("every letter of the Vietnamese alphabet with every tone", () => {
    const bases = [..."aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"];
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const letters = bases.flatMap((base) => tones.map((tone) => `${base}${tone}`.normalize("NFC")));
    expect(letters.filter((letter) => suspicionOf(letter) !== undefined)).toEqual([]);
    expect(suspicionOf("bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX")).toBeUndefined();
  });
});

describe("letters of another script that look Latin", () => {
  test.each([
    ["Cyrillic а", `C${cyrillicA}m My`],
    ["Cyrillic о in a whole word", "L\u043eng Th\u00e0nh"],
    ["Cyrillic capital С", "\u0421ẩm Mỹ"],
    ["Greek omicron", `L${greekOmicron}ng`],
    ["Greek capital Alpha", "\u0391n"],
    ["Armenian", "\u0578"],
    ["mathematical letters", "\u{1d400}n"],
    ["Chinese", "同奈"],
  ])("%s", (_, text) => expect(suspicionOf(text)).toBe("foreign-letter"));

  test("one such letter is found wherever it stands", () => {
    const clean = fc.stringMatching(/^[a-zA-Z0-9 ]{0,20}$/);
    fc.assert(
      fc.property(
        clean,
        clean,
        fc.constantFrom(cyrillicA, greekOmicron, "\u0455", "\u04cf"),
        (before, after, letter) => {
          expect(suspicionOf(`${before}${letter}${after}`)).toBe("foreign-letter");
        },
      ),
    );
  });
});

describe("accents in two parts", () => {
  test.each(["Cẩm Mỹ", "hộ kinh doanh", "Đồng Nai", "Xuân Lộc"])("%s decomposed", (name) => {
    expect(suspicionOf(name.normalize("NFD"))).toBe("not-nfc");
    expect(suspicionOf(name.normalize("NFD").normalize("NFC"))).toBeUndefined();
  });

  test("half composed counts as decomposed: ô and a dot below", () =>
    expect(suspicionOf("h\u00f4\u0323")).toBe("not-nfc"));
});

describe("characters that nobody sees", () => {
  test.each([
    ["zero-width space", "Cẩm\u200bMỹ"],
    ["zero-width joiner", "Cẩm\u200dMỹ"],
    ["byte-order mark", "\ufeffCẩm Mỹ"],
    ["soft hyphen", "Cẩm\u00adMỹ"],
    ["right-to-left override", "abc\u202e"],
    ["null", "a\u0000b"],
    ["escape", "\u001b[31m"],
    ["delete", "a\u007f"],
  ])("%s", (_, text) => expect(suspicionOf(text)).toBe("control-character"));
});

test("any text gets an answer, and the answer is about the text alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const first = suspicionOf(text);
      expect([undefined, "not-nfc", "foreign-letter", "control-character"]).toContain(first);
      expect(suspicionOf(text)).toBe(first);
    }),
  );
});

test("every character by itself comes out as its own properties say", () => {
  const readOff = (character: string) => {
    if (character.normalize("NFC") !== character) return "not-nfc";
    if (/\p{L}/u.test(character) && (!/\p{Script=Latin}/u.test(character) || /[ÐðƉ]/.test(character)))
      return "foreign-letter";
    return /[\p{Cc}\p{Cf}]/u.test(character) && !/[\n\r\t]/.test(character) ? "control-character" : undefined;
  };
  const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  expect(characters.filter((character) => suspicionOf(character) !== readOff(character))).toEqual([]);
});
