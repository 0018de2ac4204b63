/** How a programme's file is written. */
export type Format = "xlsx" | "json" | "yaml";

const endings: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.xlsx$/i, "xlsx"],
  [/\.json$/i, "json"],
  [/\.ya?ml$/i, "yaml"],
];

/**
 * The format that a file's name tells; `undefined` where it tells none that is read here.
 *
 * @example
 * ```ts
 * import { formatOf } from "@khuyencong/validation/reading";
 * formatOf("Chương trình.XLSX"); // => "xlsx"
 * formatOf("chuong-trinh.doc"); // => undefined
 * ```
 */
export function formatOf(name: string): Format | undefined {
  return endings.find(([ending]) => ending.test(name))?.[1];
}
