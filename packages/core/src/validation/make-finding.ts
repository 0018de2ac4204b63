import { type BilingualText, type Citation, type Finding, fillText } from "../basis/index.js";
import { findingCodes, type ValidationCode } from "./finding-codes.js";
import { validationMessages } from "./messages.js";
import { pointerOf } from "./pointer.js";

/** What a check tells of one finding; the catalogue gives the rest. */
export interface FindingParts {
  readonly at: readonly PropertyKey[];
  readonly slots?: Readonly<Record<string, string | number | BilingualText>>;
  readonly citations?: readonly Citation[];
}

/** Enough to recognise what was written; a whole page in one field would bury the message. */
const longestQuote = 120;

function quoted(text: string): string {
  const composed = text.normalize("NFC");
  return composed.length > longestQuote ? `${composed.slice(0, longestQuote)}…` : composed;
}

/** A finding of the catalogue at a place of the file, its message filled in. */
export function makeFinding(code: ValidationCode, { at, slots = {}, citations = [] }: FindingParts): Finding {
  const { message, fix } = validationMessages[code];
  const filled = Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, typeof value === "object" ? value : quoted(String(value))]),
  );
  return {
    code,
    ...findingCodes[code],
    message: fillText(message, filled),
    citations: [...citations],
    where: { kind: "document", pointer: pointerOf(at) },
    fix: fillText(fix, filled),
  };
}
