import { type Parts, partText, type Relationship, relationshipsOf, relationshipsPath } from "./package-parts.js";
import { changed, childElements, rootTag } from "./xml-elements.js";
import { attributesOf } from "./xml-tags.js";
import { xmlEncoded } from "./xml-text.js";

const contentTypesPath = "[Content_Types].xml";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook while they are changed; whatever is not touched stays to the byte. */
export class EditedParts {
  private readonly parts: Map<string, Uint8Array>;

  constructor(parts: Parts) {
    this.parts = new Map(parts);
  }

  /** All parts as they are now. */
  get all(): Parts {
    return this.parts;
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(path);
    return bytes === undefined ? undefined : partText(bytes);
  }

  write(path: string, text: string): void {
    this.parts.set(path, new TextEncoder().encode(text));
  }

  /** A path that no part has: `xl/comments7.xml`. */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const path = `${before}${number}${after}`;
      if (!this.parts.has(path)) return path;
    }
  }

  /** Adds a part that another points at; gives the identifier by which it does. */
  addPart(owner: string, part: { readonly kind: string; readonly path: string; readonly text: string }): string {
    this.write(part.path, part.text);
    const path = relationshipsPath(owner);
    const xml =
      this.text(path) ??
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const used = new Set(relationshipsOf(this.parts, owner).map(({ id }) => id));
    let number = 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const prefix = rootTag(xml)?.prefix ?? "";
    const line = `<${prefix}Relationship Id="${id}" Type="${relationshipTypes}/${part.kind}" Target="${xmlEncoded(relativeTarget(owner, part.path))}"/>`;
    this.write(path, withChild(xml, line));
    return id;
  }

  /** Takes a part away, and with it every word of it in `owner`'s relationships and the list of contents. */
  removePart(owner: string, { id, target }: Pick<Relationship, "id" | "target">): void {
    this.parts.delete(target);
    this.parts.delete(relationshipsPath(target));
    this.removeChildren(relationshipsPath(owner), (attributes) => attributes["Id"] === id);
    this.removeChildren(contentTypesPath, (attributes) => attributes["PartName"] === `/${target}`);
    if (relationshipsOf(this.parts, owner).length === 0) this.parts.delete(relationshipsPath(owner));
  }

  /** Tells what a part is: by its own path or, with `extension`, by the ending of its name. */
  addContentType(type: string, of: { readonly path: string } | { readonly extension: string }): void {
    const xml = this.text(contentTypesPath) ?? "";
    const prefix = rootTag(xml)?.prefix ?? "";
    if ("path" in of) {
      this.write(
        contentTypesPath,
        withChild(xml, `<${prefix}Override PartName="/${xmlEncoded(of.path)}" ContentType="${type}"/>`),
      );
      return;
    }
    const isKnown = childElements(xml).some(
      ({ tag }) => attributesOf(xml, tag)["Extension"]?.toLowerCase() === of.extension,
    );
    if (isKnown) return;
    // Endings stand before single parts.
    const first = childElements(xml)[0]?.tag.from ?? xml.lastIndexOf("</");
    const line = `<${prefix}Default Extension="${of.extension}" ContentType="${type}"/>`;
    this.write(contentTypesPath, changed(xml, [{ from: first, to: first, text: line }]));
  }

  private removeChildren(path: string, is: (attributes: Readonly<Record<string, string>>) => boolean): void {
    const xml = this.text(path);
    if (xml === undefined) return;
    const gone = childElements(xml).filter(({ tag }) => is(attributesOf(xml, tag)));
    this.write(
      path,
      changed(
        xml,
        gone.map(({ tag, to }) => ({ from: tag.from, to, text: "" })),
      ),
    );
  }
}

/** The way from one part to another, as spreadsheet programs write it; some read no other form. */
function relativeTarget(owner: string, path: string): string {
  const [from, to] = [owner.split("/").slice(0, -1), path.split("/")];
  const differs = from.findIndex((folder, index) => folder !== to[index]);
  const common = differs < 0 ? from.length : differs;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** A text of XML with one more element at the end of its first one. */
function withChild(xml: string, child: string): string {
  const root = rootTag(xml);
  if (root?.kind === "empty") {
    const name = `${root.prefix}${root.name}`;
    const text = `${xml.slice(root.from, root.to - 2)}>${child}</${name}>`;
    return changed(xml, [{ from: root.from, to: root.to, text }]);
  }
  const end = xml.lastIndexOf("</");
  return changed(xml, [{ from: end, to: end, text: child }]);
}
