import { type CellAddress, type CellNote, cellAddress, cellReference } from "./cell-address.js";
import type { EditedParts } from "./edit-parts.js";
import { emptyNoteShapes, withNoteShapes, withoutNoteShapes } from "./note-shapes.js";
import { type Relationship, relationshipsOf } from "./package-parts.js";
import { Refused } from "./refusal.js";
import { withSheetElement } from "./sheet-edit.js";
import { type Change, changed, childElements, elementsNamed, rootTag, type XmlElement } from "./xml-elements.js";
import { attributesOf } from "./xml-tags.js";
import { xmlDecoded, xmlEncoded } from "./xml-text.js";

const spreadsheetNames = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationshipNames = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relationshipOfKind(parts: EditedParts, sheet: string, kind: string): Relationship | undefined {
  return relationshipsOf(parts.all, sheet).find((relationship) => relationship.kind === kind);
}

/** The path of the sheet's notes, made when there are none. */
function notesPath(parts: EditedParts, sheet: string): string {
  const known = relationshipOfKind(parts, sheet, "comments");
  if (known !== undefined) return known.target;
  const path = parts.freePath("xl/comments", ".xml");
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${spreadsheetNames}"><authors></authors><commentList></commentList></comments>`;
  parts.addPart(sheet, { kind: "comments", path, text });
  parts.addContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", { path });
  return path;
}

/** The path of the drawing that holds the boxes of the sheet's notes, made when there is none. */
function shapesPath(parts: EditedParts, sheet: string): string {
  const known = relationshipOfKind(parts, sheet, "vmlDrawing");
  const xml = parts.text(sheet) ?? "";
  const isShown = childElements(xml).some(({ tag }) => tag.name === "legacyDrawing");
  if (known !== undefined && isShown) return known.target;
  const path = parts.freePath("xl/drawings/vmlDrawing", ".vml");
  const id = parts.addPart(sheet, { kind: "vmlDrawing", path, text: emptyNoteShapes });
  parts.addContentType("application/vnd.openxmlformats-officedocument.vmlDrawing", { extension: "vml" });
  parts.write(
    sheet,
    withSheetElement(
      xml,
      "legacyDrawing",
      (prefix) => `<${prefix}legacyDrawing xmlns:r="${relationshipNames}" r:id="${id}"/>`,
    ),
  );
  return path;
}

