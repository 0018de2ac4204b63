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

/** Both keys of one name. */
export interface NameKeys {
  readonly same: string;
  readonly alike: string;
}

/** Words of Latin letters and digits, one space apart; into what words another name falls is looked at more closely. */
const plainWords = /^[\dA-Za-zÀ-ÖØ-öø-ɏẠ-ỹ]+(?: [\dA-Za-zÀ-ÖØ-öø-ɏẠ-ỹ]+)*$/;

/**
 * The keys of many names. Names of one list are made of the same words over and over, so the keys of a word are kept
 * as long as the list is gone through.
 */
export function nameKeysOfList(): (name: string) => NameKeys {
  const ofWords = new Map<string, NameKeys>();
  const keysOf = (text: string): NameKeys => ({ same: sameNameKey(text), alike: alikeNameKey(text) });
  const keysOfWord = (word: string): NameKeys => {
    const known = ofWords.get(word);
    if (known !== undefined) return known;
    // Numbers are all different, and each is its own key.
    if (/^\d+$/.test(word)) return { same: word, alike: word };
    const keys = keysOf(word);
    ofWords.set(word, keys);
    return keys;
  };
  return (name) => {
    if (!plainWords.test(name)) return keysOf(name);
    let [same, alike] = ["", ""];
    for (const word of name.split(" ")) {
      const keys = keysOfWord(word);
      same += same === "" ? keys.same : ` ${keys.same}`;
      alike += alike === "" ? keys.alike : ` ${keys.alike}`;
    }
    return { same, alike };
  };
}
