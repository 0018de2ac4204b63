import { dongNai } from "../../src/packs/dong-nai/index.js";
import type { Pack } from "../../src/rulebook/index.js";
import { everyFailingCase, firstFailingCase } from "./case-failures.js";
import type { Mutant } from "./mutant.js";
import { isAbout, type Statement } from "./statement.js";
import { statements } from "./statements/index.js";

/** The pack with one entry changed or taken away. */
function packWith({ original, entry }: Mutant): Pack {
  const entries = dongNai.entries.flatMap((one) => (one === original ? (entry ?? []) : [one]));
  return { ...dongNai, entries };
}

function holds(statement: Statement, pack: Pack): boolean {
  try {
    return statement.holds(pack);
  } catch {
    return false;
  }
}

/**
 * The first statement or worked case that is false of a mutant, or `undefined` where nobody notices. Only what the
 * changed entry can make false is asked.
 */
export function firstFailure(mutant: Mutant): string | undefined {
  const pack = packWith(mutant);
  const { original, entry } = mutant;
  const asked = statements.filter((statement) => isAbout(statement, original));
  return asked.find((statement) => !holds(statement, pack))?.says ?? firstFailingCase(pack, original, entry);
}

/** Everything that is false of a pack; nothing of the law as it stands. */
export function everyFailure(pack: Pack): readonly string[] {
  return [
    ...statements.filter((statement) => !holds(statement, pack)).map(({ says }) => says),
    ...everyFailingCase(pack),
  ];
}
