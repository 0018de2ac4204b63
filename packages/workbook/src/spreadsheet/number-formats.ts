import { TagWalk } from "./tag-walk.js";

/** What the format of a number makes of it. */
export interface NumberFormat {
  readonly isDate: boolean;
  /** Shown with a percent sign. */
  readonly isPercent: boolean;
}

/** Formats that every spreadsheet program knows by their numbers, of days and hours; the middle ones are of East Asia. */
const knownDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const knownPercents = new Set([9, 10]);

/** What stands in quotation marks or behind a backslash in a number format is a word, not a sign. */
const words = /"[^"]*"|\\./g;
/** A colour, a condition or a language: `[Red]`, `[$-42A]`; and blanks as wide as a sign. */
const looks = /\[[$\-\w]*\]|[*_]./g;
/** Letters of days, months and years, of hours and seconds when they stand for themselves, of noon. */
const dateSigns = /y|d|m{3}|am\/pm|a\/p|(?:^|[^a-z])(?:h{1,2}|s{1,2})(?![a-z])/i;
/** Hours, minutes or seconds beyond a day. */
const spans = /\[(?:h+|m+|s+)\]/i;

function formatOf(code: string): NumberFormat {
  const signs = code.replace(words, "");
  return { isDate: spans.test(code) || dateSigns.test(signs.replace(looks, "")), isPercent: signs.includes("%") };
}

function knownFormat(number: number): NumberFormat {
  return {
    isDate: knownDates.some(([first, last]) => number >= first && number <= last),
    isPercent: knownPercents.has(number),
  };
}

/** The number formats of a workbook's cell styles, in the order by which cells name them. */
export function numberFormats(xml: string): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  for (const tag = new TagWalk(xml); tag.next(); ) {
    if (tag.is("cellXfs")) isOfCells = !tag.isClose;
    else if (tag.isClose) continue;
    else if (tag.is("numFmt")) {
      const number = Number(tag.attribute("numFmtId"));
      const code = tag.attribute("formatCode") ?? "";
      if (code !== "") own.set(number, formatOf(code));
    } else if (isOfCells && tag.is("xf")) {
      const number = Number(tag.attribute("numFmtId") ?? 0);
      formats.push(own.get(number) ?? knownFormat(number));
    }
  }
  return formats;
}
