import type { CellAddress } from "./cell-address.js";
import type { CellContent, MergedRange } from "./spreadsheet.js";

/** How a cell looks. Colours are RRGGBB. */
export interface CellLook {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly size?: number;
  readonly letters?: string;
  readonly ground?: string;
  readonly isFramed?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly isTop?: boolean;
  readonly numberFormat?: string;
  /** May be filled in although the sheet is protected. */
  readonly isOpen?: boolean;
}

/** A cell to be written; of a formula, `content` is the value that it has now. */
export interface WrittenCell extends CellAddress {
  readonly content?: CellContent | undefined;
  readonly formula?: string | undefined;
  readonly look: CellLook;
  readonly note?: string | undefined;
  /** A cell to which a click leads: `'Đề án'!A1`. */
  readonly link?: string | undefined;
}

/** What may be chosen or typed in a range. */
export interface CellRule {
  readonly range: MergedRange;
  readonly allows:
    | { readonly kind: "named-list"; readonly name: string }
    | { readonly kind: "words"; readonly words: readonly string[] }
    | { readonly kind: "amount" };
  /** Told when something else is typed; without it, anything may be. */
  readonly refusal?: string | undefined;
}

/** A sheet to be written. */
export interface WrittenSheet {
  readonly name: string;
  readonly tabColour: string;
  /** Of the columns from the first on, in characters. */
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly WrittenCell[];
  readonly merges: readonly MergedRange[];
  readonly rules: readonly CellRule[];
  /** Whole amounts in these ranges are shown without decimals, others with all of theirs. */
  readonly amounts: readonly MergedRange[];
  /** Rows that stay in sight and are printed on every page. */
  readonly headingRows: number;
  /** Whether cells that are not open are kept from change; no password. */
  readonly isProtected: boolean;
  readonly isLandscape: boolean;
  /** Over how many pages beside one another the sheet is printed: letters must stay readable. */
  readonly pagesWide: number;
  /** Columns, from the first, that are printed on each of them. */
  readonly repeatedColumns: number;
}

/** A range that formulas and lists call by name. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: MergedRange;
}

/** A workbook to be written. */
export interface WrittenWorkbook {
  readonly title: string;
  readonly subject: string;
  readonly sheets: readonly WrittenSheet[];
  readonly names: readonly NamedRange[];
  /** Who is named at the notes. */
  readonly author: string;
}
