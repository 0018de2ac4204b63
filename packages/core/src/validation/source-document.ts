import type { Finding, Where } from "../basis/index.js";

/** A place in a file as its user sees it; lines, columns of a text and rows of a sheet count from 1. */
export type Place =
  | { readonly kind: "text"; readonly line: number; readonly column: number }
  | Extract<Where, { readonly kind: "sheet" }>;

/** Where each value of a document stands in its file, by JSON Pointer. */
export type Places = ReadonlyMap<string, Place>;

/**
 * What any reader (Excel, JSON, YAML) makes of a file: one value in the shape of a programme's input, the place of each
 * part, and what was found while reading. An `error` of reading says that the value at its place was not taken.
 */
export interface SourceDocument {
  readonly value: unknown;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

/**
 * Where a field stands in the file or, when it is missing, the nearest part of the file that would hold it.
 *
 * @example
 * ```ts
 * import { placeOf } from "@khuyencong/core/validation";
 * const places = new Map([["/projects/0", { kind: "sheet", sheet: "Đề án", row: 7, column: "A" } as const]]);
 * placeOf(places, "/projects/0/money/counterpart"); // => { kind: "sheet", sheet: "Đề án", row: 7, column: "A" }
 * placeOf(places, "/name"); // => undefined
 * ```
 */
export function placeOf(places: Places, pointer: string): Place | undefined {
  const known = places.get(pointer);
  if (known !== undefined || pointer === "") return known;
  return placeOf(places, pointer.slice(0, pointer.lastIndexOf("/")));
}
