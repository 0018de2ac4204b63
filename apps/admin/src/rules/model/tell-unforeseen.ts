import { type BilingualText, bilingualTextSchema } from "@khuyencong/core/basis";
import type { Telling } from "./telling";
import type { TellingContext } from "./telling-context";

/** All texts in a value, in the order in which they stand. */
function textsIn(value: unknown): readonly BilingualText[] {
  const text = bilingualTextSchema.safeParse(value);
  if (text.success) return [text.data];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** An entry of a kind that this page does not know: its own words, nothing made of its figures. */
export function tellUnforeseen(id: string, value: unknown, { words, say }: TellingContext): Telling {
  const [title, ...others] = textsIn(value).map(say);
  return {
    title: title ?? id,
    parts: others.map((text) => ({ kind: "text", label: words.entry.says, text })),
    figures: [],
    activities: [],
    questions: [],
  };
}
