import { plainSpellingKey, spellingKey } from "../place/index.js";

/** Short forms of legal-form words as people write them, without accents, and what they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  cty: "cong ty",
  ctcp: "cong ty co phan",
  tnhh: "trach nhiem huu han",
  mtv: "mot thanh vien",
  cp: "co phan",
  dn: "doanh nghiep",
  dntn: "doanh nghiep tu nhan",
  htx: "hop tac xa",
  tht: "to hop tac",
  hkd: "ho kinh doanh",
  cs: "co so",
  cssx: "co so san xuat",
  sx: "san xuat",
  tm: "thuong mai",
  dv: "dich vu",
  xnk: "xuat nhap khau",
};

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * A key that is the same for names that differ only in case, spaces, punctuation and where a tone stands: one name.
 * For comparing only, never for showing.
 */
export function sameNameKey(name: string): string {
  return spellingKey(wordsOf(name.normalize("NFC")).join(" "));
}

/**
 * A key that is also the same without accents, and for short and long forms of legal-form words: names so alike that
 * they may be one.
 */
export function alikeNameKey(name: string): string {
  const words = wordsOf(plainSpellingKey(name.normalize("NFC")));
  return words.map((word) => (Object.hasOwn(shortForms, word) ? shortForms[word] : word)).join(" ");
}
