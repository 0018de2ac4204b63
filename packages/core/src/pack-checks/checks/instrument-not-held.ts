import { instrumentsNamedIn } from "../ground.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.instrument;

/** What the pack cites the pack can name: a decision has no register beside it. What the register cites, the two hold together. */
export const instrumentNotHeldCheck: PackCheck = {
  code: "pack.instrument-not-held",
  severity: "error",
  title,
  fix,
  *faults({ pack, whole, instruments }) {
    const ofPack = new Set(pack.instruments.map(({ id }) => id));
    for (const [index, entry] of whole.entries.entries()) {
      const isOfPack = index < pack.entries.length;
      for (const instrument of instrumentsNamedIn(entry)) {
        if (isOfPack ? ofPack.has(instrument) : instruments.has(instrument)) continue;
        yield { pointer: `/entries/${index}`, id: entry.id, message: found(entry.id, instrument) };
      }
    }
  },
};
