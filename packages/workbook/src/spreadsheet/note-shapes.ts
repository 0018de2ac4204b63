import type { CellAddress, CellNote } from "./cell-address.js";
import { changed, elementsNamed } from "./xml-elements.js";

const beginning =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing in which the boxes of notes will stand. */
export const emptyNoteShapes = `${beginning}</xml>`;

const lettersInLine = 44;
const tallest = 24;

/** Rows of the sheet that a box covers so that its text is not cut. */
function rowsFor(text: string): number {
  const lines = text
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil([...line].length / lettersInLine)), 1);
  return Math.min(tallest, Math.max(3, lines));
}

function shape(id: number, { row, column, text }: CellNote): string {
  // Beside the cell, four columns wide.
  const top = Math.max(0, row - 2);
  const anchor = [column, 12, top, 4, column + 4, 12, top + rowsFor(text), 4];
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:260pt;height:${rowsFor(text) * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing with the boxes of more notes; each is shown only when the mouse rests on its cell. */
export function withNoteShapes(vml: string, notes: readonly CellNote[]): string {
  const used = [...vml.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, number]) => Number(number));
  const first = used.reduce((highest, number) => Math.max(highest, number), 1024) + 1;
  const end = vml.lastIndexOf("</");
  return changed(vml, [{ from: end, to: end, text: notes.map((note, index) => shape(first + index, note)).join("") }]);
}

/** The drawing without the boxes of the notes at some cells. */
export function withoutNoteShapes(vml: string, cells: readonly CellAddress[]): string {
  const gone = new Set(cells.map(({ row, column }) => `${row - 1},${column - 1}`));
  const boxes = elementsNamed(vml, "shape").filter(({ innerFrom, innerTo }) => {
    const inside = vml.slice(innerFrom, innerTo);
    const told = (name: string) => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(inside)?.[1] ?? "";
    return gone.has(`${told("Row")},${told("Column")}`);
  });
  return changed(
    vml,
    boxes.map(({ tag, to }) => ({ from: tag.from, to, text: "" })),
  );
}
