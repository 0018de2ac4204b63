import { type Read, refused } from "./problem.js";
import { problems } from "./problems.js";

/** The UTF-8 text that the bytes of a file are, or why they are none. */
export function decodeText(bytes: Uint8Array): Read<string> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) return refused(problems.notText);
    return text.trim() === "" ? refused(problems.empty) : { ok: true, value: text };
  } catch {
    return refused(problems.notText);
  }
}
