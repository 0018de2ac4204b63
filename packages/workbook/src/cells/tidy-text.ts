/**
 * A text without what cannot be seen and means nothing: accents composed, non-breaking and other wide spaces as plain
 * ones, line breaks of one kind, no space at either end. Letters and hidden marks that may mean something stay.
 */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, " ")
    .trim();
}

/** The same on one line: breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/gu, " ");
}
