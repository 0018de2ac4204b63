import type { BilingualText } from "../../basis/index.js";

/** What is said for a code, and how to mend it; `{slots}` are filled with names and figures. */
export interface MessagePair {
  readonly message: BilingualText;
  readonly fix: BilingualText;
}
