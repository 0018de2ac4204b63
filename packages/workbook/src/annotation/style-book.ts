import type { EditedParts } from "../spreadsheet/edit-parts.js";
import { relationshipsOf, workbookPath } from "../spreadsheet/package-parts.js";
import { changed, childElements, rootTag, withAttribute } from "../spreadsheet/xml-elements.js";

const path = "xl/styles.xml";
const names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The lists of a book of styles, in the order in which they must stand. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** A list of looks to which one can be added. */
export type StyleList = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

const emptyBook =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${names}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';

function stylesPath(parts: EditedParts): string {
  const known = relationshipsOf(parts.all, workbookPath).find(({ kind }) => kind === "styles");
  if (known !== undefined) return known.target;
  parts.addPart(workbookPath, { kind: "styles", path, text: emptyBook });
  parts.addContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", { path });
  return path;
}

/**
 * Adds a look to the workbook's book of styles and gives its number; the same look is not added twice. `write` is given
 * the prefix of the book's elements.
 */
export function addStyle(parts: EditedParts, list: StyleList, write: (prefix: string) => string): number {
  const book = stylesPath(parts);
  const xml = parts.text(book) ?? emptyBook;
  const prefix = rootTag(xml)?.prefix ?? "";
  const look = write(prefix);
  const lists = childElements(xml);
  const element = lists.find(({ tag }) => tag.name === list);
  if (element === undefined || element.tag.kind === "empty") {
    const following = lists.find(({ tag }) => order.findIndex((name) => name === tag.name) > order.indexOf(list));
    const at = following?.tag.from ?? xml.lastIndexOf("</");
    const [from, to] = element === undefined ? [at, at] : [element.tag.from, element.to];
    parts.write(book, changed(xml, [{ from, to, text: `<${prefix}${list} count="1">${look}</${prefix}${list}>` }]));
    return 0;
  }
  const looks = childElements(xml, element);
  const known = looks.findIndex(({ tag, to }) => xml.slice(tag.from, to) === look);
  if (known >= 0) return known;
  const count = withAttribute(xml, element.tag, "count", String(looks.length + 1));
  parts.write(book, changed(xml, [count, { from: element.innerTo, to: element.innerTo, text: look }]));
  return looks.length;
}
