/** How a piece of a report is drawn where colour is wanted; plain elsewhere. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly passed: (text: string) => string;
}

function paint(code: string): (text: string) => string {
  return (text) => `\u001B[${code}m${text}\u001B[0m`;
}

const plain = (text: string): string => text;

export const plainPalette: Palette = {
  strong: plain,
  faint: plain,
  error: plain,
  warning: plain,
  note: plain,
  passed: plain,
};

export const colourPalette: Palette = {
  strong: paint("1"),
  faint: paint("2"),
  error: paint("1;31"),
  warning: paint("1;33"),
  note: paint("1;36"),
  passed: paint("1;32"),
};

/** Colour on a terminal only, and never where it was declined (no-color.org). */
export function paletteFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Palette {
  const declined = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  return isTerminal && !declined ? colourPalette : plainPalette;
}

/**
 * A text from a file as it may be shown: what would move the cursor, colour the screen or turn the writing round is
 * shown as a sign, since a file must not be able to forge a report.
 */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}
