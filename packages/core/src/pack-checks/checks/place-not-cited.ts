import type { Citation } from "../../basis/index.js";
import { groundsOf } from "../ground.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.place;

function namesAPlace({ article, section, amendedBy }: Citation): boolean {
  return [article, section, amendedBy?.article, amendedBy?.section].some((place) => place !== undefined);
}

/** Who has read a text can say where in it: a mark of reading with bare instruments behind it is advice to look again. */
export const placeNotCitedCheck: PackCheck = {
  code: "pack.place-not-cited",
  severity: "note",
  title,
  fix,
  *faults({ whole }) {
    for (const [index, entry] of whole.entries.entries()) {
      for (const { pointer, assurance, citations } of groundsOf(entry, `/entries/${index}`)) {
        const wasRead = assurance === "verified" || assurance === "verified-original";
        if (!wasRead || citations.some(namesAPlace)) continue;
        yield { pointer, id: entry.id, message: found(entry.id), citations };
      }
    }
  },
};
