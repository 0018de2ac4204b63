import type { LegalRegister, Pack } from "./pack.js";

/** Each once, by its id; the first stands. */
function union<Named extends { readonly id: string }>(...lists: readonly (readonly Named[])[]): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const one of lists.flat()) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

/**
 * A pack with everything that its register tells: the law as it is read, searched and compared. Decisions taken with it
 * are those of the pack; only its hash is another, because it holds more.
 *
 * @example
 * ```ts
 * import { dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { wholeLaw } from "@khuyencong/core/rulebook";
 * wholeLaw(dongNai, dongNaiRegister).instruments.length > dongNai.instruments.length; // => true
 * ```
 */
export function wholeLaw(pack: Pack, register: LegalRegister): Pack {
  return {
    ...pack,
    instruments: union(register.instruments, pack.instruments),
    questions: union(register.questions, pack.questions),
    coverage: [...register.coverage, ...pack.coverage],
    kinds: [...new Map([...pack.kinds, ...register.kinds].map((kind) => [kind.name, kind])).values()],
    entries: union(pack.entries, register.entries),
  };
}
