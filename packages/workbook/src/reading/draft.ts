import type { Finding } from "@khuyencong/core/basis";
import type { Place } from "@khuyencong/core/validation";
import type { CellValue } from "../cells/cell-reading.js";
import { type CellPlace, sheetPlace } from "./say.js";

type Part = CellValue | PartList | PartObject;
interface PartObject {
  [name: string]: Part;
}
type PartList = Part[];

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
  /** The objects and lists within it. */
  readonly holders: Map<string, PartObject | PartList>;
  readonly places: Map<string, Place>;
  readonly findings: Finding[];
}

export function emptyDraft(): Draft {
  const value: PartObject = {};
  return { value, holders: new Map([["", value]]), places: new Map(), findings: [] };
}

const lastStep = (pointer: string) => pointer.slice(pointer.lastIndexOf("/") + 1);
const holderPointer = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));
const isRow = (step: string) => /^\d+$/u.test(step);

/** The object or list at a pointer, made where there is none; rows are told from names by being figures. */
function holderAt(draft: Draft, pointer: string, firstMember: string): PartObject | PartList {
  const known = draft.holders.get(pointer);
  if (known !== undefined) return known;
  const made: PartObject | PartList = isRow(firstMember) ? [] : {};
  putPart(draft, pointer, made);
  draft.holders.set(pointer, made);
  return made;
}

function putPart(draft: Draft, pointer: string, part: Part): void {
  const step = lastStep(pointer);
  const holder = holderAt(draft, holderPointer(pointer), step);
  if (Array.isArray(holder)) holder[Number(step)] = part;
  else holder[step] = part;
}

/** Puts a value at its place in the document, making whatever holds it. */
export function put(draft: Draft, pointer: string, value: CellValue): void {
  putPart(draft, pointer, value);
}

/** Says that there is a list, even if nothing stands in it. */
export function putList(draft: Draft, pointer: string): void {
  holderAt(draft, pointer, "0");
}

/** Says that there is a member of a list, even if nothing of it is taken: those after it keep their rows. */
export function putMember(draft: Draft, pointer: string): void {
  holderAt(draft, pointer, "");
}

/** Tells where a part of the document stands, and with it whatever holds it; the first telling stays. */
export function setPlace({ places }: Draft, pointer: string, cell: CellPlace): void {
  if (places.has(pointer)) return;
  const place = sheetPlace(cell);
  // Whatever holds a part that has a place has its own already.
  for (let part = pointer; part !== "" && !places.has(part); part = holderPointer(part)) places.set(part, place);
}
