import { type Dong, dongSchema, formatMillions } from "@khuyencong/core/basis";

/**
 * What a sum typed in triệu đồng comes to. `ask`: it can be read in more than one way, or in a way that people rarely
 * mean; whoever typed it chooses. Nothing is ever guessed.
 */
export type MillionReading =
  | { readonly kind: "empty" }
  | { readonly kind: "understood"; readonly amount: Dong }
  | { readonly kind: "ask"; readonly readings: readonly Dong[] }
  | { readonly kind: "not-understood" }
  | { readonly kind: "too-fine" }
  | { readonly kind: "too-large" };

const grouped = /^\d{1,3}(?:\.\d{3})+$/;
const plain = /^\d+$/;
const unit = /\s*(?:triệu(?: đồng)?|tr)$/iu;
const decimals = 6;

/** From here on (1.000 tỷ) a sum without its unit is more likely written in đồng. */
const suspiciouslyManyMillions = 1_000_000;

/** Exact: digits are put together as text, so no fraction is ever rounded. */
function dongOf(whole: string, fraction: string): Dong | undefined {
  const digits = `${whole}${fraction.padEnd(decimals, "0")}`.replace(/^0+(?=\d)/, "");
  return digits.length > 15 ? undefined : dongSchema.safeParse(Number(digits)).data;
}

function understood(whole: string, fraction: string): MillionReading {
  if (fraction.replace(/0+$/, "").length > decimals) return { kind: "too-fine" };
  const amount = dongOf(whole, fraction.slice(0, decimals));
  return amount === undefined ? { kind: "too-large" } : { kind: "understood", amount };
}

function ask(...readings: readonly (Dong | undefined)[]): MillionReading {
  const possible = [...new Set(readings.filter((reading) => reading !== undefined))];
  return possible.length === 0 ? { kind: "too-large" } : { kind: "ask", readings: possible };
}

/** A whole number of millions, unless it is so large that đồng may have been meant. */
function wholeMillions(digits: string, hasUnit: boolean): MillionReading {
  const asMillions = understood(digits, "");
  if (hasUnit || Number(digits) < suspiciouslyManyMillions) return asMillions;
  const asDong = digits.length > 15 ? undefined : dongSchema.safeParse(Number(digits)).data;
  return ask(asDong, asMillions.kind === "understood" ? asMillions.amount : undefined);
}

/**
 * Reads a sum typed in triệu đồng the Vietnamese way: 700; 700,5; 1.000,5. A dot groups thousands and a comma begins
 * the fraction; "1.234" alone may be meant either way and is asked about.
 */
export function readMillions(typed: string): MillionReading {
  const tidy = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
  const text = tidy.replace(unit, "");
  const hasUnit = text !== tidy;
  if (tidy === "") return { kind: "empty" };
  const [whole = "", fraction, ...rest] = text.split(",");
  if (rest.length > 0) return { kind: "not-understood" };
  if (fraction !== undefined) {
    const isWritten = (plain.test(whole) || grouped.test(whole)) && plain.test(fraction);
    return isWritten ? understood(whole.replaceAll(".", ""), fraction) : { kind: "not-understood" };
  }
  if (plain.test(whole)) return wholeMillions(whole, hasUnit);
  const [before = "", after = "", ...more] = whole.split(".");
  if (grouped.test(whole) && more.length > 0) return wholeMillions(whole.replaceAll(".", ""), hasUnit);
  if (more.length > 0 || !plain.test(before) || !plain.test(after)) return { kind: "not-understood" };
  const asFraction = understood(before, after);
  const decimal = asFraction.kind === "understood" ? asFraction.amount : undefined;
  // "0.500" is no way to group thousands, "1.234" is one.
  const thousands = grouped.test(whole) && !before.startsWith("0") ? dongOf(`${before}${after}`, "") : undefined;
  return asFraction.kind === "too-fine" && thousands === undefined ? asFraction : ask(thousands, decimal);
}

/** A sum as a field shows it: the usual form, but always one that is read back as this sum and no other. */
export function writeMillions(amount: Dong): string {
  const text = formatMillions(amount);
  const plainText = text.replaceAll(".", "");
  if (readMillions(text).kind === "understood") return text;
  return readMillions(plainText).kind === "understood" ? plainText : `${plainText} triệu`;
}

/** A sum to the đồng: "700.000.000". */
export function formatDong(amount: Dong): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
}
