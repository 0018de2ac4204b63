import { checkOverrides } from "@khuyencong/core/overrides";
import { rankingLaw } from "@khuyencong/core/ranking";
import { contentHash, type Pack, type Rulebook, resolveRulebook, wholeLaw } from "@khuyencong/core/rulebook";
import { messages } from "../messages.js";
import { faultsAt, RequestRefused } from "../problem.js";
import { BoundedCache } from "./bounded-cache.js";
import type { Jurisdiction } from "./jurisdictions.js";

/** Days and overrides come from callers, so their number has no end; a rulebook takes a few hundred kilobytes. */
const mostRulebooks = 32;

const resolved = new BoundedCache<Rulebook>(mostRulebooks);

type Law = Pick<Jurisdiction, "pack" | "register">;

/** The pack with what a province entered; refuses what may not be entered, with places below `/overrides`. */
function enteredPack({ pack, register }: Law, overrides: unknown): Pack {
  const checked = checkOverrides(pack, overrides, register);
  if (checked.ok) return checked.pack;
  const findings = faultsAt("/overrides", checked.findings);
  throw new RequestRefused({ kind: "invalid-request", detail: messages.seeFindings(findings.length), findings });
}

/** A pack with its register joined once: what is resolved from it is compared by its entries, which must be the same. */
const whole = new WeakMap<Pack, Pack>();

/** The whole law on a day, with what the register tells beside what decides: to be read, never to decide. */
export function wholeRulebookOf({ pack, register }: Law, asOf: string): Rulebook {
  const law = whole.get(pack) ?? wholeLaw(pack, register);
  whole.set(pack, law);
  return resolved.getOrMake(`whole ${pack.jurisdiction} ${asOf}`, () => resolveRulebook(law, { asOf }));
}

/** The rulebook of a pack on a day, with a province's own entries where given; resolved once and kept for a while. */
export function rulebookOf(law: Law, asOf: string, overrides?: unknown): Rulebook {
  const entered = overrides === undefined ? "" : contentHash(overrides);
  return resolved.getOrMake(`${law.pack.jurisdiction} ${asOf} ${entered}`, () =>
    resolveRulebook(overrides === undefined ? law.pack : enteredPack(law, overrides), { asOf }),
  );
}

/** The law by which projects are ranked on a day, with a province's own entries where given. */
export function rankingRulebookOf({ pack, register }: Law, asOf: string, overrides?: unknown): Rulebook {
  const entered = overrides === undefined ? "" : contentHash(overrides);
  return resolved.getOrMake(`ranking ${pack.jurisdiction} ${asOf} ${entered}`, () => {
    const law = rankingLaw(pack, register);
    return resolveRulebook(overrides === undefined ? law : enteredPack({ pack: law, register }, overrides), { asOf });
  });
}
