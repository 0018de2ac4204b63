/** The five written tones: grave, acute, tilde, hook above, dot below. All other marks shape the letter. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The stroke of đ, written as a mark of its own so that it can be missing like any other. */
const stroke = "\u0335";

/** Đak, Đăk, Đắk, Đắc, Đac: one word of the highlands, spelled five ways in official lists. Other tones stay. */
const highlandWord = new RegExp(`^(d${stroke}?)a\u0306?[ck]\u0301?([\u0300\u0303\u0309\u0323]?)$`, "u");

/**
 * A text as it is compared without regard to case or spacing; composed (NFC), words one space apart.
 *
 * @example
 * ```ts
 * import { tidySpelling } from "@khuyencong/core/place";
 * tidySpelling("  CẨM   Mỹ "); // => "cẩm mỹ"
 * ```
 */
export function tidySpelling(text: string): string {
  return text.normalize("NFC").toLowerCase().trim().replace(/\s+/gu, " ");
}

function syllableKey(syllable: string): string {
  const letters = syllable.normalize("NFD").replaceAll("đ", `d${stroke}`);
  const tones = letters.match(tone)?.join("") ?? "";
  return (letters.replace(tone, "") + tones).replace(highlandWord, "$1ak$2");
}

/**
 * A key that is the same for all accepted spellings of one name: the tone may stand on either vowel (Hòa, Hoà),
 * and Đak, Đăk, Đắc are one word. For comparing only, never for showing.
 *
 * @example
 * ```ts
 * import { spellingKey } from "@khuyencong/core/place";
 * spellingKey("Phú Hòa") === spellingKey("phú hoà"); // => true
 * spellingKey("Đak Lua") === spellingKey("Đắc Lua"); // => true
 * spellingKey("Lộc Thạnh") === spellingKey("Lộc Thành"); // => false
 * ```
 */
export function spellingKey(text: string): string {
  return tidySpelling(text).split(" ").map(syllableKey).join(" ");
}

/**
 * The key of a name without any accent, as typed on a keyboard without Vietnamese.
 *
 * @example
 * ```ts
 * import { plainSpellingKey } from "@khuyencong/core/place";
 * plainSpellingKey("Xuân Định"); // => "xuan dinh"
 * ```
 */
export function plainSpellingKey(text: string): string {
  const letters = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return spellingKey(letters.replaceAll("đ", "d"));
}

/**
 * Whether a typed text can be a name from which some accents were left out: a missing accent is forgiven,
 * a wrong one is not.
 *
 * @example
 * ```ts
 * import { isSpellingWithFewerMarks } from "@khuyencong/core/place";
 * isSpellingWithFewerMarks("Lộc Thanh", "Lộc Thạnh"); // => true
 * isSpellingWithFewerMarks("Lộc Thánh", "Lộc Thạnh"); // => false
 * ```
 */
export function isSpellingWithFewerMarks(typed: string, name: string): boolean {
  if (plainSpellingKey(typed) !== plainSpellingKey(name)) return false;
  // The letters agree one by one, so being a subsequence means that only marks are missing.
  const wanted = spellingKey(typed);
  let position = 0;
  for (const character of spellingKey(name)) {
    if (character === wanted[position]) position += 1;
  }
  return position === wanted.length;
}
