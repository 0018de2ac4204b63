import { type XmlTag, xmlTags } from "./xml-tags.js";

/** An element of XML with the place of its parts in the text; of an empty one the inside is nothing. */
export interface XmlElement {
  readonly tag: XmlTag;
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly to: number;
}

/** The elements of a name, in their order; one inside another of the same name is not told by itself. */
export function elementsNamed(xml: string, name: string, begin = 0, end = xml.length): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let open: XmlTag | undefined;
  let depth = 0;
  for (const tag of xmlTags(xml, begin)) {
    if (tag.from >= end) break;
    if (tag.name !== name) continue;
    if (tag.kind === "empty") {
      if (open === undefined) found.push({ tag, innerFrom: tag.to, innerTo: tag.to, to: tag.to });
    } else if (tag.kind === "open") {
      open ??= tag;
      depth += 1;
    } else if (open !== undefined) {
      depth -= 1;
      if (depth > 0) continue;
      found.push({ tag: open, innerFrom: open.to, innerTo: tag.from, to: tag.to });
      open = undefined;
    }
  }
  return found;
}

/** The elements directly inside the first one of a text or, with `parent`, inside that one. */
export function childElements(xml: string, parent?: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let open: XmlTag | undefined;
  // Inside a parent its own tag was passed already.
  let depth = parent === undefined ? 0 : 1;
  for (const tag of xmlTags(xml, parent?.innerFrom)) {
    if (parent !== undefined && tag.from >= parent.innerTo) break;
    if (tag.kind === "empty") {
      if (depth === 1) found.push({ tag, innerFrom: tag.to, innerTo: tag.to, to: tag.to });
    } else if (tag.kind === "open") {
      if (depth === 1) open = tag;
      depth += 1;
    } else {
      depth -= 1;
      if (depth !== 1 || open === undefined) continue;
      found.push({ tag: open, innerFrom: open.to, innerTo: tag.from, to: tag.to });
      open = undefined;
    }
  }
  return found;
}

/** The first tag of a text: its prefix is that of whatever is put inside. */
export function rootTag(xml: string): XmlTag | undefined {
  for (const tag of xmlTags(xml)) return tag;
  return undefined;
}

/** A change of a text: what stands from one place to another becomes something else. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with changes at places of the text as it was; they must not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of [...changes].sort((first, second) => first.from - second.from || first.to - second.to)) {
    pieces.push(text.slice(at, change.from), change.text);
    at = change.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** A tag with an attribute set anew or, with `undefined`, taken away; all else stays to the letter. */
export function withAttribute(xml: string, tag: XmlTag, name: string, value: string | undefined): Change {
  const text = xml.slice(tag.from, tag.to);
  const pattern = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const without = text.replace(pattern, "");
  if (value === undefined) return { from: tag.from, to: tag.to, text: without };
  const written = ` ${name}="${value}"`;
  if (pattern.test(text)) return { from: tag.from, to: tag.to, text: text.replace(pattern, () => written) };
  const end = without.length - (tag.kind === "empty" ? 2 : 1);
  return { from: tag.from, to: tag.to, text: without.slice(0, end).trimEnd() + written + without.slice(end) };
}
