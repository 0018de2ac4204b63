import { type Finding, suspicionOf } from "../basis/index.js";
import { everyText } from "./every-text.js";
import { fieldName } from "./field-label.js";
import { pointerOf } from "./pointer.js";
import { structureFault } from "./structure-codes.js";

/** The letters that are not Latin, each once, with their code: an eye cannot tell them apart. */
function foreignLetters(text: string): string {
  const letters = new Set(text.match(/(?!\p{Script=Latin})\p{L}/gu) ?? []);
  return [...letters]
    .map((letter) => `“${letter}” (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`)
    .join(", ");
}

/**
 * Texts that look right and are not: decomposed accents, letters of another script, hidden characters. They would
 * break every look-up by name, so they are faults of structure.
 *
 * @example
 * ```ts
 * import { suspiciousTexts } from "@khuyencong/core/validation";
 * suspiciousTexts({ name: "C\u1EA9m M\u1EF9" }); // => []
 * suspiciousTexts({ name: "C\u0430m My" }).map(({ code }) => code); // => ["structure.text-foreign-letter"]
 * ```
 */
export function suspiciousTexts(value: unknown, path: readonly PropertyKey[] = []): readonly Finding[] {
  const found: Finding[] = [];
  const visit = (text: string, place: readonly PropertyKey[]) => {
    const suspicion = suspicionOf(text);
    if (suspicion === undefined) return;
    const slots = { field: fieldName(pointerOf(place)), letters: foreignLetters(text) };
    found.push(structureFault(`structure.text-${suspicion}`, { at: place, slots }));
  };
  everyText(value, visit, [...path]);
  return found;
}