/** The number of an author among those who wrote notes, who is added when new. */
function authorNumber(parts: EditedParts, path: string, author: string): number {
  const xml = parts.text(path) ?? "";
  const authors = elementsNamed(xml, "author");
  const known = authors.findIndex(({ innerFrom, innerTo }) => xmlDecoded(xml.slice(innerFrom, innerTo)) === author);
  if (known >= 0) return known;
  const [list] = elementsNamed(xml, "authors");
  const prefix = rootTag(xml)?.prefix ?? "";
  const line = `<${prefix}author>${xmlEncoded(author)}</${prefix}author>`;
  if (list === undefined) return 0;
  parts.write(path, changed(xml, insertion(list, `${prefix}authors`, line)));
  return authors.length;
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${xmlEncoded(text)}</${prefix}t></${prefix}r>`;
}

/** The change that puts words behind those of a note that is there. */
function appended(xml: string, note: XmlElement, words: string, prefix: string): Change {
  const [text] = elementsNamed(xml, "text", note.innerFrom, note.innerTo);
  if (text === undefined || text.tag.kind === "empty") {
    const [from, to] = text === undefined ? [note.innerTo, note.innerTo] : [text.tag.from, text.to];
    return { from, to, text: `<${prefix}text>${run(prefix, words)}</${prefix}text>` };
  }
  return { from: text.innerTo, to: text.innerTo, text: run(prefix, `\n${words}`) };
}

/** Adds words to the notes at cells of a sheet, behind those that are there; notes are made where there are none. */
export function addToNotes(parts: EditedParts, sheet: string, notes: readonly CellNote[], author: string): void {
  if (notes.length === 0) return;
  const path = notesPath(parts, sheet);
  const number = authorNumber(parts, path, author);
  const xml = parts.text(path) ?? "";
  const prefix = rootTag(xml)?.prefix ?? "";
  const known = new Map(elementsNamed(xml, "comment").map((note) => [attributesOf(xml, note.tag)["ref"], note]));
  const fresh = notes.filter((note) => !known.has(cellReference(note)));
  const changes = notes.flatMap((note) => {
    const element = known.get(cellReference(note));
    return element === undefined ? [] : [appended(xml, element, note.text, prefix)];
  });
  const lines = fresh.map(
    (note) =>
      `<${prefix}comment ref="${cellReference(note)}" authorId="${number}"><${prefix}text>${run(prefix, note.text)}</${prefix}text></${prefix}comment>`,
  );
  const [list] = elementsNamed(xml, "commentList");
  if (list === undefined) throw new Refused("file.damaged-workbook");
  parts.write(path, changed(xml, [...changes, ...insertion(list, `${prefix}commentList`, lines.join(""))]));
  if (fresh.length === 0) return;
  const shapes = shapesPath(parts, sheet);
  parts.write(shapes, withNoteShapes(parts.text(shapes) ?? emptyNoteShapes, fresh));
}

/** The change that puts text at the end of an element, which may be written as an empty one. */
function insertion({ tag, innerTo, to }: XmlElement, name: string, text: string): readonly Change[] {
  if (text === "") return [];
  if (tag.kind !== "empty") return [{ from: innerTo, to: innerTo, text }];
  return [{ from: tag.from, to, text: `<${name}>${text}</${name}>` }];
}

/** The texts of a note, run by run, with the place of each. */
function textsOf(xml: string, note: XmlElement): readonly XmlElement[] {
  return elementsNamed(xml, "t", note.innerFrom, note.innerTo);
}

/** A note without everything from a mark on; `undefined` when the mark is not in it, nothing left when it began so. */
function cutAt(
  xml: string,
  note: XmlElement,
  mark: string,
): { readonly text: string; readonly isEmpty: boolean } | undefined {
  const texts = textsOf(xml, note);
  const decoded = texts.map(({ innerFrom, innerTo }) => xmlDecoded(xml.slice(innerFrom, innerTo)));
  const first = decoded.findIndex((text) => text.includes(mark));
  if (first < 0) return undefined;
  const kept = (decoded[first] ?? "").slice(0, (decoded[first] ?? "").indexOf(mark)).replace(/\n$/, "");
  const runs = elementsNamed(xml, "r", note.innerFrom, note.innerTo);
  const changes = texts.slice(first).map((text, index) => {
    if (index === 0 && kept !== "") return { from: text.innerFrom, to: text.innerTo, text: xmlEncoded(kept) };
    const around = runs.find(({ tag, to }) => tag.from < text.tag.from && text.to < to) ?? text;
    return { from: around.tag.from, to: around.to, text: "" };
  });
  const isEmpty = kept === "" && decoded.slice(0, first).join("").trim() === "";
  return { text: changed(xml, changes).slice(note.tag.from, note.to + lengthening(changes)), isEmpty };
}

function lengthening(
  changes: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): number {
  return changes.reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0);
}

/** Takes from all notes of a sheet what was added behind a mark; a note of which nothing is left goes too. */
export function removeFromNotes(parts: EditedParts, sheet: string, mark: string): void {
  const notes = relationshipOfKind(parts, sheet, "comments");
  const xml = notes === undefined ? undefined : parts.text(notes.target);
  if (notes === undefined || xml === undefined) return;
  const changes = [];
  const gone: CellAddress[] = [];
  for (const note of elementsNamed(xml, "comment")) {
    const cut = cutAt(xml, note, mark);
    if (cut === undefined) continue;
    changes.push({ from: note.tag.from, to: note.to, text: cut.isEmpty ? "" : cut.text });
    const { ref = "" } = attributesOf(xml, note.tag);
    const address = cellAddress(ref);
    if (cut.isEmpty && address !== undefined) gone.push(address);
  }
  if (changes.length === 0) return;
  parts.write(notes.target, changed(xml, changes));
  removeShapes(parts, sheet, gone);
  if (elementsNamed(parts.text(notes.target) ?? "", "comment").length === 0) removeNotes(parts, sheet, notes);
}

function removeShapes(parts: EditedParts, sheet: string, gone: readonly CellAddress[]): void {
  const shapes = relationshipOfKind(parts, sheet, "vmlDrawing");
  const vml = shapes === undefined ? undefined : parts.text(shapes.target);
  if (shapes === undefined || vml === undefined) return;
  parts.write(shapes.target, withoutNoteShapes(vml, gone));
}

/** Takes the last note's part away, and the drawing of its box unless other shapes stand in it. */
function removeNotes(parts: EditedParts, sheet: string, notes: Relationship): void {
  parts.removePart(sheet, notes);
  const shapes = relationshipOfKind(parts, sheet, "vmlDrawing");
  if (shapes === undefined || elementsNamed(parts.text(shapes.target) ?? "", "shape").length > 0) return;
  parts.removePart(sheet, shapes);
  const xml = parts.text(sheet) ?? "";
  const drawing = childElements(xml).find(
    ({ tag }) => tag.name === "legacyDrawing" && Object.values(attributesOf(xml, tag)).includes(shapes.id),
  );
  if (drawing !== undefined) parts.write(sheet, changed(xml, [{ from: drawing.tag.from, to: drawing.to, text: "" }]));
}
