import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.uncited;

/** Nothing is law here without its ground. */
export const uncitedCheck: PackCheck = {
  code: "pack.uncited",
  severity: "error",
  title,
  fix,
  *faults({ whole }) {
    for (const [index, { id, citations }] of whole.entries.entries()) {
      if (citations.length === 0) yield { pointer: `/entries/${index}/citations`, id, message: found(id) };
    }
  },
};
