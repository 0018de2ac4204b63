import { type Pack, type Rulebook, resolveRulebook, wholeLaw } from "@khuyencong/core/rulebook";
import { BoundedCache } from "./bounded-cache.js";
import type { Jurisdiction } from "./jurisdictions.js";

/** One holds everything that is told of a jurisdiction on a day, so fewer are kept than of those that decide. */
const mostRulebooks = 8;

const resolved = new BoundedCache<Rulebook>(mostRulebooks);
const laws = new WeakMap<Pack, Pack>();

/** The rulebook of a day with everything that the register tells beside the pack: to read, not to decide with. */
export function wholeRulebookOf({ pack, register }: Jurisdiction, asOf: string): Rulebook {
  const law = laws.get(pack) ?? wholeLaw(pack, register);
  laws.set(pack, law);
  return resolved.getOrMake(`${pack.jurisdiction} ${asOf}`, () => resolveRulebook(law, { asOf }));
}
