import type { CellValue } from "../cells/cell-reading.js";

type Part = CellValue | PartList | PartObject;
type PartList = Part[];

/** An object of a document while it is read. */
export interface PartObject {
  [name: string]: Part;
}

/** What holds parts of a document. */
export type Holder = PartObject | PartList;

/** The steps of a pointer. */
function stepsOf(pointer: string): readonly string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/");
}

/** Every row of a table asks for the same few columns. */
const known = new Map<string, readonly string[]>();

/** The steps of a pointer of the layout, of which there are few. */
function layoutSteps(pointer: string): readonly string[] {
  const found = known.get(pointer);
  if (found !== undefined) return found;
  const steps = stepsOf(pointer);
  known.set(pointer, steps);
  return steps;
}

const isRow = (step: string) => /^\d+$/u.test(step);

/** Whether something may be put into a part. What one cell gives may be a list too, but no field stands below it. */
function isHolder(part: Part | undefined): part is Holder {
  return typeof part === "object";
}

function set(holder: Holder, step: string, part: Part): void {
  if (Array.isArray(holder)) holder[Number(step)] = part;
  else holder[step] = part;
}

/** The object or list of a name, made where there is none; rows are told from names by being figures. */
function within(holder: Holder, step: string, firstMember: string): Holder {
  const part = Array.isArray(holder) ? holder[Number(step)] : holder[step];
  if (isHolder(part)) return part;
  const made = isRow(firstMember) ? [] : {};
  set(holder, step, made);
  return made;
}

function at(whole: Holder, steps: readonly string[], firstMember: string): Holder {
  let holder = whole;
  for (const [index, step] of steps.entries()) holder = within(holder, step, steps[index + 1] ?? firstMember);
  return holder;
}

/** The object at a pointer, made where there is none. */
export function objectAt(whole: Holder, pointer: string): Holder {
  return at(whole, stepsOf(pointer), "");
}

/** The list at a pointer, made where there is none. */
export function listAt(whole: Holder, pointer: string): Holder {
  return at(whole, stepsOf(pointer), "0");
}

/** Puts a value at a pointer of the layout, making whatever holds it. */
export function put(whole: Holder, pointer: string, value: CellValue): void {
  const steps = layoutSteps(pointer);
  const last = steps.length - 1;
  let holder = whole;
  for (let step = 0; step < last; step += 1) holder = within(holder, steps[step] ?? "", steps[step + 1] ?? "");
  set(holder, steps[last] ?? "", value);
}
