import { TagWalk } from "./tag-walk.js";
import { xmlDecoded } from "./xml-text.js";

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

/** The tags of a text of XML in their order; refuses document types and tags that do not end. */
export function* xmlTags(xml: string, begin = 0): Generator<XmlTag> {
  const walk = new TagWalk(xml, begin);
  while (walk.next()) {
    const { from, to, nameFrom, nameTo, isClose, isEmpty } = walk;
    const prefix = xml.slice(from + (isClose ? 2 : 1), nameFrom);
    yield { name: xml.slice(nameFrom, nameTo), prefix, kind: isClose ? "close" : isEmpty ? "empty" : "open", from, to };
  }
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
