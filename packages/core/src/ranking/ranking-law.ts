import { type LegalRegister, type Pack, wholeLaw } from "../rulebook/index.js";
import { rankingRuleKind } from "./ranking-rule.js";

/**
 * A pack with the rules of ranking that its register tells: the law under which projects are ranked. Decisions taken
 * with it are those of the pack; only its hash is another, because a ranking hangs on these rules too.
 *
 * @example
 * ```ts
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { rankingLaw } from "@khuyencong/core/ranking";
 * const law = rankingLaw(dongNai, dongNaiRegister);
 * law.entries.filter(({ kind }) => kind === "ranking-rule").length > 0; // => true
 * ```
 */
export function rankingLaw(pack: Pack, register: LegalRegister): Pack {
  const entries = register.entries.filter(({ kind }) => kind === rankingRuleKind.name);
  const cited = new Set(
    entries.flatMap(({ citations }) =>
      citations.flatMap(({ instrument, amendedBy }) => [instrument, ...(amendedBy ? [amendedBy.instrument] : [])]),
    ),
  );
  const instruments = register.instruments.filter(({ id }) => cited.has(id));
  return wholeLaw(pack, {
    instruments,
    questions: [],
    activities: [],
    coverage: [],
    kinds: [rankingRuleKind],
    entries,
  });
}
