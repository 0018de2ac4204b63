import type { Finding } from "../basis/index.js";
import type { LegalRegister, Pack } from "../rulebook/index.js";
import { packChecks } from "./all-checks.js";
import type { Allowances, AllowedFault } from "./allowance.js";
import { idleReadPlaces } from "./carried-mark.js";
import { type LawUnderCheck, lawUnderCheck } from "./law-under-check.js";
import { packCheckMessages } from "./messages.js";
import type { PackCheck, PackFault } from "./pack-check.js";

const none: Allowances = { faults: [], readPlaces: [] };

function findingOf({ code, severity, fix }: PackCheck, { pointer, message, citations = [] }: PackFault): Finding {
  const where = { kind: "document", pointer } as const;
  return { code, severity, category: "legal-basis", message, citations: [...citations], where, fix };
}

/** Exceptions that nothing needs any more: left standing, they would let a later fault through. */
function* idleFindings(law: LawUnderCheck, used: ReadonlySet<string>): Generator<Finding> {
  const idle = [
    ...law.allowances.faults.flatMap(({ code, ids }) => ids.filter((id) => !used.has(`${code} ${id}`))),
    ...idleReadPlaces(law),
  ];
  const { fix, found } = packCheckMessages.idle;
  const base = { code: "pack.exception-idle", severity: "warning", category: "legal-basis", citations: [] } as const;
  for (const id of idle) yield { ...base, citations: [], message: found(id), fix };
}

/**
 * Everything that can be proved wrong with a pack before anybody decides with it: names that lead nowhere, conditions
 * that cannot hold or limit nothing, rules that exclude one another, cases of a level that overlap or leave a hole,
 * marks stronger than their source. Another province runs it on its own pack. A finding with a reason to stand is
 * named in `allowances`. Pointers go into the whole law of pack and register ({@link wholeLaw}); no finding means that
 * nothing was proved wrong, not that the law was understood rightly.
 *
 * @example
 * ```ts
 * import { checkPack } from "@khuyencong/core/pack-checks";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * const [first] = dongNai.entries;
 * const doubled = { ...dongNai, entries: [...dongNai.entries, ...(first ? [first] : [])] };
 * checkPack(doubled).some(({ code }) => code === "pack.id-twice"); // => true
 * ```
 */
export function checkPack(pack: Pack, register?: LegalRegister, allowances: Allowances = none): readonly Finding[] {
  const law = lawUnderCheck(pack, register, allowances);
  const used = new Set<string>();
  const isAllowed = (code: AllowedFault["code"], id: string): boolean => {
    const allowed = allowances.faults.some((fault) => fault.code === code && fault.ids.includes(id));
    if (allowed) used.add(`${code} ${id}`);
    return allowed;
  };
  const findings = packChecks.flatMap((check) =>
    [...check.faults(law)].filter(({ id }) => !isAllowed(check.code, id)).map((fault) => findingOf(check, fault)),
  );
  return [...findings, ...idleFindings(law, used)];
}
