import type { BilingualText } from "@khuyencong/core/basis";
import { fieldName } from "@khuyencong/core/validation";
import type { CellReading, CellValue } from "../cells/index.js";
import type { CellKind } from "../layout/cell-kind.js";
import { type Draft, put, setPlace } from "./draft.js";
import { type CellPlace, sayOfField, sayOfReading } from "./say.js";
import type { PlacedCell } from "./sheet-cells.js";

/** What is known of a cell when its value goes into the document. */
export interface FilledCell {
  readonly heading: string;
  readonly kind: CellKind;
  readonly reading: CellReading;
  readonly place: CellPlace;
  readonly placed: PlacedCell | undefined;
  readonly isSharedAmount: boolean;
}

/** A field by the sheet's own heading; English keeps its own name. */
export function namedField(heading: string, pointer: string): BilingualText {
  return { vi: heading, en: fieldName(pointer).en };
}

/** Takes a cell into the document, and tells what there is to tell; answers with the value when it was taken. */
export function fill(draft: Draft, pointer: string, cell: FilledCell): CellValue | undefined {
  const { heading, kind, reading, place, placed, isSharedAmount } = cell;
  setPlace(draft, pointer, place);
  if (kind.kind === "commune" && kind.gives === "code-and-name") {
    for (const part of ["code", "name"]) setPlace(draft, `${pointer}/${part}`, place);
  }
  if (reading.kind === "blank") return undefined;
  if (isSharedAmount) {
    const slots = { field: namedField(heading, pointer), text: placed?.text ?? "" };
    draft.findings.push(sayOfField("sheet.merged-amount", slots, pointer));
    return undefined;
  }
  const saying = reading.kind === "problem" ? reading.problem : reading.echo;
  if (saying !== undefined) draft.findings.push(sayOfReading(saying, namedField(heading, pointer), pointer));
  if (reading.kind === "problem") return undefined;
  put(draft, pointer, reading.value);
  return reading.value;
}
