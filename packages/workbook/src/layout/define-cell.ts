import type { CellKind } from "./cell-kind.js";
import type { CellLayout, FieldColumn, FormField } from "./sheet-layout.js";

/** What is told of a cell besides its heading and its kind. */
export interface CellParts {
  readonly note: string;
  readonly width?: number;
  readonly isOptional?: boolean;
  readonly otherHeadings?: readonly string[];
}

const widths: Readonly<Record<CellKind["kind"], number>> = {
  text: 30,
  "long-text": 80,
  code: 12,
  "listed-code": 30,
  "whole-number": 12,
  year: 10,
  money: 16,
  percent: 12,
  date: 14,
  month: 12,
  "yes-no": 14,
  choice: 30,
  choices: 40,
  commune: 26,
};

/** A cell with the width of its kind, required unless said otherwise. */
export function cell(
  heading: string,
  kind: CellKind,
  { note, width = widths[kind.kind], isOptional = false, otherHeadings = [] }: CellParts,
): CellLayout {
  return { heading, otherHeadings, note, kind, width, isRequired: !isOptional };
}

/** A column that holds a field. */
export function field(
  pointer: string,
  heading: string,
  kind: CellKind,
  parts: CellParts & Pick<FieldColumn, "sumOf" | "shareOf">,
): FieldColumn {
  const { sumOf, shareOf } = parts;
  return {
    ...cell(heading, kind, parts),
    role: "field",
    pointer,
    ...(sumOf === undefined ? {} : { sumOf }),
    ...(shareOf === undefined ? {} : { shareOf }),
  };
}

/** A labelled cell of a form. */
export function formField(pointer: string, heading: string, kind: CellKind, parts: CellParts): FormField {
  return { ...cell(heading, kind, parts), pointer };
}
