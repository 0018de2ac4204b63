/** What a commune hands in: its programme, or a report on it. */
export type DocumentKind = "programme" | "report";

/**
 * What a document says it is; a programme says nothing of it.
 *
 * @example
 * ```ts
 * import { documentKindOf } from "@khuyencong/core/validation";
 * documentKindOf({ document: "report" }); // => "report"
 * documentKindOf({ name: "Chương trình khuyến công xã Cẩm Mỹ" }); // => "programme"
 * ```
 */
export function documentKindOf(value: unknown): DocumentKind {
  const isReport = typeof value === "object" && value !== null && Reflect.get(value, "document") === "report";
  return isReport ? "report" : "programme";
}
