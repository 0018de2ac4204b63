import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.twice;

/** Entries, instruments and questions are named once: two of one name hide each other. */
export const idTwiceCheck: PackCheck = {
  code: "pack.id-twice",
  severity: "error",
  title,
  fix,
  *faults({ pack }) {
    const lists = { entries: pack.entries, instruments: pack.instruments, questions: pack.questions };
    for (const [list, members] of Object.entries(lists)) {
      const seen = new Set<string>();
      for (const [index, { id }] of members.entries()) {
        if (seen.has(id)) yield { pointer: `/${list}/${index}/id`, id, message: found(id) };
        seen.add(id);
      }
    }
  },
};
