/** How a text can be read as a number. */
export type NumberText =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "ambiguous"; readonly first: number; readonly second: number }
  | { readonly kind: "english"; readonly number: number }
  | { readonly kind: "none" };

const shown = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 9, useGrouping: "always" });

/** A number as Vietnamese documents write it: 1.234,5. */
export function vietnameseNumber(number: number): string {
  return shown.format(number);
}

const wholeGroups = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/u;
const vietnamese = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const oneGroup = /^[1-9]\d{0,2}[.,]\d{3}$/u;

const withPoint = (text: string) => Number(text.replaceAll(/[. ]/gu, "").replace(",", "."));
const withoutCommas = (text: string) => Number(text.replaceAll(",", ""));

function unsigned(text: string): NumberText {
  if (/^\d+$/u.test(text)) return { kind: "number", number: Number(text) };
  // "1.234" and "1,234": a thousand and more, or one and a part; each way of writing reads it otherwise.
  if (oneGroup.test(text)) {
    const whole = Number(text.replace(/[.,]/u, ""));
    return { kind: "ambiguous", first: whole, second: Number(text.replace(",", ".")) };
  }
  if (/^0[.]/u.test(text) && /^\d+\.\d+$/u.test(text)) return { kind: "english", number: Number(text) };
  if (wholeGroups.test(text) || vietnamese.test(text)) return { kind: "number", number: withPoint(text) };
  if (/^0,\d+$/u.test(text)) return { kind: "number", number: withPoint(text) };
  if (english.test(text)) return { kind: "english", number: withoutCommas(text) };
  if (/^\d+,\d+$/u.test(text)) return { kind: "number", number: withPoint(text) };
  if (/^\d+\.\d+$/u.test(text)) return { kind: "english", number: Number(text) };
  return { kind: "none" };
}

/**
 * Reads a number typed as text the Vietnamese way, dots between thousands and a comma before the fraction: "1.234,5",
 * "1.234.567", "1,5", "1 234". "1.234" and "1,234" are ambiguous; "1,234.5" and "12.5" are written the English way.
 */
export function numberInText(text: string): NumberText {
  const sign = /^[-−–]\s*/u.exec(text)?.[0] ?? "";
  const read = unsigned(text.slice(sign.length));
  if (sign === "" || read.kind === "none") return read;
  return read.kind === "ambiguous"
    ? { ...read, first: -read.first, second: -read.second }
    : { ...read, number: -read.number };
}
