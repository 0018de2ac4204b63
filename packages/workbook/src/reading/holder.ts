import type { CellValue } from "../cells/cell-reading.js";

export type Part = CellValue | PartList | PartObject;
export interface PartObject {
  [name: string]: Part;
}
export type PartList = Part[];

const isRow = (step: string) => /^\d+$/u.test(step);

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

/** An object or a list within a document, made where there is none when something is put into it. */
export class Holder {
  readonly value: PartObject | PartList;
  /** The objects and lists within it, by their names or rows; most hold none. */
  private inner: Map<string, Holder> | undefined;

  constructor(isList = false) {
    this.value = isList ? [] : {};
  }

  /** Puts a value at a pointer of the layout, making whatever holds it. */
  put(pointer: string, value: CellValue): void {
    const steps = layoutSteps(pointer);
    const last = steps.length - 1;
    let holder: Holder = this;
    for (let step = 0; step < last; step += 1) holder = holder.within(steps[step] ?? "", steps[step + 1]);
    holder.set(steps[last] ?? "", value);
  }

  /** The object at a pointer. */
  object(pointer: string): Holder {
    return this.at(stepsOf(pointer), "");
  }

  /** The list at a pointer. */
  list(pointer: string): Holder {
    return this.at(stepsOf(pointer), "0");
  }

  private at(steps: readonly string[], firstMember: string): Holder {
    let holder: Holder = this;
    for (const [index, step] of steps.entries()) holder = holder.within(step, steps[index + 1] ?? firstMember);
    return holder;
  }

  /** The object or list of a name; rows are told from names by being figures. */
  private within(step: string, firstMember = ""): Holder {
    const known = this.inner?.get(step);
    if (known !== undefined) return known;
    const made = new Holder(isRow(firstMember));
    this.set(step, made.value);
    this.inner ??= new Map();
    this.inner.set(step, made);
    return made;
  }

  private set(step: string, part: Part): void {
    if (Array.isArray(this.value)) this.value[Number(step)] = part;
    else this.value[step] = part;
  }
}
