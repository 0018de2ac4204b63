import type { PlainDate } from "@khuyencong/core/basis";
import { type Rulebook, resolveRulebook } from "@khuyencong/core/rulebook";
import { pack } from "./dong-nai";

const resolved = new Map<PlainDate, Rulebook>();

/** The rulebook of a day. Resolving hashes the whole law, so the days already asked for are kept. */
export function rulebookOn(asOf: PlainDate): Rulebook {
  const known = resolved.get(asOf) ?? resolveRulebook(pack, { asOf });
  resolved.set(asOf, known);
  return known;
}
