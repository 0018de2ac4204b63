import type { ISectionPropertiesOptions, IStylesOptions } from "docx";
import { NumberFormat } from "docx";

/** Millimetres of A4, and the margins of Decree 30/2020/NĐ-CP, Annex I: they leave 165 mm for the text. */
const margins = { top: 20, bottom: 20, left: 30, right: 15 };

/** The width between the margins, in millimetres. */
export const textWidth = 210 - margins.left - margins.right;

/** A length in the units of Word, rounded: cut off, a margin would fall short of what the decree asks. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** Sizes of letters in half points, as Word counts them. */
export const sizes = { body: 28, number: 26, nation: 24, motto: 26, recipients: 22, recipientsTitle: 24, table: 24 };

/** Every kind of letter is named, lest Vietnamese letters with two marks come from another font. */
const timesNewRoman = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: "Times New Roman",
};

export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: timesNewRoman, size: sizes.body, language: { value: "vi-VN" } } },
    heading1: {
      run: { font: timesNewRoman, size: sizes.body, bold: true, color: "000000" },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, indent: { firstLine: millimetres(10) } },
    },
    heading2: {
      run: { font: timesNewRoman, size: sizes.body, bold: true, color: "000000" },
      paragraph: { spacing: { before: 120, after: 80 }, keepNext: true, indent: { firstLine: millimetres(10) } },
    },
  },
};

/** A page of A4; each part of the document counts its pages anew and hides the number on its first. */
export const pageOfDecree30: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: {
      top: millimetres(margins.top),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
      right: millimetres(margins.right),
      header: millimetres(10),
      footer: millimetres(10),
    },
    pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
  },
};
