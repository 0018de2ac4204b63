import type { Finding } from "@khuyencong/core/basis";
import { type Holder, objectAt, type PartObject } from "./document-parts.js";
import { SheetPlaces } from "./sheet-places.js";

/** How many rows of a table were read, and what became of them: every row is accepted or has findings. */
export interface RowAccount {
  readonly sheet: string;
  readonly read: number;
  readonly accepted: number;
  readonly withFindings: number;
}

/** A document while it is read: what was taken, where it stands, what was found. Its parts are named by pointers. */
export interface Draft {
  readonly value: PartObject;
  readonly places: SheetPlaces;
  readonly findings: Finding[];
}

export function emptyDraft(): Draft {
  return { value: {}, places: new SheetPlaces(), findings: [] };
}

/** A part of the document that is being filled. */
export interface FilledPart {
  readonly pointer: string;
  readonly holder: Holder;
}

/** The document itself. */
export function wholeOf({ value }: Draft): FilledPart {
  return { pointer: "", holder: value };
}

/** A part of another, made where there is none: those after it keep their rows, even if nothing of it is taken. */
export function partOf(whole: FilledPart, pointer: string): FilledPart {
  return { pointer: `${whole.pointer}${pointer}`, holder: objectAt(whole.holder, pointer) };
}

/** The project in a row of the list of projects. */
export function projectPart(draft: Draft, project: number): FilledPart {
  return partOf(wholeOf(draft), `/projects/${project}`);
}
