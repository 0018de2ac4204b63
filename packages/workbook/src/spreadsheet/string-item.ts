import { Refused } from "./refusal.js";
import { TagWalk } from "./tag-walk.js";

/** A text as a spreadsheet program means it: characters that XML cannot hold are told by their numbers, `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/**
 * The text of the string that begins at a tag, of whatever look its pieces are; goes on to its end. How a word is spoken
 * (`rPh`) is no part of it.
 */
export function stringItem(tag: TagWalk): string {
  if (tag.isEmpty) return "";
  let text = "";
  for (let depth = 1; depth > 0; ) {
    if (!tag.next()) throw new Refused("file.damaged-workbook");
    if (tag.isClose) depth -= 1;
    else if (tag.is("t")) text += unescaped(tag.text());
    else if (tag.is("rPh")) tag.text();
    else if (!tag.isEmpty) depth += 1;
  }
  return text;
}

/** The strings that the cells of a workbook share, in the order by which cells name them. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  for (const tag = new TagWalk(xml); tag.next(); ) {
    if (tag.is("si") && !tag.isClose) strings.push(stringItem(tag));
  }
  return strings;
}
