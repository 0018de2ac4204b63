import type { CommuneKind } from "./administrative-unit.js";
import { tidySpelling } from "./place-spelling.js";

/** How people write the kind before a name: in full, without accents, or shortened with a full stop. */
const prefixes: readonly { readonly kind: CommuneKind; readonly pattern: RegExp }[] = [
  { kind: "xa", pattern: /^(?:(?:xã|xa)\s|x\.)\s*/u },
  { kind: "phuong", pattern: /^(?:(?:phường|phuong)\s|p\.)\s*/u },
  { kind: "thi-tran", pattern: /^(?:(?:thị trấn|thi tran)\s|tt\.)\s*/u },
  { kind: "dac-khu", pattern: /^(?:(?:đặc khu|dac khu)\s|đk\.)\s*/u },
];

/**
 * Takes the kind off a typed name, "Xã Cẩm Mỹ" or "P. Long Thành"; the name comes back in lower case.
 * `kind` is absent when none was typed.
 *
 * @example
 * ```ts
 * import { splitKindPrefix } from "@khuyencong/core/place";
 * splitKindPrefix("P. Long Thành"); // => { kind: "phuong", name: "long thành" }
 * splitKindPrefix("Cẩm Mỹ"); // => { name: "cẩm mỹ" }
 * ```
 */
export function splitKindPrefix(text: string): { readonly kind?: CommuneKind; readonly name: string } {
  const tidy = tidySpelling(text);
  for (const { kind, pattern } of prefixes) {
    const name = tidy.replace(pattern, "");
    if (name !== tidy) return { kind, name };
  }
  return { name: tidy };
}
