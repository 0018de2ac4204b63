import { type Assurance, assuranceLabels, assurances, weakestOf } from "../../basis/index.js";
import { markCarriedBy } from "../carried-mark.js";
import { type Ground, groundsOf } from "../ground.js";
import type { LawUnderCheck } from "../law-under-check.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.mark;

function isStronger(mark: Assurance, other: Assurance): boolean {
  return assurances.indexOf(mark) < assurances.indexOf(other);
}

/** What all citations of a ground carry together: the weakest of them, since the statement rests on each. */
function carriedBy({ citations }: Ground, law: LawUnderCheck, period: Parameters<typeof markCarriedBy>[2]) {
  const marks = citations.map((citation) => markCarriedBy(citation, law, period));
  return weakestOf(marks.filter((mark) => mark !== undefined));
}

/**
 * No entry, factor or line of a list is marked stronger than its sources carry (see {@link markCarriedBy}). A weaker
 * mark is always right: who read the text may still not be sure of what it means.
 */
export const markTooStrongCheck: PackCheck = {
  code: "pack.mark-too-strong",
  severity: "error",
  title,
  fix,
  *faults(law) {
    for (const [index, entry] of law.whole.entries.entries()) {
      for (const ground of groundsOf(entry, `/entries/${index}`)) {
        const carried = carriedBy(ground, law, entry);
        if (carried === undefined || !isStronger(ground.assurance, carried)) continue;
        const message = found(entry.id, assuranceLabels[ground.assurance], assuranceLabels[carried]);
        yield { pointer: ground.pointer, id: entry.id, message, citations: ground.citations };
      }
    }
  },
};
