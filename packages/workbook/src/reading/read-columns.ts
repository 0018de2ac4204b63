import type { BilingualText } from "@khuyencong/core/basis";
import { fieldName } from "@khuyencong/core/validation";
import type { CellReading, CellValue } from "../cells/index.js";
import type { CellKind } from "../layout/cell-kind.js";
import type { CellLayout } from "../layout/sheet-layout.js";
import { put } from "./document-parts.js";
import type { Draft, FilledPart } from "./draft.js";
import type { PlacedCell } from "./placed-cell.js";
import { sayOfField, sayOfReading } from "./say.js";

/** What is known of a cell when its value goes into the document. */
export interface FilledCell {
  readonly column: Pick<CellLayout, "heading" | "kind">;
  readonly reading: CellReading;
  readonly placed: PlacedCell | undefined;
  readonly isSharedAmount: boolean;
}

/** A field by the sheet's own heading; English keeps its own name. */
export function namedField(heading: string, pointer: string): BilingualText {
  return { vi: heading, en: fieldName(pointer).en };
}

/** The pointers of a field whose value has parts: all stand in one cell. */
export function pointersOf(pointer: string, kind: CellKind): readonly string[] {
  const hasParts = kind.kind === "commune" && kind.gives === "code-and-name";
  return hasParts ? [pointer, `${pointer}/code`, `${pointer}/name`] : [pointer];
}

/**
 * Takes a cell into a field of a part of the document, and tells what there is to tell; answers with the value when it
 * was taken.
 */
export function fill(draft: Draft, part: FilledPart, field: string, cell: FilledCell): CellValue | undefined {
  const { reading, placed, isSharedAmount } = cell;
  const { heading } = cell.column;
  if (reading.kind === "blank") return undefined;
  const pointer = `${part.pointer}${field}`;
  if (isSharedAmount) {
    const slots = { field: namedField(heading, pointer), text: placed?.text ?? "" };
    draft.findings.push(sayOfField("sheet.merged-amount", slots, pointer));
    return undefined;
  }
  const saying = reading.kind === "problem" ? reading.problem : reading.echo;
  if (saying !== undefined) draft.findings.push(sayOfReading(saying, namedField(heading, pointer), pointer));
  if (reading.kind === "problem") return undefined;
  put(part.holder, field, reading.value);
  return reading.value;
}
