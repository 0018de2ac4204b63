import { type BilingualText, fillText } from "@khuyencong/core/basis";
import { refusalWords } from "../messages/refusals.js";

/** Every reason for which a file is not read; stable, never reused. */
export type RefusalCode = keyof typeof refusalWords;

/** Why a file is not read at all, in words for people, and what to do. */
export interface FileRefusal {
  readonly code: RefusalCode;
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

/** Either what a file holds, or why it is refused. */
export type Opened<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** A refusal in words, with names and figures in the slots of its message. */
export function refusal(code: RefusalCode, slots: Readonly<Record<string, string>> = {}): FileRefusal {
  const { message, fix } = refusalWords[code];
  return { code, message: fillText(message, slots), fix: fillText(fix, slots) };
}

/** A refusal on its way from deep inside a file up to the door; no one outside this folder sees it. */
export class Refused extends Error {
  readonly refusal: FileRefusal;

  constructor(code: RefusalCode, slots: Readonly<Record<string, string>> = {}) {
    super(code);
    this.refusal = refusal(code, slots);
  }
}

/** Turns a refusal thrown inside into an answer; any other error is our own fault and goes on. */
export async function opened<Value>(work: () => Promise<Value>): Promise<Opened<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
