import { type BilingualText, type Finding, fillText } from "@khuyencong/core/basis";
import type { Saying } from "../cells/cell-reading.js";
import { cellWords } from "../messages/cell-words.js";
import type { ReadingWord } from "../messages/reading-word.js";
import { sheetWords } from "../messages/sheet-words.js";
import { columnLetters } from "../spreadsheet/cell-address.js";

/** What is said of each code of reading. */
export const readingWords = { ...cellWords, ...sheetWords };
export type ReadingCode = keyof typeof readingWords;

/** A cell of a sheet, rows and columns from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Slots = Readonly<Record<string, string | BilingualText>>;

/** Where a cell stands, as core tells places. */
export function sheetPlace({ sheet, row, column }: CellPlace) {
  return { kind: "sheet", sheet, row, column: columnLetters(column) } as const;
}

/** Enough to recognise what was written. */
const longestQuote = 120;

/** The officer's own words, cut where they would bury the message. */
export function quote(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** Lists of the template's own headings and choices: cut in the middle, they would name what does not exist. */
const ownWords: ReadonlySet<string> = new Set(["columns", "near"]);

function say(code: ReadingCode, slots: Slots, where: NonNullable<Finding["where"]>): Finding {
  const { severity, message, fix }: ReadingWord = readingWords[code];
  const quoted = Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [
      name,
      typeof value === "string" && !ownWords.has(name) ? quote(value) : value,
    ]),
  );
  return {
    code,
    severity,
    category: "structure",
    message: fillText(message, quoted),
    citations: [],
    where,
    fix: fillText(fix, quoted),
  };
}

/** A finding at a field of the document; the places of the document tell its cell. */
export function sayOfField(code: ReadingCode, slots: Slots, pointer: string): Finding {
  return say(code, slots, { kind: "document", pointer });
}

/** A finding at a cell that belongs to no field. */
export function sayOfCell(code: ReadingCode, slots: Slots, place: CellPlace): Finding {
  const known = { sheet: place.sheet, row: String(place.row), column: columnLetters(place.column) };
  return say(code, { ...known, ...slots }, sheetPlace(place));
}

/** A finding that a cell's own reading gave. */
export function sayOfReading({ code, slots }: Saying, field: BilingualText, pointer: string): Finding {
  return sayOfField(code, { ...slots, field }, pointer);
}
