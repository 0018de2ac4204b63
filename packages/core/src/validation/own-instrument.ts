import { plainSpellingKey } from "../place/index.js";

/** Numbers as "05/NQ-HĐND" or "05/2026/NQ-HĐND" have them, and as the Party writes its own: "05-NQ/ĐU". */
const numbers = /(?<!\d)\d{1,5}[a-z]?(?:\/[a-z\d/-]*[a-z\d]|-[a-z]{2,4}\/[a-z]+)/g;

/** People's councils and committees of every level number alike; "ĐU" is the Party committee of a commune alone. */
const localNumber = /^\d+[a-z]?(?:\/\d{4})?\/[a-z]{2,5}-(?:hdnd|ubnd)(?:-[a-z]+)?$|^\d+-[a-z]{2,4}\/du$/;

const bodiesAbove =
  /(?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan) (?:tinh|thanh pho)\b|\b(?:chinh phu|thu tuong|quoc hoi|tinh uy|thanh uy)\b/;

/** Hyphens that look alike are one, and spaces around the signs of a number are none. */
function tidied(text: string): string {
  const plain = plainSpellingKey(text.normalize("NFC")).replace(/[\u2010-\u2015\u2212]/g, "-");
  return plain.replace(/\s*([/-])\s*/g, "$1").replace(/\s+/g, " ");
}

/**
 * Whether the name of an instrument can be that of a commune's own: numbered as local bodies number, or naming the
 * commune, and claiming no body above it. "NQ-HĐND" alone cannot tell a commune's resolution from the province's.
 */
export function mayBeOwnInstrument(named: string, commune: string): boolean {
  const text = tidied(named);
  if (bodiesAbove.test(text)) return false;
  // A day is written with strokes too, but without letters.
  const found = (text.match(numbers) ?? []).filter((number) => /\/.*[a-z]/.test(number));
  if (found.length > 0) return found.every((number) => localNumber.test(number));
  return text.includes(tidied(commune));
}
