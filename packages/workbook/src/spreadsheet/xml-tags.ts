import { Refused } from "./refusal.js";

/** A tag as it stands in a text of XML. */
export interface XmlTag {
  /** The name without its prefix. */
  readonly name: string;
  /** The prefix with its colon, or nothing. */
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  /** Where `<` stands, and where the text goes on after `>`. */
  readonly from: number;
  readonly to: number;
}

const closings = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Where a comment, a raw text or an instruction ends; nothing when a tag begins here. */
function endOfOther(xml: string, at: number): number | undefined {
  for (const [opening, closing] of closings) {
    if (!xml.startsWith(opening, at)) continue;
    const end = xml.indexOf(closing, at + opening.length);
    if (end < 0) throw new Refused("file.damaged-workbook");
    return end + closing.length;
  }
  // Declarations of document types can multiply one word into gigabytes; no spreadsheet program writes them.
  if (xml.startsWith("<!", at)) throw new Refused("file.unsafe-xml");
  return undefined;
}

const quote = 34;
const apostrophe = 39;
const closing = 62;

/** Where a tag ends: an angle bracket in quotation marks is none. */
function endOfTag(xml: string, at: number): number {
  for (let index = at; index < xml.length; index++) {
    const character = xml.charCodeAt(index);
    if (character === closing) return index;
    if (character !== quote && character !== apostrophe) continue;
    index = xml.indexOf(character === quote ? '"' : "'", index + 1);
    if (index < 0) break;
  }
  throw new Refused("file.damaged-workbook");
}

const nameEnd = /[\s/>]/g;

/**
 * The tags of a text of XML in their order, in one pass whose time grows with the length of the text alone. Refuses
 * document types and tags that do not end.
 */
export function* xmlTags(xml: string, begin = 0): Generator<XmlTag> {
  for (let from = xml.indexOf("<", begin); from >= 0; ) {
    const skipTo = endOfOther(xml, from);
    if (skipTo !== undefined) {
      from = xml.indexOf("<", skipTo);
      continue;
    }
    const end = endOfTag(xml, from + 1);
    const isClose = xml.charCodeAt(from + 1) === 47;
    const nameFrom = from + (isClose ? 2 : 1);
    nameEnd.lastIndex = nameFrom;
    const full = xml.slice(nameFrom, nameEnd.exec(xml)?.index ?? end);
    const colon = full.indexOf(":");
    const kind = isClose ? "close" : xml.charCodeAt(end - 1) === 47 ? "empty" : "open";
    yield { name: full.slice(colon + 1), prefix: full.slice(0, colon + 1), kind, from, to: end + 1 };
    from = xml.indexOf("<", end + 1);
  }
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A text as XML means it. */
export function xmlDecoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** A text as it may stand in XML, in an attribute too; characters that XML does not know are left out. */
export function xmlEncoded(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
  );
}

/** The attributes of a tag by their full names. */
export function attributesOf(xml: string, { from, to }: XmlTag): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name, double, single] of xml
    .slice(from, to)
    .matchAll(/([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) found[name] = xmlDecoded(double ?? single ?? "");
  }
  return found;
}
