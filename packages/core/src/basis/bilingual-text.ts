import * as z from "zod/mini";

/** Vietnamese is NFC throughout: two spellings of one letter must never look like two words. */
const sentence = z
  .string()
  .check(z.minLength(1))
  .check(z.refine((text) => text === text.normalize("NFC"), { message: "not NFC" }));

/**
 * A text in both languages of the product; Vietnamese first, English second.
 *
 * @example
 * ```ts
 * import { bilingualTextSchema } from "@khuyencong/core/basis";
 * bilingualTextSchema.parse({ vi: "hộ kinh doanh", en: "household business" }).vi; // => "hộ kinh doanh"
 * ```
 */
export const bilingualTextSchema = z.strictObject({ vi: sentence, en: sentence });
export type BilingualText = Readonly<z.infer<typeof bilingualTextSchema>>;

/** The two languages of every message. */
export type Language = keyof BilingualText;

/**
 * Fills `{name}` slots of both languages with the same values.
 *
 * @example
 * ```ts
 * import { fillText } from "@khuyencong/core/basis";
 * fillText({ vi: "trần {cap}", en: "cap {cap}" }, { cap: "300" }).vi; // => "trần 300"
 * ```
 */
export function fillText(
  template: BilingualText,
  values: Readonly<Record<string, string | BilingualText>>,
): BilingualText {
  const fill = (language: Language) =>
    template[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return slot;
      return typeof value === "string" ? value : value[language];
    });
  return { vi: fill("vi"), en: fill("en") };
}
