import type { Finding } from "@khuyencong/core/basis";
import { type Place, pointerOf } from "@khuyencong/core/validation";
import type { CellValue } from "../cells/cell-reading.js";
import { type CellPlace, sheetPlace } from "./say.js";

type Leaf = CellValue | readonly never[];
type Part = Leaf | PartList | PartObject;
interface PartObject {
  [name: string]: Part;
}
type PartList = Part[];

/** A way into the document: names of fields and numbers of rows. */
export type Steps = readonly (string | number)[];

/** How many rows of a table were read, and what became of them: every row is accepted or has findings. */
export interface RowAccount {
  readonly sheet: string;
  readonly read: number;
  readonly accepted: number;
  readonly withFindings: number;
}

/** A document while it is read: what was taken, where it stands, what was found. */
export interface Draft {
  readonly value: PartObject;
  readonly places: Map<string, Place>;
  readonly findings: Finding[];
}

export function emptyDraft(): Draft {
  return { value: {}, places: new Map(), findings: [] };
}

function isHolder(part: Part | undefined): part is PartObject | PartList {
  return typeof part === "object";
}

function memberOf(holder: PartObject | PartList, step: string | number): Part | undefined {
  return Array.isArray(holder) ? holder[Number(step)] : Object.hasOwn(holder, step) ? holder[step] : undefined;
}

function setMember(holder: PartObject | PartList, step: string | number, part: Part): void {
  if (Array.isArray(holder)) holder[Number(step)] = part;
  else holder[step] = part;
}

/** Puts a value at its place in the document, making whatever holds it. */
export function put(draft: Draft, steps: Steps, value: Leaf): void {
  let holder: PartObject | PartList = draft.value;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const known = memberOf(holder, step);
    const next: PartObject | PartList = isHolder(known) ? known : typeof steps[index + 1] === "number" ? [] : {};
    if (next !== known) setMember(holder, step, next);
    holder = next;
  }
  const last = steps.at(-1);
  if (last !== undefined) setMember(holder, last, value);
}

/** Says that there is a list, even if nothing stands in it. */
export function putList(draft: Draft, steps: Steps): void {
  put(draft, steps, []);
}

/** Tells where a part of the document stands; the first telling stays. */
export function setPlace(draft: Draft, steps: Steps, place: CellPlace): void {
  const pointer = pointerOf(steps);
  if (!draft.places.has(pointer)) draft.places.set(pointer, sheetPlace(place));
}

/** The steps of a pointer of the layout, whose parts are plain names. */
export function stepsIn(pointer: string): readonly string[] {
  return pointer.split("/").slice(1);
}
