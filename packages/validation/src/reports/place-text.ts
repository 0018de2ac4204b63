import type { BilingualText } from "@khuyencong/core/basis";
import type { Place } from "@khuyencong/core/validation";

/** A cell as Excel writes it: column and row. */
export function cellOf({ column, row }: Extract<Place, { readonly kind: "sheet" }>): string {
  return `${column}${row}`;
}

/** A place in words: a line and column of a text, or a cell of a sheet. */
export function placeText(place: Place): BilingualText {
  if (place.kind === "text") {
    return { vi: `dòng ${place.line}, cột ${place.column}`, en: `line ${place.line}, column ${place.column}` };
  }
  return { vi: `trang “${place.sheet}”, ô ${cellOf(place)}`, en: `sheet “${place.sheet}”, cell ${cellOf(place)}` };
}
