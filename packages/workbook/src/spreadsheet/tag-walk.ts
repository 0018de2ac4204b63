import { Refused } from "./refusal.js";
import { xmlDecoded } from "./xml-text.js";

const code = { mark: 33, quotation: 34, apostrophe: 39, slash: 47, colon: 58, equals: 61, end: 62, query: 63 } as const;

/** Spaces and line breaks are the characters up to this one. */
const lastSpace = 32;

const closings = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Where a comment, a raw text or an instruction ends. */
function endOfOther(xml: string, at: number): number {
  for (const [opening, closing] of closings) {
    if (!xml.startsWith(opening, at)) continue;
    const end = xml.indexOf(closing, at + opening.length);
    if (end < 0) throw new Refused("file.damaged-workbook");
    return end + closing.length;
  }
  // Declarations of document types can multiply one word into gigabytes; no spreadsheet program writes them.
  throw new Refused("file.unsafe-xml");
}

const otherThanText = /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>/gs;

/** What stands between two tags, as XML means it. */
function textOf(between: string): string {
  if (!between.includes("<")) return xmlDecoded(between);
  // Every second piece is a raw text, or nothing where a comment or an instruction stood.
  const pieces = between.split(otherThanText);
  return pieces.map((piece = "", index) => (index % 2 === 0 ? xmlDecoded(piece) : piece)).join("");
}

function isQuote(character: number): boolean {
  return character === code.quotation || character === code.apostrophe;
}

/**
 * Walks from tag to tag through a text of XML, in one pass whose time grows with the length of the text alone. Refuses
 * document types and tags that do not end. A workbook has hundreds of thousands of tags: the walk itself tells of the
 * tag at which it stands, so that nothing is made for each.
 */
export class TagWalk {
  readonly xml: string;
  /** Where `<` stands. */
  from = 0;
  /** Where the text goes on after `>`. */
  to: number;
  isClose = false;
  /** Whether the tag opens and closes at once. */
  isEmpty = false;
  /** Where the name stands, without its prefix. */
  nameFrom = 0;
  nameTo = 0;

  constructor(xml: string, begin = 0) {
    this.xml = xml;
    this.to = begin;
  }

  /** Goes to the next tag; tells whether there is one. */
  next(): boolean {
    const { xml } = this;
    let from = xml.indexOf("<", this.to);
    while (from >= 0) {
      const second = xml.charCodeAt(from + 1);
      if (second !== code.mark && second !== code.query) break;
      from = xml.indexOf("<", endOfOther(xml, from));
    }
    if (from < 0) return false;
    this.from = from;
    this.isClose = xml.charCodeAt(from + 1) === code.slash;
    this.takeName(from + (this.isClose ? 2 : 1));
    const end = this.endOfTag();
    this.isEmpty = !this.isClose && xml.charCodeAt(end - 1) === code.slash;
    this.to = end + 1;
    return true;
  }

  /** Whether the tag has a name, whatever its prefix. */
  is(name: string): boolean {
    return this.nameTo - this.nameFrom === name.length && this.xml.startsWith(name, this.nameFrom);
  }

  /** The value of an attribute by its full name, as XML means it. */
  attribute(name: string): string | undefined {
    const { xml } = this;
    const last = this.to - 1;
    for (let at = this.nameTo; at < last; at++) {
      if (xml.charCodeAt(at) !== code.equals) continue;
      const value = this.valueFrom(at + 1);
      if (value === 0) continue;
      const quote = xml.charCodeAt(value - 1) === code.quotation ? '"' : "'";
      const end = xml.indexOf(quote, value);
      if (this.isNamed(name, at)) return xmlDecoded(xml.slice(value, end));
      at = end;
    }
    return undefined;
  }

  /** The text inside the element that begins here, of whatever is in it too; goes on to its end. */
  text(): string {
    if (this.isEmpty) return "";
    let text = "";
    for (let depth = 1; depth > 0; ) {
      const { to } = this;
      if (!this.next()) throw new Refused("file.damaged-workbook");
      text += textOf(this.xml.slice(to, this.from));
      if (this.isClose) depth -= 1;
      else if (!this.isEmpty) depth += 1;
    }
    return text;
  }

  private takeName(from: number): void {
    const { xml } = this;
    this.nameFrom = from;
    let at = from;
    for (; at < xml.length; at++) {
      const character = xml.charCodeAt(at);
      if (character <= lastSpace || character === code.slash || character === code.end || isQuote(character)) break;
      if (character === code.colon) this.nameFrom = at + 1;
    }
    this.nameTo = at;
  }

  /** An angle bracket in quotation marks ends no tag. */
  private endOfTag(): number {
    const { xml } = this;
    for (let at = this.nameTo; at < xml.length; at++) {
      const character = xml.charCodeAt(at);
      if (character === code.end) return at;
      if (!isQuote(character)) continue;
      at = xml.indexOf(character === code.quotation ? '"' : "'", at + 1);
      if (at < 0) break;
    }
    throw new Refused("file.damaged-workbook");
  }

  /** Where the value behind an equals sign begins; nought where none stands there in quotation marks. */
  private valueFrom(at: number): number {
    let quote = at;
    while (this.xml.charCodeAt(quote) <= lastSpace) quote += 1;
    return isQuote(this.xml.charCodeAt(quote)) ? quote + 1 : 0;
  }

  /** Whether the attribute with the equals sign at a place has a name. */
  private isNamed(name: string, equals: number): boolean {
    let end = equals;
    while (this.xml.charCodeAt(end - 1) <= lastSpace) end -= 1;
    const from = end - name.length;
    return this.xml.startsWith(name, from) && this.xml.charCodeAt(from - 1) <= lastSpace;
  }
}
