import { type BilingualText, type Citation, type Finding, type Language, suspicionOf } from "../basis/index.js";
import { pointerOf } from "./pointer.js";

/** All that is said of a code: how grave it is, what it is about, what people are told and how they mend it. */
export interface FindingDescription extends Pick<Finding, "severity" | "category"> {
  /** `{slots}` are filled with names and figures. */
  readonly message: BilingualText;
  readonly fix: BilingualText;
  /** The grounds that hold whatever the file says; those that hang on it come with each finding. */
  readonly citations?: readonly Citation[];
}

type Slots = Readonly<Record<string, string | number | BilingualText>>;

/** What tells one finding of a code from another. */
export interface FindingParts {
  readonly at: readonly PropertyKey[];
  readonly slots?: Slots;
  readonly citations?: readonly Citation[];
}

/** Enough to recognise what was written; a whole page in one field would bury the message. */
const longestQuote = 120;

function quoted(text: string): string {
  const composed = suspicionOf(text) === "not-nfc" ? text.normalize("NFC") : text;
  return composed.length > longestQuote ? `${composed.slice(0, longestQuote)}…` : composed;
}

/** A sentence taken apart at its slots: what stands between them, and their names, by turns. */
type Parts = readonly string[];

function filled(parts: Parts, slots: Slots, language: Language): string {
  let text = "";
  let isName = false;
  for (const part of parts) {
    const value = isName ? slots[part] : part;
    if (value === undefined) text += `{${part}}`;
    else if (typeof value === "object") text += value[language];
    else text += isName ? quoted(String(value)) : value;
    isName = !isName;
  }
  return text;
}

/** A text whose slots are found once: thousands of findings may say it. */
function prepared(template: BilingualText): (slots: Slots) => BilingualText {
  const parts = (text: string): Parts => text.split(/\{(\w+)\}/);
  const [vi, en] = [parts(template.vi), parts(template.en)];
  if (vi.length === 1 && en.length === 1) return () => template;
  return (slots) => ({ vi: filled(vi, slots, "vi"), en: filled(en, slots, "en") });
}

interface Described<Code extends string> {
  readonly codes: Readonly<Record<Code, FindingDescription>>;
  /** A finding of one of the codes at a place of the document, its message filled in. */
  readonly told: (code: Code, parts: FindingParts) => Finding;
}

function teller(code: string, description: FindingDescription): (parts: FindingParts) => Finding {
  const { severity, category, citations: fixed = [] } = description;
  const [message, fix] = [prepared(description.message), prepared(description.fix)];
  return ({ at, slots = {}, citations = [] }) => ({
    code,
    severity,
    category,
    message: message(slots),
    citations: [...fixed, ...citations],
    where: { kind: "document", pointer: pointerOf(at) },
    fix: fix(slots),
  });
}

/** The codes of a check with everything said of them, and the findings made of them. */
export function describeFindings<Code extends string>(
  codes: Readonly<Record<Code, FindingDescription>>,
): Described<Code> {
  const tellers = new Map<Code, ReturnType<typeof teller>>();
  const told = (code: Code, parts: FindingParts): Finding => {
    const tell = tellers.get(code) ?? teller(code, codes[code]);
    tellers.set(code, tell);
    return tell(parts);
  };
  return { codes, told };
}
