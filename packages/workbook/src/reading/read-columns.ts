import type { BilingualText } from "@khuyencong/core/basis";
import { fieldName, pointerOf } from "@khuyencong/core/validation";
import type { CellReading, CellValue } from "../cells/index.js";
import type { CellKind } from "../layout/cell-kind.js";
import { type Draft, put, type Steps, setPlace } from "./draft.js";
import { type CellPlace, sayOfField, sayOfReading } from "./say.js";

/** What is known of a cell when its value goes into the document. */
export interface FilledCell {
  readonly heading: string;
  readonly kind: CellKind;
  readonly reading: CellReading;
  readonly place: CellPlace;
  readonly text: string;
  readonly isSharedAmount: boolean;
}

/** A field by the sheet's own heading; English keeps its own name. */
export function namedField(heading: string, steps: Steps): BilingualText {
  return { vi: heading, en: fieldName(pointerOf(steps)).en };
}

function places(kind: CellKind, steps: Steps): readonly Steps[] {
  if (kind.kind !== "commune" || kind.gives === "code") return [steps];
  return [steps, [...steps, "code"], [...steps, "name"]];
}

/** Takes a cell into the document, and tells what there is to tell; answers with the value when it was taken. */
export function fill(draft: Draft, steps: Steps, cell: FilledCell): CellValue | undefined {
  const { heading, kind, reading, place, text, isSharedAmount } = cell;
  for (const part of places(kind, steps)) setPlace(draft, part, place);
  if (reading.kind === "blank") return undefined;
  const field = namedField(heading, steps);
  const pointer = pointerOf(steps);
  if (isSharedAmount) {
    draft.findings.push(sayOfField("sheet.merged-amount", { field, text }, pointer));
    return undefined;
  }
  if (reading.kind === "problem") {
    draft.findings.push(sayOfReading(reading.problem, field, pointer));
    return undefined;
  }
  if (reading.echo !== undefined) draft.findings.push(sayOfReading(reading.echo, field, pointer));
  put(draft, steps, reading.value);
  return reading.value;
}
