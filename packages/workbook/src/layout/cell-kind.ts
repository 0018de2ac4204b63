/** One answer of a list: what the document holds, and what the officer sees. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list from which a cell is chosen; `id` is also its name in the workbook, so Latin letters only. */
export interface ChoiceList {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/**
 * What a cell holds, how it is written in the sheet and what becomes of it in the document: `money` stands in triệu
 * đồng and becomes whole đồng, `percent` as 62,15 and becomes 62.15, `date` as dd/mm/yyyy and becomes YYYY-MM-DD,
 * `month` as mm/yyyy and becomes YYYY-MM, `yes-no` as "Có" or "Không", `choices` with ";" between them.
 */
export type CellKind =
  | { readonly kind: "text" | "long-text" }
  /** Digits that are no number: kept as written. */
  | { readonly kind: "code" }
  /** Digits with a list to choose them from by name, "1030 – Chế biến và bảo quản rau quả"; others may be typed. */
  | { readonly kind: "listed-code"; readonly list: ChoiceList }
  | { readonly kind: "whole-number" | "year" | "money" | "percent" | "date" | "month" | "yes-no" }
  /** `isOpen`: what is not on the list may be written too, and is taken as it is. */
  | { readonly kind: "choice"; readonly list: ChoiceList; readonly isOpen: boolean }
  | { readonly kind: "choices"; readonly list: ChoiceList }
  /** "xã Cẩm Mỹ (26341)"; becomes the code alone, or the code and the name as written. */
  | { readonly kind: "commune"; readonly list: ChoiceList; readonly gives: "code" | "code-and-name" };
