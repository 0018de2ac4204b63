import type { Place, Places } from "@khuyencong/core/validation";
import { type CellPlace, sheetPlace } from "./say.js";

/** A field of a row and the column in which it stands; the pointer begins at what the row stands for. */
export interface PlacedField {
  readonly pointer: string;
  readonly number: number;
}

interface ToldPart {
  readonly order: number;
  readonly pointer: string;
  readonly cell: CellPlace;
}

interface ToldRow {
  readonly order: number;
  /** The pointer of what the row stands for. */
  readonly start: string;
  readonly sheet: string;
  readonly row: number;
  readonly fields: readonly PlacedField[];
  /** The row that was told before of the same part. */
  readonly before: ToldRow | undefined;
}

const holderPointer = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

/** Whether a field is a part of the document, or a part of that. */
function isWithin({ pointer }: PlacedField, part: string): boolean {
  return pointer.startsWith(part) && (pointer.length === part.length || pointer[part.length] === "/");
}

/**
 * Where the parts of a document stand in the sheets. Whatever holds a part stands where the first that was told of its
 * parts does. A table has thousands of fields and hardly any is asked for: rows are told as a whole, and a field is
 * looked for when somebody asks.
 */
export class SheetPlaces implements Places {
  private readonly told: (ToldPart | ToldRow)[] = [];
  private readonly parts = new Map<string, ToldPart>();
  private readonly rows = new Map<string, ToldRow>();

  /** Tells where a part stands, and with it whatever holds it; the first telling stays. */
  tell(pointer: string, cell: CellPlace): void {
    if (this.parts.has(pointer)) return;
    const told = { order: this.told.length, pointer, cell };
    this.told.push(told);
    // Whatever holds a part that was told was told too.
    for (let part = pointer; part !== "" && !this.parts.has(part); part = holderPointer(part)) {
      this.parts.set(part, told);
    }
  }

  /** Tells where the fields of a row stand; whatever holds what the row stands for must have been told before. */
  tellRow(start: string, sheet: string, row: number, fields: readonly PlacedField[]): void {
    const told = { order: this.told.length, start, sheet, row, fields, before: this.rows.get(start) };
    this.told.push(told);
    this.rows.set(start, told);
  }

  get(pointer: string): Place | undefined {
    const part = this.parts.get(pointer);
    let first = part === undefined ? undefined : { order: part.order, cell: part.cell };
    for (let start = pointer; start !== ""; start = holderPointer(start)) {
      const rest = pointer.slice(start.length);
      for (let told = this.rows.get(start); told !== undefined; told = told.before) {
        const { order, sheet, row, fields } = told;
        if (first !== undefined && first.order < order) continue;
        const field = fields.find((each) => isWithin(each, rest));
        if (field !== undefined) first = { order, cell: { sheet, row, column: field.number } };
      }
    }
    return first === undefined ? undefined : sheetPlace(first.cell);
  }

  has(pointer: string): boolean {
    return this.get(pointer) !== undefined;
  }

  get size(): number {
    return this.all().size;
  }

  entries(): MapIterator<[string, Place]> {
    return this.all().entries();
  }

  keys(): MapIterator<string> {
    return this.all().keys();
  }

  values(): MapIterator<Place> {
    return this.all().values();
  }

  [Symbol.iterator](): MapIterator<[string, Place]> {
    return this.entries();
  }

  forEach(each: (place: Place, pointer: string, places: Places) => void): void {
    for (const [pointer, place] of this.all()) each(place, pointer, this);
  }

  /** Every part with its place, in the order in which they were told. */
  private all(): ReadonlyMap<string, Place> {
    const all = new Map<string, Place>();
    const add = (pointer: string, cell: CellPlace) => {
      if (all.has(pointer)) return;
      const place = sheetPlace(cell);
      for (let part = pointer; part !== "" && !all.has(part); part = holderPointer(part)) all.set(part, place);
    };
    for (const told of this.told) {
      if ("cell" in told) add(told.pointer, told.cell);
      else {
        const { start, sheet, row, fields } = told;
        for (const { pointer, number } of fields) add(`${start}${pointer}`, { sheet, row, column: number });
      }
    }
    return all;
  }
}
