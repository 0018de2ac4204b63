import { type BilingualText, fillText } from "@khuyencong/core/basis";
import { templateRefusalWords } from "../messages/template-refusals.js";

/** Why no document was made, in words for people. */
export interface TemplateRefusal {
  readonly code: keyof typeof templateRefusalWords;
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

/** Either the bytes of a document, or why there is none. */
export type TemplateAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: TemplateRefusal };

/** A refusal in words, with names and figures in the slots of its message. */
export function refused(
  code: keyof typeof templateRefusalWords,
  slots: Readonly<Record<string, string | BilingualText>>,
): TemplateAnswer {
  const { message, fix } = templateRefusalWords[code];
  return { ok: false, refusal: { code, message: fillText(message, slots), fix } };
}
