import { Refused } from "./refusal.js";
import type { TagWalk } from "./tag-walk.js";

const [nought, nine, beforeA] = [48, 57, 64];
const letters = 26;
const mostLetters = 3;
const mostDigits = 7;

/**
 * Where the cells of a sheet stand, as its rows and cells tell while one walks past them. Without a word a row stands
 * below the one before, a cell right of the one before. Refuses cells that stand nowhere.
 */
export class CellPosition {
  row = 0;
  column = 0;

  /** Goes to the row that begins at a tag. */
  toRow(tag: TagWalk): void {
    const told = tag.attribute("r");
    const row = told === undefined ? this.row + 1 : Number(told);
    if (!Number.isSafeInteger(row) || row < 1) throw new Refused("file.damaged-workbook");
    this.row = row;
    this.column = 0;
  }

  /** Goes to the cell that begins at a tag. */
  toCell(tag: TagWalk): void {
    const told = tag.attribute("r");
    if (told === undefined) this.column += 1;
    else this.take(told);
  }

  /** Takes apart a reference such as "C7"; every cell of a workbook comes through here. */
  private take(reference: string): void {
    const { length } = reference;
    let at = 0;
    let column = 0;
    for (; at < length; at++) {
      const letter = reference.charCodeAt(at) - beforeA;
      if (letter < 1 || letter > letters) break;
      column = column * letters + letter;
    }
    let row = 0;
    const digits = length - at;
    if (at === 0 || at > mostLetters || digits > mostDigits) throw new Refused("file.damaged-workbook");
    for (; at < length; at++) {
      const digit = reference.charCodeAt(at);
      if (digit < nought || digit > nine || (row === 0 && digit === nought)) throw new Refused("file.damaged-workbook");
      row = row * 10 + digit - nought;
    }
    if (row === 0) throw new Refused("file.damaged-workbook");
    this.row = row;
    this.column = column;
  }
}
