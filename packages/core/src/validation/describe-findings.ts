import { type BilingualText, type Citation, type Finding, fillText } from "../basis/index.js";
import { pointerOf } from "./pointer.js";

/** All that is said of a code: how grave it is, what it is about, what people are told and how they mend it. */
export interface FindingDescription extends Pick<Finding, "severity" | "category"> {
  /** `{slots}` are filled with names and figures. */
  readonly message: BilingualText;
  readonly fix: BilingualText;
  /** The grounds that hold whatever the file says; those that hang on it come with each finding. */
  readonly citations?: readonly Citation[];
}

/** What tells one finding of a code from another. */
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

interface Described<Code extends string> {
  readonly codes: Readonly<Record<Code, FindingDescription>>;
  /** A finding of one of the codes at a place of the document, its message filled in. */
  readonly told: (code: Code, parts: FindingParts) => Finding;
}

/** The codes of a check with everything said of them, and the findings made of them. */
export function describeFindings<Code extends string>(
  codes: Readonly<Record<Code, FindingDescription>>,
): Described<Code> {
  const told = (code: Code, { at, slots = {}, citations = [] }: FindingParts): Finding => {
    const { message, fix, severity, category, citations: fixed = [] } = codes[code];
    const filled = Object.fromEntries(
      Object.entries(slots).map(([name, value]) => [name, typeof value === "object" ? value : quoted(String(value))]),
    );
    return {
      code,
      severity,
      category,
      message: fillText(message, filled),
      citations: [...fixed, ...citations],
      where: { kind: "document", pointer: pointerOf(at) },
      fix: fillText(fix, filled),
    };
  };
  return { codes, told };
}
