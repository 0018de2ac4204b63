import type { CellKind } from "../layout/cell-kind.js";
import type { CellLook } from "../spreadsheet/written-workbook.js";

/** The looks of the template: calm, and the same on every sheet. */
export const looks = {
  title: { isBold: true, size: 14, letters: "1F3864" },
  introduction: { isItalic: true, letters: "404040" },
  heading: { isBold: true, ground: "D9E2F3", isFramed: true, align: "center" },
  label: { isBold: true, ground: "EDF2FA", isFramed: true, align: "left", isTop: true },
  /** Computed by the workbook, kept from change. */
  computed: { ground: "F2F2F2", isFramed: true, align: "right", isTop: true },
  /** Said by the workbook, kept from change. */
  explanation: { ground: "F2F2F2", isFramed: true, align: "left", isTop: true },
  total: { isBold: true, ground: "F2F2F2", isFramed: true, align: "right" },
  totalLabel: { isBold: true, ground: "F2F2F2", isFramed: true, align: "center" },
  text: { align: "left", isTop: true },
  strong: { isBold: true, align: "left", isTop: true },
  example: { isBold: true, size: 14, letters: "C00000" },
  listed: { isFramed: true, align: "left" },
} as const satisfies Readonly<Record<string, CellLook>>;

/** How a cell of a kind is shown; what must stay as typed is text, lest Excel makes a number or a date of it. */
export function inputLook({ kind }: CellKind): CellLook {
  const input: CellLook = { isFramed: true, isOpen: true, isTop: true };
  switch (kind) {
    case "listed-code":
      return { ...input, align: "left", numberFormat: "@" };
    case "code":
    case "month":
      return { ...input, align: "center", numberFormat: "@" };
    case "year":
      return { ...input, align: "center", numberFormat: "0" };
    case "date":
      return { ...input, align: "center", numberFormat: "dd/mm/yyyy" };
    case "yes-no":
      return { ...input, align: "center" };
    case "whole-number":
      return { ...input, align: "right", numberFormat: "#,##0" };
    case "percent":
      return { ...input, align: "right", numberFormat: "0.00" };
    case "money":
      return { ...input, align: "right" };
    default:
      return { ...input, align: "left" };
  }
}

/** How a computed cell of a kind is shown. */
export function computedLook(kind: CellKind): CellLook {
  const { numberFormat } = inputLook(kind);
  return numberFormat === undefined ? looks.computed : { ...looks.computed, numberFormat };
}

/** Characters that a page of A4 holds beside one another so that they can be read; landscape holds more. */
const readable = { portrait: 95, landscape: 160 } as const;

/** How a sheet of some width, in characters, is printed. */
export function pagesFor(width: number): { readonly isLandscape: boolean; readonly pagesWide: number } {
  return { isLandscape: width > readable.portrait, pagesWide: Math.max(1, Math.ceil(width / readable.landscape)) };
}

const lineHeight = 16.5;
const tallestRow = 405;

/** The height of a row so that none of its texts is cut, each in a column of some width. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(([...line].length * 1.15) / width)), 0),
  );
  return Math.min(tallestRow, Math.max(1, ...lines) * lineHeight + 5);
}
