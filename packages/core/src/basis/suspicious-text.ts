/** Letters that look like Vietnamese ones: of another script, or the Latin eth (Ð, ð) that stands in for Đ, đ. */
const foreignLetter = /(?!\p{Script=Latin})\p{L}|[ÐðƉ]/u;

/** Only printable signs of a keyboard and composed letters of European alphabets: most texts, and nothing is wrong with them. */
const ordinary = /^[\n\r\t -~À-Ïñ-ſÑ-ïƠơƯưẠ-ỹ–—‘’“”…]*$/;

/** What can be wrong with a text that looks right: it would break search, matching and look-up. */
export type TextSuspicion = "not-nfc" | "foreign-letter" | "control-character";

/**
 * Looks for what an eye misses: letters of another script, decomposed accents, control characters.
 * Answers `undefined` for clean text.
 *
 * @example
 * ```ts
 * import { suspicionOf } from "@khuyencong/core/basis";
 * suspicionOf("C\u0430m My"); // => "foreign-letter"
 * ```
 */
export function suspicionOf(text: string): TextSuspicion | undefined {
  if (ordinary.test(text)) return undefined;
  if (text !== text.normalize("NFC")) return "not-nfc";
  if (foreignLetter.test(text)) return "foreign-letter";
  if (/\p{Cc}|\p{Cf}/u.test(text.replace(/[\n\r\t]/g, ""))) return "control-character";
  return undefined;
}
