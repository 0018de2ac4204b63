import { type CellReading, problem, type Shown, taken, takenAs } from "./cell-reading.js";
import { numberTrouble, readNumber } from "./number.js";
import { oneLine } from "./tidy-text.js";
import { numberInText, vietnameseNumber } from "./vietnamese-number.js";

const dongInMillion = 1_000_000;

/** How many đồng a unit written behind a number stands for. */
const units: readonly { readonly pattern: RegExp; readonly dong: number }[] = [
  { pattern: /\s*(?:tỷ|tỉ)(?:\s*đồng|\s*đ)?$/iu, dong: 1_000_000_000 },
  { pattern: /\s*(?:triệu|tr)\.?(?:\s*đồng|\s*đ)?$/iu, dong: dongInMillion },
  { pattern: /\s*(?:nghìn|ngàn)(?:\s*đồng|\s*đ)?$/iu, dong: 1_000 },
  { pattern: /\s*(?:đồng|vnđ|vnd|đ)$/iu, dong: 1 },
];

/** Whole đồng, when a sum in triệu đồng comes to them; a cell holds binary fractions, which miss by less. */
function wholeDong(dong: number): number | undefined {
  const whole = Math.round(dong);
  return Math.abs(dong - whole) <= 0.01 && Number.isSafeInteger(whole) ? whole : undefined;
}

function inDong(reading: CellReading): CellReading {
  if (reading.kind !== "taken" || typeof reading.value !== "number") return reading;
  const dong = wholeDong(reading.value * dongInMillion);
  if (dong === undefined) return problem("sheet.below-one-dong", { text: vietnameseNumber(reading.value) });
  return reading.echo === undefined ? taken(dong) : { ...reading, value: dong };
}

/** A number with its unit behind it: "300 triệu", "1,5 tỷ", "700.000 đồng". */
function withUnit(text: string): CellReading | undefined {
  const unit = units.find(({ pattern }) => pattern.test(text));
  if (unit === undefined) return undefined;
  const figure = text.replace(unit.pattern, "");
  const read = numberInText(figure);
  // Đồng have no fraction, so a dot before three figures can only stand between thousands.
  const isThousands = unit.dong === 1 && read.kind === "ambiguous" && figure.includes(".");
  const number = isThousands ? read.first : read.kind === "number" ? read.number : undefined;
  if (number === undefined) return numberTrouble(figure);
  const dong = wholeDong(number * unit.dong);
  const millions = vietnameseNumber((number * unit.dong) / dongInMillion);
  if (dong === undefined) return problem("sheet.below-one-dong", { text: millions });
  return takenAs(dong, "sheet.unit-in-cell", { text, read: millions });
}

/** A sum in triệu đồng, as whole đồng. */
export function readMoney(content: Shown): CellReading {
  if (content.kind === "text") {
    const reading = withUnit(oneLine(content.text));
    if (reading !== undefined) return reading;
  }
  return inDong(readNumber(content));
}

const share = (number: number) => Math.round(number * 100) / 100;

/** A share in percent, 62.15 for 62,15 %; a cell with a percent sign holds it as 0,6215. */
export function readPercent(content: Shown, isComputed: boolean): CellReading {
  const bare = content.kind === "text" ? { ...content, text: content.text.replace(/\s*%\s*$/u, "") } : content;
  const plain = bare.kind === "number" && bare.isPercent ? taken(bare.number * 100) : readNumber(bare);
  if (plain.kind !== "taken" || typeof plain.value !== "number") return plain;
  const rounded = share(plain.value);
  if (Math.abs(rounded - plain.value) < 1e-6) return { ...plain, value: rounded };
  if (!isComputed) return plain;
  const [text, read] = [vietnameseNumber(plain.value), vietnameseNumber(rounded)];
  return takenAs(rounded, "sheet.share-rounded", { text, read });
}
