import { plainDate } from "../../src/basis/index.js";
import { indexInstruments } from "../../src/law/index.js";
import type { Pack, Rulebook } from "../../src/rulebook/index.js";
import { isInForce } from "./statement.js";

/**
 * What `resolveRulebook` gives, without the hash: hashing the whole law for each of thousands of mutants would take
 * most of the time, and no answer depends on it. Only for packs without rulings; a test holds it to the real one.
 */
export function rulebookWithoutHash(pack: Pack, day: string): Rulebook {
  return {
    jurisdiction: pack.jurisdiction,
    asOf: plainDate(day),
    hash: "",
    pack,
    instruments: indexInstruments(pack.instruments),
    entries: pack.entries.filter((entry) => isInForce(entry, day)),
    rulings: new Map(),
  };
}
