import type { Question } from "@khuyencong/core/law";
import type { Rulebook } from "@khuyencong/core/rulebook";

/** Settled once the law itself says so, or once a competent body has answered by the rulebook's day. */
export function questionState(
  { id, state }: Pick<Question, "id" | "state">,
  { rulings }: Pick<Rulebook, "rulings">,
): Question["state"] {
  return rulings.has(id) ? "settled" : state;
}
