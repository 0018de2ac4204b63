import type { BilingualText } from "@khuyencong/core/basis";
import type { Place } from "@khuyencong/core/validation";

/** Why a file cannot be read at all, in words for people. */
export interface Problem {
  readonly code: `file.${string}`;
  readonly message: BilingualText;
  readonly fix: BilingualText;
  readonly place?: Place | undefined;
}

/** Either what was read, or why it cannot be. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Why reading stopped, on its way up to where it is reported. */
export function refused(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}
