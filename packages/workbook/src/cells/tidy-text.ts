/** What most texts do not hold. */
const odd = /[\r\n\t\v\f\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]| {2}/u;

/**
 * A text without what cannot be seen and means nothing: accents composed, non-breaking and other wide spaces as plain
 * ones, line breaks of one kind, no space at either end. Letters and hidden marks that may mean something stay.
 */
export function tidyText(text: string): string {
  const composed = text.normalize("NFC");
  if (!odd.test(composed)) return composed.trim();
  return composed
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, " ")
    .trim();
}

/** The same on one line: breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  const tidy = tidyText(text);
  return odd.test(tidy) ? tidy.replace(/\s+/gu, " ") : tidy;
}
